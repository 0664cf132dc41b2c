// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

namespace casework {

/// Keeps the latest time this register has seen. Returns it if the computer's clock now stands more
/// than five minutes before it, and then keeps who saw that.
Result<std::optional<QDateTime>> lookAtClock(Desk &desk, const domain::Session &session);

/// Who saw the clock stand before the last time seen; empty if nobody did.
Result<QString> whoSawJump(Desk &desk);

/// Counts from the time now.
Result<> startClockAnew(Desk &desk);

} // namespace casework
