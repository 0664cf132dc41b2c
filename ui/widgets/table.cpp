// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/stacked_row.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <numeric>

namespace ui {

namespace {

constexpr int leftPadding = 10;
constexpr int rowAir = 15;

bool isBadge(const QModelIndex &index)
{
    return index.data(BadgeToneRole).isValid();
}

/// What the cell of @p index needs on one line.
QSize cellSize(const QModelIndex &index, const QFontMetrics &metrics)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    if (isBadge(index))
        return badgeSize(words, metrics) + QSize(2 * leftPadding, 10);
    return {metrics.horizontalAdvance(words) + 3 * leftPadding, metrics.height() + rowAir};
}

/// Shows that it has the keyboard, also while it is empty, and gives each column its room.
class Table final : public QTableView
{
public:
    using QTableView::QTableView;

    void setModel(QAbstractItemModel *model) override
    {
        QTableView::setModel(model);
        const auto again = [this] {
            measure(0);
            fit();
        };
        connect(model, &QAbstractItemModel::modelReset, this, again);
        connect(model, &QAbstractItemModel::dataChanged, this, again);
        connect(model, &QAbstractItemModel::headerDataChanged, this, again);
        connect(
            model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
                measure(first);
                fit(first);
            });
        again();
    }

    bool isStacked() const { return m_isStacked; }

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
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent *event) override
    {
        QTableView::changeEvent(event);
        if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
            return;
        measure(0);
        fit();
    }

private:
    /// What each column needs for its head and for the rows from @p firstRow on.
    void measure(int firstRow);
    void fit(int firstRow = 0);
    void stack(bool isStacked);

    std::vector<int> m_needed; ///< Of each column, in px.
    bool m_isStacked = false;
};

void Table::measure(int firstRow)
{
    if (!model())
        return;
    if (firstRow == 0)
        m_needed.clear();
    m_needed.resize(size_t(model()->columnCount()));
    for (int column = 0; column < model()->columnCount(); ++column) {
        QStyleOptionHeader head;
        head.text = model()->headerData(column, Qt::Horizontal).toString();
        int &needed = m_needed[size_t(column)];
        needed = std::max(needed,
            style()
                ->sizeFromContents(QStyle::CT_HeaderSection, &head, {}, horizontalHeader())
                .width());
        for (int row = firstRow; row < model()->rowCount(); ++row)
            needed = std::max(needed, cellSize(model()->index(row, column), fontMetrics()).width());
    }
}

void Table::fit(int firstRow)
{
    if (m_needed.empty())
        return;
    const int line = fontMetrics().height() + rowAir;
    setMinimumHeight(4 * line); // its head and three rows
    const int spare = viewport()->width() - std::accumulate(m_needed.begin(), m_needed.end(), 0);
    const bool was = m_isStacked;
    stack(spare < 0);
    if (m_isStacked) {
        for (int row = was ? firstRow : 0; row < model()->rowCount(); ++row)
            setRowHeight(row, sizeHintForIndex(model()->index(row, 0)).height());
        return;
    }
    for (int column = 0; column < int(m_needed.size()); ++column)
        setColumnWidth(column, m_needed[size_t(column)] + spare / int(m_needed.size()));
}

void Table::stack(bool isStacked)
{
    m_isStacked = isStacked;
    horizontalHeader()->setHidden(isStacked);
    for (int column = 1; column < int(m_needed.size()); ++column)
        setColumnHidden(column, isStacked);
    if (!isStacked) // also of the rows that had several lines
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowAir);
}

bool isStackedView(const QWidget *widget)
{
    const auto *table = dynamic_cast<const Table *>(widget);
    return table && table->isStacked();
}

} // namespace

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
