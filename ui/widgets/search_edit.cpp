// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_edit.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int iconSize = 18;
constexpr int iconLeft = 10;

} // namespace

SearchEdit::SearchEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(iconLeft + iconSize, 0, 0, 0);
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    drawIcon(
        painter, Icon::Search, tokens(this).ink2, iconLeft, (height() - iconSize) / 2, iconSize);
}

} // namespace ui
