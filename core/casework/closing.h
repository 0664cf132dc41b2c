// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/permissions.h"
#include "forms/answers.h"

namespace casework {

/// Why a closed case is opened again; chosen from this list, kept in the audit log.
enum class ReopenReason { CameBack, NotFinished, ByMistake };
QString code(ReopenReason reason);

/// Closes the case whose closure was completed and waits. Denied without closure_approve; Invalid
/// if nothing waits.
Result<domain::Case> approveClosure(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id);

/// The case stays open after all, and its closure does not wait any more. Errors as
/// approveClosure().
Result<domain::Case> keepOpen(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id);

/// Opens a closed case again, with the same code and everything in it. Whoever may open a case may
/// do it: somebody who comes back does not wait. Invalid if it is open.
Result<domain::Case> reopenCase(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> id, ReopenReason why, OpenReason reason = OpenReason::None);

/// What follows from a completed closure, within its transaction: the case is closed if this person
/// may approve that, else its closure waits. Mending a closure that was completed before
/// (not @p isNew) closes nothing; it can change the reason of a case that is closed or waits.
Result<> closeAfter(Desk &desk, const domain::Session &session, Id<domain::Case> id,
    const forms::Answers &closure, bool isNew);

} // namespace casework
