// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace ui {

/// The month as a word; empty unless @p month is 1 to 12.
QString monthName(int month);

/// "9 December 2030". The month is a word, the digits are those that are shown now.
QString dateText(QDate date);

/// "9 December 2030, 14:02" in Cambodia; @p moment is in UTC.
QString momentText(const QDateTime &moment);

/// "14:02" in Cambodia.
QString timeText(const QDateTime &moment);

} // namespace ui
