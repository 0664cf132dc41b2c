// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/clock_reading.h"
#include "casework/today.h"

namespace casework {

/// Adds to @p day what one case has for it. Pure; for this room alone.
void addCase(Today &day, const domain::Case &c, const ClockReading &reading);

/// Once every case is added: the most urgent first, and no more than mostOfToday.
void arrange(Today &day);

/// The day without its cases: drafts, bundles, and whether the clock went back.
Result<Today> todayBesideCases(CaseRegister &reg, const domain::Session &session);

/// What was agreed about reaching this person, from all conversations.
SafeContact safeContact(const domain::Case &c, const std::vector<CaseSheet> &sheets);

} // namespace casework
