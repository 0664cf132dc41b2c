// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/key_slots.h"
#include "forms/form_library.h"

#include <memory>

namespace casework {

/// What the world gives a register: the time, the forms, and how strong passphrases are stretched.
/// Made once by the program; a test makes its own.
struct Environment {
    Clock clock;
    std::shared_ptr<const forms::FormLibrary> forms;
    crypto::StretchCost stretchCost{};
    QByteArray vfs{}; ///< SQLite's file layer under the encryption; empty for the system's.
};

} // namespace casework
