// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace ui {

/// An icon above a word on the rail. A real button, so keys and readers find it.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Place, Boxed };

    RailButton(Icon icon, Look look, QWidget *parent = nullptr);

    enum class Height { Full, Low, Words };
    void setHeight(Height height); ///< Low for windows of 600 px; no icon with very large text.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Look m_look;
    Height m_height = Height::Full;
};

} // namespace ui
