// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

namespace casework {

/// Makes every search key again from the newest intake of each case, if those of the register
/// follow other rules than this program's. All or nothing; nothing to do in a register of today.
Result<> refreshSearch(Desk &desk);

} // namespace casework
