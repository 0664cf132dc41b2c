// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_button.h"

#include "ui/text/khmer_wrap.h"
#include "ui/theme/scale.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int markToWords = 10;
constexpr int narrowestWords = 120;
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int mark()
{
    return withText(26);
}

int besideWords()
{
    return mark() + markToWords;
}

int rowHeight(const QWidget *widget)
{
    return std::max(34, widget->fontMetrics().height() + 7);
}

/// The words as they are drawn; the button itself keeps them as they are.
QString words(const QAbstractButton *button)
{
    return wrapKhmer(button->text());
}

int wordsHeight(const QAbstractButton *button, int width)
{
    const QRect room(0, 0, std::max(1, width - besideWords()), QWIDGETSIZE_MAX);
    return button->fontMetrics().boundingRect(room, flags, words(button)).height();
}

int heightFor(const QAbstractButton *button, int width)
{
    const int line = button->fontMetrics().height();
    return std::max(rowHeight(button), wordsHeight(button, width) + rowHeight(button) - line);
}

QSize narrowest(const QAbstractButton *button)
{
    const int width
        = std::min(narrowestWords, button->fontMetrics().horizontalAdvance(words(button)));
    return {besideWords() + width, rowHeight(button)};
}

QSize preferred(const QAbstractButton *button)
{
    return {choiceWidth(button, words(button)), rowHeight(button)};
}

void wrapsAnywhereWide(QWidget *button)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button->setSizePolicy(policy);
}

void paint(const QAbstractButton *button, QStyleOptionButton &option, QStyle::PrimitiveElement what)
{
    QPainter painter(const_cast<QAbstractButton *>(button)); // painting is no change
    const int row = rowHeight(button);
    option.rect = {0, (row - mark()) / 2, mark(), mark()};
    button->style()->drawPrimitive(what, &option, &painter, button);
    const Tokens &colours = tokens(button);
    painter.setPen(button->isEnabled() ? colours.ink : colours.passed.ink);
    const int above = (row - button->fontMetrics().height()) / 2;
    painter.drawText(button->rect().adjusted(besideWords(), above, 0, 0), flags, words(button));
}

} // namespace

int choiceWidth(const QWidget *widget, const QString &words)
{
    return besideWords() + widget->fontMetrics().horizontalAdvance(words) + 4;
}

WrappedRadio::WrappedRadio(QWidget *parent)
    : QRadioButton(parent)
{
    wrapsAnywhereWide(this);
}

int WrappedRadio::heightForWidth(int width) const
{
    return heightFor(this, width);
}

QSize WrappedRadio::sizeHint() const
{
    return preferred(this);
}

QSize WrappedRadio::minimumSizeHint() const
{
    return narrowest(this);
}

void WrappedRadio::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paint(this, option, QStyle::PE_IndicatorRadioButton);
}

WrappedCheck::WrappedCheck(QWidget *parent)
    : QCheckBox(parent)
{
    wrapsAnywhereWide(this);
}

int WrappedCheck::heightForWidth(int width) const
{
    return heightFor(this, width);
}

QSize WrappedCheck::sizeHint() const
{
    return preferred(this);
}

QSize WrappedCheck::minimumSizeHint() const
{
    return narrowest(this);
}

void WrappedCheck::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paint(this, option, QStyle::PE_IndicatorCheckBox);
}

} // namespace ui
