// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/signature_pad.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr double penWidth = 2.4;
constexpr int lineFromFoot = 40;
constexpr int typedSize = 26; // px; a name, not a heading

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QImage SignaturePad::image() const
{
    QImage image(size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

void SignaturePad::clear()
{
    m_strokes = {};
    m_typed.clear();
    update();
    Q_EMIT changed();
}

void SignaturePad::setTyped(const QString &name)
{
    m_typed = name.trimmed();
    update();
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    m_strokes.moveTo(event->position());
    m_strokes.lineTo(event->position() + QPointF(0.5, 0)); // a dot is a stroke too
    update();
    Q_EMIT changed();
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons())
        return;
    m_strokes.lineTo(event->position());
    update();
}

void SignaturePad::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_strokes);
    if (m_typed.isEmpty())
        return;
    QFont letters = font();
    letters.setPixelSize(typedSize);
    painter.setFont(letters);
    painter.drawText(rect().adjusted(20, 10, -20, -lineFromFoot + 20),
        Qt::AlignCenter | Qt::TextWordWrap, m_typed);
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, t.edge));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(QPen(t.line, 1.4, Qt::DashLine));
    painter.drawLine(20, height() - lineFromFoot, width() - 20, height() - lineFromFoot);
    draw(painter);
}

} // namespace ui
