// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <memory>

/// A clock that a test sets. Starts at 08:00 in Cambodia on Monday 4 March 2030.
class AClock
{
public:
    Clock clock() const
    {
        return [now = m_now] { return *now; };
    }
    void set(const QDateTime &now) { *m_now = now; }
    void advance(qint64 seconds) { *m_now = m_now->addSecs(seconds); }

private:
    std::shared_ptr<QDateTime> m_now
        = std::make_shared<QDateTime>(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC);
};
