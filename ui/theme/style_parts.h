// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Style draws with; for the style_*.cpp files of this folder alone.

#include "ui/theme/tokens.h"

#include <QRectF>
#include <QStyleOption>

class QPainter;

namespace ui::parts {

/// Blue edge with a white ring within it, so that it shows on teal as well.
void focusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens);

void field(
    QPainter &painter, const QStyleOption &option, const QWidget *widget, const Tokens &tokens);
void comboLabel(
    QPainter &painter, const QStyleOptionComboBox &option, const QRect &text, const Tokens &tokens);
void comboArrow(
    QPainter &painter, const QStyleOption &option, const QRect &arrow, const Tokens &tokens);

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
    const Tokens &tokens);

void checkMark(QPainter &painter, const QStyleOption &option, const Tokens &tokens);
void radioMark(QPainter &painter, const QStyleOption &option, const Tokens &tokens);

void headerSection(QPainter &painter, const QRect &rect, const Tokens &tokens);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens);
void itemBackground(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens);
void itemFocus(QPainter &painter, const QRect &rect, const Tokens &tokens);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Tokens &tokens);
QRect scrollSlider(const QStyleOptionSlider &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const Tokens &tokens);

} // namespace ui::parts
