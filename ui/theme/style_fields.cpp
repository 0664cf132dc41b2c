// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QWidget>

namespace ui::parts {

void focusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    const double width = tokens.focusEdge, half = width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.card, 1.6));
    const double inner = width + 0.8;
    painter.drawRoundedRect(rect.adjusted(inner, inner, -inner, -inner), radius - 2, radius - 2);
    painter.setPen(QPen(tokens.focus, width));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void field(
    QPainter &painter, const QStyleOption &option, const QWidget *widget, const Tokens &tokens)
{
    const bool usable = option.state.testFlag(QStyle::State_Enabled)
        && !option.state.testFlag(QStyle::State_ReadOnly);
    QColor edge = usable ? tokens.border : tokens.line;
    double width = tokens.edge;
    if (const QVariant tone = widget ? widget->property(property::invalid) : QVariant();
        tone.isValid()) {
        edge = tokens.tone(Tone(tone.toInt())).ink;
        width = 2;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(usable ? tokens.card : tokens.passed.soft);
    const double half = width / 2;
    const QRectF rect(option.rect);
    painter.drawRoundedRect(
        rect.adjusted(half, half, -half, -half), spacing::fieldRadius, spacing::fieldRadius);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, rect, spacing::fieldRadius, tokens);
    painter.restore();
}

void comboLabel(
    QPainter &painter, const QStyleOptionComboBox &option, const QRect &text, const Tokens &tokens)
{
    if (option.editable)
        return; // the line edit in it shows the text
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? tokens.ink : tokens.passed.ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, text.width()));
}

void comboArrow(
    QPainter &painter, const QStyleOption &option, const QRect &arrow, const Tokens &tokens)
{
    const int size = withText(20);
    const QColor ink
        = option.state.testFlag(QStyle::State_Enabled) ? tokens.ink2 : tokens.passed.ink;
    drawIcon(painter, Icon::Down, ink, arrow.x() + (arrow.width() - size) / 2,
        arrow.y() + (arrow.height() - size) / 2, size);
}

} // namespace ui::parts
