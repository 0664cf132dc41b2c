// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reason_line.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

ReasonLine::ReasonLine(QWidget *parent)
    : QWidget(parent)
    , m_words(captionLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(spacing::iconToText);
    auto *icon = new IconLabel(Icon::Consent, 20, this);
    icon->setTone(Tone::Neutral);
    layout->addWidget(icon);
    layout->addWidget(m_words, 1);
}

void ReasonLine::setWords(const QString &words)
{
    m_words->setText(words);
}

void ReasonLine::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        hasFocus() ? QPen(colours.focus, colours.focusEdge) : QPen(colours.line, colours.edge));
    painter.setBrush(colours.passed.soft);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1.2, 1.2, -1.2, -1.2), spacing::fieldRadius, spacing::fieldRadius);
}

void ReasonLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReasonLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
