// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/scale.h"

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
    const int size = drawnSize();
    drawIcon(painter, m_icon, m_tone ? t.tone(*m_tone).ink : t.ink, (width() - size) / 2,
        (height() - size) / 2, size);
}

int IconLabel::drawnSize() const
{
    return m_icon == Icon::Mark ? m_size : withText(m_size);
}

} // namespace ui
