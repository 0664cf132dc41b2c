// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clinical_clock.h"

#include <QString>

namespace ui {

// The clinical clock in words, in the language of the window.

/// "5 to 10 hours left", "11 days left", "The time has passed", "Done 13:30, dara".
QString timeText(const domain::ClockCard &card, const QDateTime &now);

/// The line under it: "Leave before 16:30", "Sooner works better". Empty if there is none.
QString hintText(const domain::ClockCard &card, const QDateTime &now);

/// "30 minutes", "5 hours", "11 days": rounded down, so that nobody comes too late.
QString spanText(qint64 seconds);

/// "Sat 6 December, 19:00"; with the year if it is not that of @p now.
QString dayAndTimeText(const QDateTime &moment, const QDateTime &now);
/// "Sat 6 December"
QString dayText(const QDateTime &moment, const QDateTime &now);

/// "Not yet confirmed by the ministry"; empty for what is.
QString text(domain::Evidence evidence);

} // namespace ui
