// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace ui {

class Button;
class Label;

/// Long work where it happens: what is being done, how far it is, and Stop. It shows itself after
/// 300 ms, so that short work does not flicker.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &what);
    void setProgress(qint64 done, qint64 total); ///< @p total is 0 while it is not known.
    void end();
    bool isRunning() const { return m_isRunning; }
    void stop(); ///< What the Stop button does.

Q_SIGNALS:
    void stopped();

private:
    Label *m_what;
    QProgressBar *m_bar;
    Button *m_stop;
    QTimer m_delay;
    bool m_isRunning = false;
};

} // namespace ui
