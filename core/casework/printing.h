// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/recording.h"

namespace casework {

enum class Paper { Filled, Empty };

/// What stands on every page of a printed form. No name of the person the case is about.
struct PrintPass {
    LocalizedText unitName;
    bool isPractice = false;
    QString user;
    QDateTime at; ///< UTC.
};

/// Writes in the audit log that this form goes to paper. Denied to whoever may not write it; an
/// empty form tells nothing about anybody and is open to all who are signed in.
Result<PrintPass> printForm(
    CaseRegister &reg, const domain::Session &session, const OpenForm &form, Paper paper);

} // namespace casework
