// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "domain/case.h"

#include <QStringList>

namespace casework {

/// Half a form is its writer's alone. If the writer does not come back, somebody who supervises may
/// give it to another person, for one of these reasons.
enum class HandOverReason { Left, Away, Asked };
QString code(HandOverReason reason); ///< "left", "away", "asked"

/// Whether this person may give another one's drafts away: whoever may approve a closure.
bool mayHandOver(const domain::Session &session);

/// The accounts that may go on with a form: those that are open and may write it, but its writer.
Result<QStringList> heirsOf(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> draft);

/// Gives the draft to @p heir. The audit log has the reason, the change log both names; what is
/// sealed stays sealed to whoever has no key. Denied if this person may not, or the heir may not
/// write the form; Invalid if it is the heir's already; NotFound if there is no such draft.
Result<> handOver(CaseRegister &reg, const domain::Session &session, Id<domain::Record> draft,
    const QString &heir, HandOverReason reason);

} // namespace casework
