// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"

#include <vector>

namespace casework {

Result<std::vector<domain::User>> users(CaseRegister &reg, const domain::Session &session);

/// A new account with a passphrase of its own. Denied without user_admin.
Result<domain::User> addUser(CaseRegister &reg, const domain::Session &session, const QString &name,
    const QString &role, const QString &passphrase);

/// WrongPassphrase if @p current is not the one in force.
Result<> changePassphrase(
    CaseRegister &reg, const domain::Session &session, const QString &current, const QString &next);

} // namespace casework
