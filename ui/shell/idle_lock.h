// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/// Locks when nobody has touched keyboard or mouse for a while. Says so first; any key stays.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(std::chrono::milliseconds after = std::chrono::minutes(5),
        std::chrono::milliseconds warning = std::chrono::minutes(1), QObject *parent = nullptr);

    void start(); ///< From unlocking on.
    void stop(); ///< Nothing to lock.

Q_SIGNALS:
    void soon(int seconds); ///< Once a second until it locks or somebody stays.
    void stayed();
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();

    std::chrono::milliseconds m_after;
    std::chrono::milliseconds m_warning;
    std::chrono::milliseconds m_left{};
    QTimer m_quiet; ///< Until the warning.
    QTimer m_countdown; ///< From the warning on.
};

} // namespace ui
