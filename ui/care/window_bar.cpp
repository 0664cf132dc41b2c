// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/window_bar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr int thickness = 12;
constexpr int stripe = 4; // px between the strokes of the hatching

double shareOf(const QDateTime &from, const QDateTime &to, const QDateTime &moment)
{
    const auto whole = double(from.secsTo(to));
    return whole > 0 ? std::clamp(double(from.secsTo(moment)) / whole, 0.0, 1.0) : 1;
}

void hatch(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.6));
    for (double x = area.left() - area.height(); x < area.right(); x += stripe)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

} // namespace

WindowBar::WindowBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WindowBar::show(const domain::ClockCard &card, const QDateTime &now, Tone tone)
{
    const QDateTime end = card.lastChance.value_or(card.bestBy.value_or(card.opensAt));
    m_tone = tone;
    m_now = shareOf(card.opensAt, end, now);
    m_sureEnd = card.deadline ? shareOf(card.opensAt, end, *card.deadline)
        : card.lastChance     ? 0.0
                              : 1.0;
    update();
}

void WindowBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(1, (height() - thickness) / 2.0, width() - 2, thickness);
    const double nowAt = bar.left() + bar.width() * m_now;
    const double sureTo = bar.left() + bar.width() * m_sureEnd;
    const QColor ink = t.tone(m_tone).ink;
    QPainterPath shape;
    shape.addRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(bar, t.card);
    painter.fillRect(QRectF(bar.topLeft(), QPointF(nowAt, bar.bottom())), t.barGone);
    if (sureTo > nowAt)
        painter.fillRect(QRectF(QPointF(nowAt, bar.top()), QPointF(sureTo, bar.bottom())), ink);
    hatch(painter, QRectF(QPointF(std::max(nowAt, sureTo), bar.top()), bar.bottomRight()), ink);
    painter.restore();
    painter.setPen(QPen(t.border, t.edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink);
    painter.drawRect(QRectF(std::clamp(nowAt - 1.5, 0.0, width() - 3.0), 2, 3, height() - 4));
}

} // namespace ui
