// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/stacked_row.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leftPadding = 10;

bool isBadge(const QModelIndex &index)
{
    return index.data(BadgeToneRole).isValid();
}

bool isStackedView(const QWidget *widget)
{
    const auto *table = dynamic_cast<const Table *>(widget);
    return table && table->isStacked();
}

} // namespace

QSize cellSize(const QModelIndex &index, const QFontMetrics &metrics)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    if (isBadge(index))
        return badgeSize(words, metrics) + QSize(2 * leftPadding, 10);
    return {metrics.horizontalAdvance(words) + 3 * leftPadding, metrics.height() + tableRowAir};
}

QTableView *newTable(QWidget *parent)
{
    auto *table = new Table(parent);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsClickable(false);
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

QString spokenRow(const QModelIndex &cell)
{
    const QAbstractItemModel &model = *cell.model();
    QStringList said{cell.siblingAtColumn(0).data().toString()};
    for (int column = 1; column < model.columnCount(); ++column) {
        const QString words = cell.siblingAtColumn(column).data().toString();
        if (!words.isEmpty())
            said.append(model.headerData(column, Qt::Horizontal).toString() + u": "_s + words);
    }
    return said.join(u", "_s);
}

bool isStacked(const QTableView &table)
{
    return isStackedView(&table);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens &t = tokens(option.widget);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    if (isStackedView(option.widget)) {
        painter->save();
        StackedRow(index, cell.font, cell.rect.width() - 2 * leftPadding)
            .paint(*painter, cell.rect.topLeft() + QPoint(leftPadding, 0), t);
        painter->restore();
        return;
    }
    const QString words = index.data(Qt::DisplayRole).toString();
    if (isBadge(index)) {
        const QSize size = badgeSize(words, cell.fontMetrics);
        const QRect room(cell.rect.x() + leftPadding - 4,
            cell.rect.y() + (cell.rect.height() - size.height()) / 2, size.width(), size.height());
        painter->setFont(cell.font);
        drawBadge(*painter, room, Tone(index.data(BadgeToneRole).toInt()),
            Icon(index.data(BadgeIconRole).toInt()), words, t);
        return;
    }
    const QRect room = cell.rect.adjusted(leftPadding, 0, -leftPadding, 0);
    painter->save();
    painter->setFont(cell.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : t.ink);
    painter->drawText(room, int(cell.displayAlignment) | Qt::AlignVCenter, words);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = dynamic_cast<const Table *>(option.widget);
    if (table && table->isStacked())
        return {0,
            StackedRow(index, option.font, table->viewport()->width() - 2 * leftPadding).height()};
    return cellSize(index, option.fontMetrics);
}

} // namespace ui
