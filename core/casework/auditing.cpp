// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"

#include "casework/audited.h"
#include "casework/permissions.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<std::vector<AuditEvent>> auditTrail(
    CaseRegister &reg, const domain::Session &session, int limit, qint64 before)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"audit_read"_s}, [&]() -> Result<std::vector<AuditEvent>> {
        TRY(demand(session, u"audit_read"));
        return desk.audit.latest(limit, before);
    });
}

Result<AuditVerdict> verifyAudit(
    CaseRegister &reg, const domain::Session &session, const QByteArray &oldHead)
{
    Desk &desk = reg.desk();
    return auditedAfterwards(desk, session, {u"audit_verify"_s}, [&]() -> Result<AuditVerdict> {
        TRY(demand(session, u"audit_read"));
        TRY(desk.audit.verify());
        TRY(desk.changes.verify());
        if (!oldHead.isEmpty())
            TRY(desk.audit.verifyAgainst(oldHead));
        auto events = TRY(desk.audit.count());
        auto changes = TRY(desk.changes.count());
        auto auditHead = TRY(desk.audit.head());
        auto changeHead = TRY(desk.changes.head());
        return AuditVerdict{.events = events,
            .changes = changes,
            .auditHead = std::move(auditHead),
            .changeHead = std::move(changeHead)};
    });
}

Result<> checkRegister(CaseRegister &reg, const domain::Session &session)
{
    // Anybody who can open the register may ask whether it is whole; nothing of it is shown.
    Desk &desk = reg.desk();
    return auditedAfterwards(desk, session, {u"register_check"_s}, [&]() -> Result<> {
        TRY(desk.database.check());
        TRY(desk.audit.verify());
        TRY(desk.changes.verify());
        for (const store::Draft &draft : TRY(desk.records.drafts())) {
            if (draft.caseId && !desk.cases.find(*draft.caseId))
                return fail(ErrorCode::DamagedPages, u"a draft without its case"_s);
        }
        return {};
    });
}

} // namespace casework
