// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(Icon icon, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(this);
    drawIcon(painter, m_icon, m_tone ? t.tone(*m_tone).ink : t.ink, (width() - m_size) / 2,
        (height() - m_size) / 2, m_size);
}

} // namespace ui
