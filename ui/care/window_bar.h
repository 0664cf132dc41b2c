// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clinical_clock.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace ui {

/// A window of time: what is gone is grey, what is sure is filled, what may still be is hatched,
/// and a black line is now. It repeats the words beside it, so readers pass it by.
class WindowBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowBar(QWidget *parent = nullptr);

    void show(const domain::ClockCard &card, const QDateTime &now, Tone tone);
    QSize sizeHint() const override { return {146, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Where now and the sure end stand, from 0 to 1.
    double now() const { return m_now; }
    double sureEnd() const { return m_sureEnd; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_now = 0;
    double m_sureEnd = 1;
    Tone m_tone = Tone::Good;
};

} // namespace ui
