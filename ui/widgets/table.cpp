// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace ui {

namespace {

constexpr int leftPadding = 10;
constexpr int rowAir = 15;

/// Shows that it has the keyboard, also while it is empty.
class Table final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        parts::focusRing(painter, viewport()->rect(), spacing::fieldRadius, tokens(this));
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QTableView::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QTableView::focusOutEvent(event);
        viewport()->update();
    }
};

bool isBadge(const QModelIndex &index)
{
    return index.data(BadgeToneRole).isValid();
}

} // namespace

QTableView *newTable(QWidget *parent)
{
    auto *table = new Table(parent);
    table->setFrameShape(QFrame::NoFrame);
    table->setMinimumHeight(
        4 * (table->fontMetrics().height() + rowAir)); // its head and three rows
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

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens &t = tokens(option.widget);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
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
    painter->drawText(room, int(cell.displayAlignment) | Qt::AlignVCenter,
        cell.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    if (isBadge(index))
        return badgeSize(words, option.fontMetrics) + QSize(2 * leftPadding, 10);
    return {option.fontMetrics.horizontalAdvance(words) + 3 * leftPadding,
        option.fontMetrics.height() + rowAir};
}

} // namespace ui
