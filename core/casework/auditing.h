// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "store/audit_log.h"

#include <vector>

namespace casework {

using AuditEvent = store::AuditEvent;

/// Newest first; Denied without audit_read. That it was read is a line itself, the next one.
Result<std::vector<AuditEvent>> auditTrail(
    CaseRegister &reg, const domain::Session &session, int limit, qint64 before = 0);

struct AuditVerdict {
    qint64 events = 0;
    qint64 changes = 0;
    QByteArray auditHead;
    QByteArray changeHead;
};
/// Follows both chains from the first row. DamagedPages with the first number that does not follow.
/// With @p oldHead (from a receipt, a print or a backup) NotFound if history was rewritten since.
Result<AuditVerdict> verifyAudit(
    CaseRegister &reg, const domain::Session &session, const QByteArray &oldHead = {});

/// Every page's checksum, both chains, and that no draft points to nothing.
Result<> checkRegister(CaseRegister &reg, const domain::Session &session);

} // namespace casework
