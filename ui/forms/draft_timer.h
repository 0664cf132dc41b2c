// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace ui {

/// Says when a draft is to be written: soon after the last key, and while someone types on and on
/// often enough that no more than two seconds of work are ever only in memory.
class DraftTimer final : public QObject
{
    Q_OBJECT

public:
    explicit DraftTimer(QObject *parent);

    void touch();
    /// Says so at once if anything waits: before a lock, or when the form is left.
    void flush();

Q_SIGNALS:
    void due();

private:
    bool m_isWaiting = false;
    QTimer m_quiet;
    QTimer m_latest;
};

} // namespace ui
