// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "casework/practice_filler.h"
#include "casework/recording.h"
#include "support/a_register.h"

#include <QJsonArray>

/// Answers by question, as a record keeps them.
using Chosen = std::map<QString, QJsonValue>;

/// What a visit usually brings, so that the rest can be invented to fit it.
inline Chosen usualAnswers(const QString &formId, const QDateTime &now)
{
    using namespace Qt::StringLiterals;
    const QString moment = inCambodia(now).toString(u"yyyy-MM-ddTHH:mm"_s);
    if (formId == u"consent"_s)
        return {{u"given_at"_s, moment}, {u"setting_private"_s, u"yes"_s},
            {u"c_service"_s, u"granted"_s}, {u"c_electronic"_s, u"granted"_s},
            {u"c_share_deid_province"_s, u"granted"_s}};
    return {{u"urgent_signs"_s, QJsonArray{u"none"_s}}, {u"safe_to_talk"_s, u"yes"_s},
        {u"incident_date"_s, inCambodia(now).date().addDays(-2).toString(Qt::ISODate)},
        {u"incident_precision"_s, u"exact"_s}, {u"interview_at"_s, moment},
        {u"q_gbv_nexus"_s, u"yes"_s}, {u"q_penetration"_s, u"no"_s},
        {u"q_sexual_contact"_s, u"no"_s}, {u"q_physical"_s, u"yes"_s}, {u"q_psych"_s, u"no"_s},
        {u"q_denial"_s, u"no"_s}, {u"q_forced_marriage"_s, u"no"_s},
        {u"gbv_type_final"_s, u"physical_assault"_s}, {u"sex"_s, u"female"_s}, {u"age_years"_s, 30},
        {u"age_estimated"_s, u"no"_s}, {u"home_commune"_s, u"170101"_s},
        {u"entry_channel"_s, u"self"_s}, {u"is_series"_s, u"single"_s},
        {u"reported_elsewhere"_s, u"no"_s}};
}

/// A whole form as a diligent invented person fills it: @p chosen first, then what was there
/// already, what is usual, and an invention for all that is still needed.
inline forms::Answers answersTo(
    ARegister &unit, const casework::OpenForm &form, const Chosen &chosen = {})
{
    std::map<QString, forms::Answer> first;
    for (const auto &[question, value] : chosen)
        first.emplace(question, forms::Answer::fromJson(value));
    for (const forms::Path &path : form.answers.paths()) {
        if (path.repeat.isEmpty())
            first.emplace(path.question, form.answers.at(path));
    }
    const QDateTime now = unit.clock.clock()();
    for (const auto &[question, value] : usualAnswers(form.form->form().id, now))
        first.emplace(question, forms::Answer::of(value));
    casework::PracticeDice dice(7);
    return casework::inventedAnswers(form.form, first, dice, unit.clock.clock(), form.lookUp());
}

/// Fills and completes a form of a case in one go.
inline domain::Record fillIn(ARegister &unit, const domain::Session &who, Id<domain::Case> id,
    const QString &formId, const Chosen &chosen = {})
{
    const auto form = must(casework::startForm(unit.reg(), who, id, formId));
    return must(casework::completeForm(unit.reg(), who, form, answersTo(unit, form, chosen)));
}

/// A person comes, decides about sharing a row with the province, and tells what happened.
inline domain::Case aVisit(ARegister &unit, const QJsonValue &sharing = QStringLiteral("granted"),
    const Chosen &intake = {})
{
    const domain::Session &who = unit.session();
    const auto c = must(casework::startCase(unit.reg(), who));
    fillIn(unit, who, c.id, QStringLiteral("consent"),
        {{QStringLiteral("c_share_deid_province"), sharing},
            {QStringLiteral("c_share_deid_national"), QStringLiteral("refused")}});
    fillIn(unit, who, c.id, QStringLiteral("intake"), intake);
    return must(casework::openCase(unit.reg(), who, c.id)).c;
}

/// A later conversation in which the person takes the sharing of the row back.
inline void withdrawSharing(ARegister &unit, Id<domain::Case> id)
{
    fillIn(unit, unit.session(), id, QStringLiteral("consent"),
        {{QStringLiteral("c_share_deid_province"), QStringLiteral("withdrawn")}});
}
