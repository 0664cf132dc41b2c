// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/lost_calls.h"

#include "base/clock.h"
#include "base/json.h"
#include "casework/audited.h"
#include "domain/policy_values.h"
#include "forms/answers.h"
#include "forms/moments.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString helplineForm = u"helpline"_s;
const QString numberQuestion = u"hl_caller_no"_s;
constexpr int daysWithoutTable = 7; // as the clinical clock's A03

int daysKept()
{
    const auto found = domain::policyValues().find(u"lost_call_number_days"_s);
    return found == domain::policyValues().end() ? daysWithoutTable : found->second.value;
}

QString textOf(const QJsonObject &document, const QString &question)
{
    return forms::Answer::fromJson(document.value(question)).text();
}

/// Whether the number in this document has to go by now. @p keptSince counts if the call says no
/// beginning.
bool isOver(const QJsonObject &document, const QDateTime &keptSince, const QDateTime &now)
{
    const QString agreed = textOf(document, u"hl_callback_ok"_s);
    if (!document.contains(numberQuestion) || agreed == u"agreed_before_loss"
        || agreed == u"repeat_caller_agreed")
        return false;
    const auto began = forms::momentFromText(textOf(document, u"hl_start"_s));
    return began.value_or(keptSince).addDays(daysKept()) <= now;
}

/// The calls that still have a number: a helpline logs thousands a month, and few keep one.
Result<std::vector<domain::Record>> callsWithNumber(Desk &desk)
{
    std::vector<Id<domain::Record>> ids;
    auto row = TRY(desk.database.run(u"SELECT id FROM records WHERE case_id IS NULL"
                                     " AND form_id = ? AND instr(answers, ?) > 0"_s,
        helplineForm, u"\"%1\""_s.arg(numberQuestion)));
    while (TRY(store::nextRow(row))) {
        if (const auto id = Id<domain::Record>::fromString(row.value(0).toString()))
            ids.push_back(*id);
    }
    std::vector<domain::Record> calls;
    for (const Id<domain::Record> &id : ids)
        calls.push_back(TRY(desk.records.find(id)));
    return calls;
}

/// How many were erased.
Result<int> eraseInRecords(Desk &desk, const domain::Session &session, const QDateTime &now)
{
    int erased = 0;
    for (const domain::Record &record : TRY(callsWithNumber(desk))) {
        if (!isOver(TRY(readJsonObject(record.answers)), record.createdAt, now))
            continue;
        TRY(desk.records.erase(record.id, numberQuestion, session.user.name));
        ++erased;
    }
    return erased;
}

Result<int> eraseInDrafts(Desk &desk, const QDateTime &now)
{
    int erased = 0;
    for (store::Draft draft : TRY(desk.records.drafts())) {
        if (draft.formId != helplineForm)
            continue;
        QJsonObject document = TRY(readJsonObject(draft.answers));
        if (!isOver(document, draft.savedAt, now))
            continue;
        document.remove(numberQuestion);
        draft.answers = toCanonicalJson(document);
        TRY(desk.records.saveDraft(draft));
        ++erased;
    }
    return erased;
}

/// Whether anything is there to do: most registers log no calls, and an opening is then no deed.
Result<bool> hasOverdue(Desk &desk, const QDateTime &now)
{
    for (const domain::Record &record : TRY(callsWithNumber(desk))) {
        if (isOver(TRY(readJsonObject(record.answers)), record.createdAt, now))
            return true;
    }
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.formId == helplineForm
            && isOver(TRY(readJsonObject(draft.answers)), draft.savedAt, now))
            return true;
    }
    return false;
}

} // namespace

QStringList erasableQuestions(const QString &formId)
{
    return formId == helplineForm ? QStringList{numberQuestion} : QStringList();
}

Result<int> eraseLostCallNumbers(Desk &desk, const domain::Session &session)
{
    const QDateTime now = desk.environment.clock();
    if (!TRY(hasOverdue(desk, now)))
        return 0;
    const AuditLine line{u"number_erase"_s, desk.info.unitCode};
    const int erased = TRY(audited(desk, session, line, [&]() -> Result<int> {
        return TRY(eraseInRecords(desk, session, now)) + TRY(eraseInDrafts(desk, now));
    }));
    TRY(desk.database.emptyJournal());
    return erased;
}

} // namespace casework
