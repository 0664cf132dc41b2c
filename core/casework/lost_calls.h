// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

namespace casework {

/// Questions of a form whose answers are erased one day, alone: each has rows of its own in the
/// change log, so that the rest of the record's history stays when they go.
QStringList erasableQuestions(const QString &formId);

/// Erases the number of every lost call that nobody agreed to be called back for,
/// lost_call_number_days after the call began: in records, in drafts, and in what the change log
/// kept of them. One audit line with how many, if there was one; afterwards nothing of it is left
/// in the file's journal. For the sign-in: a register that cannot erase now still opens, and its
/// log says so.
Result<int> eraseLostCallNumbers(Desk &desk, const domain::Session &session);

} // namespace casework
