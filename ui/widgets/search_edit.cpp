// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_edit.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int iconLeft = 10;

int iconSize()
{
    return withText(18);
}

} // namespace

SearchEdit::SearchEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(iconLeft + iconSize(), 0, 0, 0);
}

void SearchEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setTextMargins(iconLeft + iconSize(), 0, 0, 0);
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    drawIcon(painter, Icon::Search, tokens(this).ink2, iconLeft, (height() - iconSize()) / 2,
        iconSize());
}

} // namespace ui
