// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

/// The time now, in UTC. Given to whoever needs it, so that a test can set it.
using Clock = std::function<QDateTime()>;

/// Cambodia keeps UTC+7 all year, and a clinic's computer may think it is anywhere:
/// "today" in a record is always the day there.
inline QDateTime inCambodia(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(7 * 60 * 60);
}

/// The date today in Cambodia.
inline QDate today(const Clock &clock)
{
    return inCambodia(clock()).date();
}
