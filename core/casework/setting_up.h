// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

namespace casework {

/// The steps that making and opening a register share. For this room alone.

/// Invalid if it is shorter than shortestPassphrase.
Result<> checkPassphrase(const QString &passphrase);
Result<> checkUserName(const QString &name);

/// Who sits at the desk, with what they stand in for.
Result<domain::Session> sessionOf(Desk &desk, const domain::User &user);

/// Puts everything on the desk. DamagedPages if the register lacks what every register has.
Result<std::unique_ptr<CaseRegister>> sitDown(const QString &folder,
    std::unique_ptr<QLockFile> lock, crypto::KeySet keys, store::Database database,
    const Environment &environment);

} // namespace casework
