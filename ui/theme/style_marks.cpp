// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QPolygonF>

namespace ui::parts {

namespace {

constexpr double inset = 3.5; // room for the focus ring around the mark

QPen edgeOf(const QStyleOption &option, const Tokens &tokens)
{
    const bool usable = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor off = usable ? tokens.border : tokens.line;
    return {on && usable ? tokens.accent : off, std::max(tokens.edge, 1.6)};
}

QPen ringOf(const Tokens &tokens)
{
    return {tokens.focus, tokens.focusEdge};
}

} // namespace

void checkMark(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    const bool usable = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeOf(option, tokens));
    const QColor filled = usable ? tokens.accent : tokens.passed.ink;
    painter.setBrush(on ? filled : usable ? tokens.card : tokens.passed.soft);
    painter.drawRoundedRect(box, 4, 4);
    if (on) {
        painter.setPen(QPen(tokens.onAccent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const double w = box.width(), h = box.height();
        painter.drawPolyline(QPolygonF{{box.x() + 0.21 * w, box.y() + 0.52 * h},
            {box.x() + 0.41 * w, box.y() + 0.72 * h}, {box.x() + 0.79 * w, box.y() + 0.29 * h}});
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(ringOf(tokens));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.2, 1.2, -1.2, -1.2), 6, 6);
    }
    painter.restore();
}

void radioMark(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const QRectF ring = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    const bool usable = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeOf(option, tokens));
    painter.setBrush(usable ? tokens.card : tokens.passed.soft);
    painter.drawEllipse(ring);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(usable ? tokens.accent : tokens.passed.ink);
        painter.drawEllipse(ring.center(), ring.width() * 0.27, ring.width() * 0.27);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(ringOf(tokens));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(option.rect).adjusted(1.2, 1.2, -1.2, -1.2));
    }
    painter.restore();
}

} // namespace ui::parts
