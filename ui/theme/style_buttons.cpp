// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui::parts {

namespace {

int iconSize()
{
    return withText(20);
}

struct Face {
    QByteArray variant;
    Icon icon = Icon::None;
    bool iconAfter = false;
    bool compact = false;
    QString words; ///< With the key after them.
    QFont font;
};

Face faceOf(const QStyleOptionButton &option, const QWidget *widget)
{
    Face face;
    face.words = option.text;
    if (!widget)
        return face;
    face.variant = widget->property(property::variant).toByteArray();
    face.icon = Icon(widget->property(property::icon).toInt());
    face.iconAfter = widget->property(property::iconAfter).toBool();
    face.compact = widget->property(property::compact).toBool();
    const QString key = widget->property(property::key).toString();
    if (!key.isEmpty())
        face.words += u"  "_s + key;
    face.font = widget->font();
    if (face.variant == "primary")
        face.font.setBold(true);
    return face;
}

struct Colours {
    QColor fill, edge, ink;
};

Colours coloursOf(const Face &face, const QStyleOptionButton &option, const Tokens &tokens)
{
    const QColor nothing(Qt::transparent);
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool touched = pressed || option.state.testFlag(QStyle::State_MouseOver);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        if (face.variant == "quiet")
            return {nothing, nothing, tokens.passed.ink};
        return {tokens.passed.soft, tokens.line, tokens.passed.ink};
    }
    if (face.variant == "primary") {
        const QColor fill = touched ? tokens.accentPressed : tokens.accent;
        return {fill, fill, tokens.onAccent};
    }
    const QColor fill = pressed ? tokens.accentSoft : tokens.card;
    if (face.variant == "quiet")
        return {touched ? tokens.accentSoft : nothing, nothing, tokens.accent};
    if (face.variant == "danger")
        return {pressed ? tokens.urgent.soft : tokens.card, tokens.urgent.ink, tokens.urgent.ink};
    return {fill, tokens.border, tokens.accent};
}

void drawWords(QPainter &painter, const Face &face, const QRect &rect, const QColor &ink)
{
    const int words = QFontMetrics(face.font).horizontalAdvance(face.words);
    const bool hasIcon = face.icon != Icon::None;
    const int gap = hasIcon && words > 0 ? spacing::iconToText : 0;
    int x = rect.x() + (rect.width() - words - gap - (hasIcon ? iconSize() : 0)) / 2;
    const int iconX = face.iconAfter ? x + words + gap : x;
    if (hasIcon)
        drawIcon(painter, face.icon, ink, iconX, rect.y() + (rect.height() - iconSize()) / 2,
            iconSize());
    if (hasIcon && !face.iconAfter)
        x += iconSize() + gap;
    painter.setFont(face.font);
    painter.setPen(ink);
    painter.drawText(
        QRect(x, rect.y(), words + 8, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, face.words);
}

} // namespace

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Face face = faceOf(option, widget);
    const QFontMetrics metrics(face.font);
    const int height
        = metrics.height() + (face.compact ? spacing::smallFieldHeadroom : spacing::fieldHeadroom);
    if (face.words.isEmpty())
        return {height, height};
    const int icon = face.icon == Icon::None ? 0 : iconSize() + spacing::iconToText;
    return {metrics.horizontalAdvance(face.words) + icon + (face.compact ? 24 : 36), height};
}

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
    const Tokens &tokens)
{
    const Face face = faceOf(option, widget);
    const Colours colours = coloursOf(face, option, tokens);
    const double edge = std::max(tokens.edge, 1.2), half = edge / 2;
    const QRectF rect(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge.alpha() > 0 ? QPen(colours.edge, edge) : QPen(Qt::NoPen));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(
        rect.adjusted(half, half, -half, -half), spacing::fieldRadius, spacing::fieldRadius);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, rect, spacing::fieldRadius, tokens);
    drawWords(painter, face, option.rect, colours.ink);
    painter.restore();
}

} // namespace ui::parts
