// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/veil.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace ui {

Veil::Veil(QWidget *window)
    : QWidget(window)
{
    hide();
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Veil::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
    repaint(); // now, not when the event loop comes round
}

void Veil::paintEvent(QPaintEvent *)
{
    constexpr int size = 72;
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.page);
    drawIcon(painter, Icon::Mark, t.accent, (width() - size) / 2, (height() - size) / 2, size);
}

} // namespace ui
