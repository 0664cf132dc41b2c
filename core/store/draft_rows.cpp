// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "store/record_repository.h"
#include "store/record_row.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString selectDrafts = u"SELECT record_id, case_id, form_id, form_version, author, saved_at,"
                             " focus, answers FROM drafts "_s;

Result<Draft> draftFromRow(const QSqlQuery &row)
{
    const auto recordId = Id<domain::Record>::fromString(row.value(0).toString());
    const auto caseId = TRY(caseFromColumn(row.value(1)));
    if (!recordId)
        return fail(ErrorCode::Unreadable, u"a draft with an unknown id"_s);
    return Draft{*recordId, caseId, row.value(2).toString(), row.value(3).toString(),
        row.value(4).toString(), QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs),
        row.value(6).toString(), row.value(7).toByteArray()};
}

} // namespace

Result<> RecordRepository::saveDraft(const Draft &draft)
{
    TRY(m_database.run(
        u"INSERT INTO drafts (record_id, case_id, form_id, form_version, author, saved_at, focus,"
        " answers) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (record_id) DO UPDATE SET case_id = excluded.case_id,"
        " form_id = excluded.form_id, form_version = excluded.form_version,"
        " author = excluded.author, saved_at = excluded.saved_at, focus = excluded.focus,"
        " answers = excluded.answers"_s,
        draft.recordId.toString(), storedCase(draft.caseId), draft.formId, draft.formVersion,
        draft.author, storedTime(draft.savedAt), draft.focus, draft.answers));
    return {};
}

Result<Draft> RecordRepository::draft(Id<domain::Record> id)
{
    auto row = TRY(m_database.run(selectDrafts + u"WHERE record_id = ?"_s, id.toString()));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such draft"_s);
    return draftFromRow(row);
}

Result<std::vector<Draft>> RecordRepository::drafts()
{
    auto row = TRY(m_database.run(selectDrafts + u"ORDER BY saved_at DESC, record_id"_s));
    std::vector<Draft> drafts;
    while (TRY(nextRow(row)))
        drafts.push_back(TRY(draftFromRow(row)));
    return drafts;
}

Result<> RecordRepository::removeDraft(Id<domain::Record> id)
{
    TRY(m_database.run(u"DELETE FROM drafts WHERE record_id = ?"_s, id.toString()));
    return {};
}

} // namespace store
