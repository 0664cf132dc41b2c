// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace forms {

// How dates and times are written in answers and counted in expressions. Everything is the wall
// clock of Cambodia, so that a moment of this evening has today's date.

/// "08:30" or "08:30:15".
std::optional<QTime> timeFromText(QStringView text);

/// "2030-03-04T08:30", perhaps with seconds and an offset ("Z", "+07:00"); as seen in Cambodia.
/// Without an offset it was Cambodia's time. Nothing outside of 1850 to 2200.
std::optional<QDateTime> momentFromText(QStringView text);

/// Days since 1 January 1970.
double daysOf(QDate date);
double daysOf(const QDateTime &moment); ///< With the part of the day, as the clock showed it.

/// Nothing if @p days is no number or not within 1850 to 2200.
std::optional<QDate> dateOfDays(double days);
std::optional<QDateTime> momentOfDays(double days); ///< To the second.

QString textOf(const QDateTime &moment); ///< "2030-03-04T08:30:00+07:00"

} // namespace forms
