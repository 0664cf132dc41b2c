// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int sideMargin = 8;

int drawnSize()
{
    return withText(24);
}

} // namespace

RailButton::RailButton(Icon icon, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_look(look)
{
    setCheckable(look == Look::Place);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setHeight(Height height)
{
    m_height = height;
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics bold(ui::font(TextSize::Base, Weight::Bold));
    const int words = bold.horizontalAdvance(text()) + 2 * sideMargin + 4;
    if (m_height == Height::Words)
        return {std::max(spacing::railWidth, words), bold.height() + 6};
    const int air = m_look == Look::Boxed ? 23 : m_height == Height::Low ? 11 : 17;
    return {std::max(spacing::railWidth, words), drawnSize() + bold.height() + air};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool boxed = m_look == Look::Boxed;
    const QRectF room
        = QRectF(rect()).adjusted(sideMargin, boxed ? 0.7 : 2, -sideMargin, boxed ? -0.7 : -2);
    QColor veil = t.onRail;
    if (isChecked() || isDown() || underMouse()) {
        veil.setAlpha(isChecked() ? (t.highContrast ? 70 : 36) : 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? veil : QColor(Qt::transparent));
        painter.drawRoundedRect(room, 8, 8);
    }
    if (isChecked()) {
        painter.setBrush(t.railMark);
        painter.drawRoundedRect(QRectF(0, 12, 4, height() - 24), 2, 2);
    }
    QColor ink = t.onRail;
    if (boxed) {
        QColor edge = ink;
        edge.setAlpha(150);
        painter.setPen(QPen(edge, 1.4));
        painter.setBrush(QColor(0, 0, 0, 50));
        painter.drawRoundedRect(room, 8, 8);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.onRail, 2.4));
        painter.drawRoundedRect(room.adjusted(2, 2, -2, -2), 7, 7);
    }
    if (!isEnabled())
        ink.setAlpha(120);
    const QFont words
        = ui::font(TextSize::Base, isChecked() || boxed ? Weight::Bold : Weight::Regular);
    const int line = QFontMetrics(words).height();
    const int icon = m_height == Height::Words ? 0 : drawnSize();
    const int top = (height() - icon - line) / 2;
    if (icon > 0)
        drawIcon(painter, m_icon, ink, (width() - icon) / 2, top, icon);
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(QRect(0, top + icon, width(), line), Qt::AlignCenter, text());
}

} // namespace ui
