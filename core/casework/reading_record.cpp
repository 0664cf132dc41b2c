// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/reading_record.h"

#include "casework/audited.h"
#include "casework/opening.h"
#include "casework/sealed_answers.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString ofRecord = u"record"_s; // as the change log calls it

AuditLine lineOf(const Desk &desk, const QString &action, const std::optional<domain::Case> &c,
    OpenReason reason)
{
    return {action, c ? c->caseCode : desk.info.unitCode, c ? code(reason) : QString()};
}

/// What was ever another. (A field that begins with a colon tells of the record, not of an answer.)
QSet<QString> changedFields(const std::vector<store::Change> &changes)
{
    QSet<QString> fields;
    for (const store::Change &change : changes) {
        if (!change.field.isEmpty() && !change.field.startsWith(u':'))
            fields.insert(change.field);
    }
    return fields;
}

bool mayChange(const domain::Session &session, const domain::Record &record,
    const std::optional<domain::Case> &c, const Result<store::Draft> &draft, OpenReason reason)
{
    const auto write = c ? demandToWrite(session, record.formId, *c, reason)
                         : demandToWrite(session, record.formId);
    return write.has_value() && !draft;
}

} // namespace

Result<ReadRecord> readRecord(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> id, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Record record = TRY(desk.records.find(id));
    const auto draft = desk.records.draft(id);
    if (draft && draft->author == session.user.name)
        return fail(ErrorCode::NotFound, u"this person is writing it"_s);
    const auto c = TRY(caseOf(desk, record.caseId));
    return audited(
        desk, session, lineOf(desk, u"record_read"_s, c, reason), [&]() -> Result<ReadRecord> {
            TRY(demandToRead(session, record.formId, c, reason));
            auto form = TRY(
                keptForm(desk, session, c ? &*c : nullptr, record, fail(ErrorCode::NotFound)));
            auto changes = TRY(desk.changes.of(ofRecord, id.toString()));
            ReadRecord read{.form = std::move(form),
                .author = record.author,
                .createdAt = record.createdAt,
                .changedAt = record.changedAt,
                .changed = changedFields(changes),
                .mayChange = mayChange(session, record, c, draft, reason)};
            read.form.reason = reason;
            return read;
        });
}

Result<std::vector<EarlierAnswer>> earlierAnswers(CaseRegister &reg, const domain::Session &session,
    Id<domain::Record> id, const QString &field, OpenReason reason)
{
    Desk &desk = reg.desk();
    using Found = std::vector<EarlierAnswer>;
    const domain::Record record = TRY(desk.records.find(id));
    const auto c = TRY(caseOf(desk, record.caseId));
    return audited(
        desk, session, lineOf(desk, u"record_history"_s, c, reason), [&]() -> Result<Found> {
            TRY(demandToRead(session, record.formId, c, reason));
            Found found;
            const auto changes = TRY(desk.changes.of(ofRecord, id.toString()));
            for (const store::Change &change : changes | std::views::reverse) {
                if (change.field != field || field.isEmpty())
                    continue;
                auto before = TRY(openedChange(desk, session, id, field, change.before));
                found.push_back({change.madeAt, change.madeBy, std::move(before)});
            }
            return found;
        });
}

} // namespace casework
