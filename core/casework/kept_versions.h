// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

namespace casework {

/// The forms of the program and with them every older version that was used in this register. A
/// version whose sheets cannot be read any more is left out: its records stay, and open with the
/// program that wrote them.
Result<std::shared_ptr<const forms::FormLibrary>> libraryWithUsed(
    store::Database &database, std::shared_ptr<const forms::FormLibrary> library);

/// Keeps the sheets of a form that is being used, once. Does nothing for a form whose sheets the
/// library does not have.
Result<> keepVersion(Desk &desk, const forms::Form &form);

} // namespace casework
