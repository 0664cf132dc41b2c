// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int padding = 10;
constexpr int gap = 6;

int iconSize()
{
    return withText(16);
}

} // namespace

QSize badgeSize(const QString &text, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(text) + iconSize() + gap + 2 * padding,
        metrics.height() + spacing::badgeHeadroom};
}

void drawBadge(QPainter &painter, const QRect &rect, Tone tone, Icon icon, const QString &text,
    const Tokens &tokens)
{
    const auto [ink, soft] = tokens.tone(tone);
    const bool solid = tone == Tone::Practice;
    const QColor front = solid ? tokens.onAccent : ink;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(tokens.highContrast ? QPen(ink, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(solid ? ink : soft);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    drawIcon(painter, icon, front, rect.x() + padding, rect.center().y() - iconSize() / 2 + 1,
        iconSize());
    painter.setPen(front);
    painter.drawText(
        rect.adjusted(padding + iconSize() + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

Badge::Badge(Tone tone, Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setState(Tone tone, Icon icon)
{
    m_tone = tone;
    m_icon = icon;
    update();
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, fontMetrics());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_tone, m_icon, m_text, tokens(this));
}

} // namespace ui
