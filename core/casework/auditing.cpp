// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"

#include "casework/desk.h"
#include "casework/permissions.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<std::vector<AuditEvent>> auditTrail(
    CaseRegister &reg, const domain::Session &session, int limit, qint64 before)
{
    TRY(demand(session, u"audit_read"));
    return reg.desk().audit.latest(limit, before);
}

Result<AuditVerdict> verifyAudit(
    CaseRegister &reg, const domain::Session &session, const QByteArray &oldHead)
{
    Desk &desk = reg.desk();
    TRY(demand(session, u"audit_read"));
    TRY(desk.audit.verify());
    TRY(desk.changes.verify());
    if (!oldHead.isEmpty())
        TRY(desk.audit.verifyAgainst(oldHead));
    const qint64 changes = TRY(desk.changes.count());
    return AuditVerdict{.events = TRY(desk.audit.count()),
        .changes = changes,
        .auditHead = TRY(desk.audit.head()),
        .changeHead = TRY(desk.changes.head())};
}

Result<> checkRegister(CaseRegister &reg, const domain::Session &)
{
    // Anybody who can open the register may ask whether it is whole; nothing of it is shown.
    Desk &desk = reg.desk();
    TRY(desk.database.check());
    TRY(desk.audit.verify());
    TRY(desk.changes.verify());
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.caseId && !desk.cases.find(*draft.caseId))
            return fail(ErrorCode::DamagedPages, u"a draft without its case"_s);
    }
    return {};
}

} // namespace casework
