// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/filling_in.h"
#include "support/a_visit.h"

/// A form of a case as a person with that session fills it to its end, and completes it.
inline domain::Record completeAll(ARegister &unit, const domain::Session &who,
    const casework::OpenForm &form, const Chosen &wanted,
    const std::function<void(forms::Interview &)> &first = {})
{
    forms::Interview interview(form.form, form.answers, unit.clock.clock(), form.lookUp());
    for (const auto &[question, value] : wanted)
        interview.set({question}, forms::Answer::fromJson(value));
    if (first)
        first(interview);
    fillIn(interview, wanted);
    INFO(wordsOf(casework::obstacles(interview)));
    return must(casework::completeForm(unit.reg(), who, form, interview.answers()));
}

/// The consent of a case with one line that lets a hospital learn a little.
inline void agreeToHospital(ARegister &unit, Id<domain::Case> id)
{
    using namespace Qt::StringLiterals;
    const auto form = must(casework::startForm(unit.reg(), unit.session(), id, u"consent"_s));
    Chosen wanted = usualAnswers(u"consent"_s, unit.clock.clock()());
    wanted.insert({{u"no_pressure"_s, u"yes"_s}, {u"interpreter_used"_s, u"no"_s}});
    completeAll(unit, unit.session(), form, wanted, [&](forms::Interview &interview) {
        QJsonArray points;
        for (const forms::Choice &point : interview.choices({u"explained_points"_s}))
            points.append(point.name);
        interview.set({u"explained_points"_s}, forms::Answer::of(points));
        interview.insertLine(u"release"_s, 0);
        const auto give = [&](const QString &question, const QJsonValue &value) {
            interview.set({question, u"release"_s, 0}, forms::Answer::of(value));
        };
        give(u"release_sector"_s, u"health"_s);
        give(u"release_provider"_s, u"Romdeng hospital"_s);
        give(u"release_decision"_s, u"granted"_s);
        give(u"release_info_level"_s, u"minimal"_s);
        give(u"release_valid_until"_s, u"2030-06-01"_s);
    });
}

/// A slip for that hospital, sent now.
inline domain::Record sendSlip(ARegister &unit, Id<domain::Case> id, const QString &urgency,
    const QJsonValue &needs = QJsonArray{QStringLiteral("none")})
{
    using namespace Qt::StringLiterals;
    const auto form = must(casework::startForm(unit.reg(), unit.session(), id, u"referral"_s));
    return completeAll(unit, unit.session(), form,
        {{u"rf_urgency"_s, urgency}, {u"rf_sector"_s, u"health"_s},
            {u"rf_provider"_s, u"Romdeng hospital"_s}, {u"rf_release"_s, u"1"_s},
            {u"rf_needs"_s, needs}, {u"rf_transport"_s, QJsonArray{u"none"_s}},
            {u"rf_state"_s, u"sent"_s}});
}
