// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/surroundings.h"

#include "base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// The value as an expression sees it: a reason for no value is its word (decisions 19).
QJsonValue asSeen(const forms::Answer &answer)
{
    if (answer.noValue == forms::NoValue::Declined)
        return u"declined"_s;
    if (answer.noValue == forms::NoValue::Unknown)
        return u"unknown"_s;
    return answer.value;
}

Result<> addAnswers(
    const Desk &desk, const domain::Record &record, std::map<QString, QJsonValue> &values)
{
    const auto form = desk.environment.forms->find(record.formId, record.formVersion);
    if (!form)
        return {}; // its form is not here: nothing of it can be read
    const auto answers
        = TRY(forms::Answers::fromJson(form->form(), TRY(readJsonObject(record.answers))));
    for (const forms::Path &path : answers.paths()) {
        if (path.repeat.isEmpty())
            values.insert_or_assign(path.question, asSeen(answers.at(path)));
    }
    return {};
}

} // namespace

Result<std::map<QString, QJsonValue>> surroundingsOf(
    Desk &desk, const domain::Session &session, const domain::Case &c)
{
    auto records = TRY(desk.records.ofCase(c.id));
    std::ranges::stable_sort(records, {}, &domain::Record::createdAt);
    std::map<QString, QJsonValue> values;
    for (const domain::Record &record : records)
        TRY(addAnswers(desk, record, values));
    for (const auto &[scope, decision] : c.consent.scopes)
        values.insert_or_assign(scope, domain::code(decision));
    values.insert_or_assign(u"case_no"_s, c.caseCode);
    values.insert_or_assign(u"survivor_code"_s, c.survivorCode);
    values.insert_or_assign(u"facility"_s, desk.info.unitCode);
    values.insert_or_assign(u"staff_code"_s, session.user.name);
    values.insert_or_assign(u"opened_at"_s, inCambodia(c.openedAt).toString(Qt::ISODate));
    return values;
}

} // namespace casework
