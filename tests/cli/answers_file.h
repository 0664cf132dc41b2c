// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_visit.h"
#include "the_program.h"

/// A file with the answers of an invented person to a whole form, as of now.
inline QString answersFile(const ADesk &desk, const QString &formId)
{
    using namespace Qt::StringLiterals;
    const Clock now = [] { return QDateTime::currentDateTimeUtc(); };
    std::map<QString, forms::Answer> chosen;
    for (const auto &[question, value] : usualAnswers(formId, now()))
        chosen.emplace(question, forms::Answer::of(value));
    if (formId == u"consent"_s) {
        chosen.emplace(u"case_ref"_s, forms::Answer::of(u"as told"_s));
        chosen.emplace(u"obtained_by"_s, forms::Answer::of(u"dara"_s));
    }
    casework::PracticeDice dice(3);
    const auto form = theShippedForms()->find(formId);
    REQUIRE(form);
    const auto answers = casework::inventedAnswers(form, chosen, dice, now, {});
    return desk.write(formId + u".json"_s, QJsonDocument(answers.toJson()).toJson());
}
