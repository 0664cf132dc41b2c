// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace ui {

namespace {

void collect(QWidget *widget, QWidgetList &found);

/// The items of @p layout as they stand: of a grid row by row, of all others as they were added.
std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    std::vector<std::tuple<int, int, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = 0, column = i, rowSpan = 0, columnSpan = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
        placed.emplace_back(row, column, layout.itemAt(i));
    }
    std::ranges::stable_sort(placed, {},
        [](const auto &item) { return std::pair(std::get<0>(item), std::get<1>(item)); });
    std::vector<QLayoutItem *> items;
    for (const auto &[row, column, item] : placed)
        items.push_back(item);
    return items;
}

void collect(const QLayout &layout, QWidgetList &found)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (QWidget *widget = item->widget())
            collect(widget, found);
        else if (const QLayout *inner = item->layout())
            collect(*inner, found);
    }
}

void collect(QWidget *widget, QWidgetList &found)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        found.append(widget);
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (const QLayout *layout = widget->layout()) {
        collect(*layout, found);
    }
}

/// Whether Tab already meets @p wanted in this order.
bool isInOrder(const QWidgetList &wanted)
{
    qsizetype met = 1;
    const QWidget *first = wanted.first();
    for (QWidget *at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
        if (met < wanted.size() && at == wanted.at(met))
            ++met;
        else if (wanted.contains(at))
            return false;
    }
    return met == wanted.size();
}

} // namespace

void orderTabs(QWidget *root)
{
    QWidgetList wanted;
    collect(root, wanted);
    if (wanted.size() < 2 || isInOrder(wanted))
        return;
    for (qsizetype i = 1; i < wanted.size(); ++i)
        QWidget::setTabOrder(wanted.at(i - 1), wanted.at(i));
}

} // namespace ui
