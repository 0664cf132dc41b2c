// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int toneEdge = 5;

} // namespace

Card::Card(QWidget *parent, int padding)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(padding, padding - 2, padding, padding);
    m_column->setSpacing(10);
}

void Card::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::setSunken()
{
    m_sunken = true;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const double half = t.edge / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = m_sunken ? t.sunken : t.card, edge = t.line;
    if (m_tone) {
        fill = t.tone(*m_tone).soft;
        edge = t.highContrast ? t.tone(*m_tone).ink : fill;
    }
    painter.setPen(QPen(edge, t.edge));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), spacing::cardRadius,
        spacing::cardRadius);
    if (m_tone) {
        QPainterPath corners;
        corners.addRoundedRect(QRectF(rect()), spacing::cardRadius, spacing::cardRadius);
        painter.setClipPath(corners);
        painter.fillRect(QRect(0, 0, toneEdge, height()), t.tone(*m_tone).ink);
    }
}

Rule::Rule(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).line);
}

} // namespace ui
