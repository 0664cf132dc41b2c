// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <algorithm>
#include <numeric>

namespace ui {

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto again = [this] {
        measure(0);
        fit();
    };
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    connect(model, &QAbstractItemModel::headerDataChanged, this, again);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        measure(first);
        fit(first);
    });
    again();
}

QRect Table::visualRect(const QModelIndex &index) const
{
    const QRect place = QTableView::visualRect(index);
    const bool isAway = m_isLong && !place.intersects(viewport()->visibleRegion().boundingRect());
    return isAway ? QRect() : place;
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    parts::focusRing(painter, viewport()->rect(), spacing::fieldRadius, tokens(this));
}

void Table::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
    showCurrent();
}

void Table::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void Table::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    joinPage();
    fit();
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    measure(0);
    fit();
}

bool Table::eventFilter(QObject *watched, QEvent *event)
{
    if (m_page && watched == m_page->viewport() && event->type() == QEvent::Resize)
        takeHeight();
    return QTableView::eventFilter(watched, event);
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        showCurrent();
}

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
    const int spare = viewport()->width() - std::accumulate(m_needed.begin(), m_needed.end(), 0);
    const bool was = m_isStacked;
    stack(spare < 0);
    if (m_isStacked) {
        for (int row = was ? firstRow : 0; row < model()->rowCount(); ++row)
            setRowHeight(row, sizeHintForIndex(model()->index(row, 0)).height());
        return takeHeight();
    }
    for (int column = 0; column < int(m_needed.size()); ++column)
        setColumnWidth(column, m_needed[size_t(column)] + spare / int(m_needed.size()));
    takeHeight();
}

void Table::stack(bool isStacked)
{
    m_isStacked = isStacked;
    horizontalHeader()->setHidden(isStacked);
    if (isStacked && currentIndex().column() > 0) // a hidden cell has no words
        selectionModel()->setCurrentIndex(
            currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    for (int column = 1; column < int(m_needed.size()); ++column)
        setColumnHidden(column, isStacked);
    if (!isStacked) // also of the rows that had several lines
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + tableRowAir);
}

void Table::joinPage()
{
    for (QWidget *above = parentWidget(); above && !m_page; above = above->parentWidget())
        m_page = qobject_cast<QScrollArea *>(above);
    if (!m_page)
        return;
    m_page->viewport()->removeEventFilter(this); // or it would hear twice
    m_page->viewport()->installEventFilter(this);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &Table::fetchInSight,
        Qt::UniqueConnection);
}

void Table::takeHeight()
{
    changeLeast(4 * (fontMetrics().height() + tableRowAir)); // its head and three rows
    m_isLong = !hasPageRoom();
    setVerticalScrollBarPolicy(m_isLong ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (!m_isLong)
        return;
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    changeLeast(std::clamp(
        verticalHeader()->length() + head + 2 * frameWidth(), minimumHeight(), QWIDGETSIZE_MAX));
}

/// Layouts above would hear of it later, one after the other.
void Table::changeLeast(int least)
{
    setMinimumHeight(least);
    for (QWidget *above = parentWidget(); m_page && above && above != m_page->viewport();
         above = above->parentWidget()) {
        if (above->layout())
            above->layout()->invalidate();
        above->updateGeometry();
    }
}

/// Whether everything fits beside the least of the table, so that the page need not scroll.
bool Table::hasPageRoom() const
{
    const QWidget *body = m_page ? m_page->widget() : nullptr;
    if (!body || !body->layout() || !isVisible())
        return true;
    const QSize room = m_page->maximumViewportSize();
    const QLayout &layout = *body->layout();
    const int needed = layout.hasHeightForWidth() ? layout.totalHeightForWidth(room.width()) : 0;
    return std::max(needed, layout.totalMinimumSize().height()) <= room.height();
}

void Table::showCurrent()
{
    if (!m_isLong || !currentIndex().isValid())
        return;
    const QRect row = QTableView::visualRect(currentIndex());
    const QPoint middle = viewport()->mapTo(m_page->widget(), row.center());
    m_page->ensureVisible(0, middle.y(), 0, row.height() / 2 + spacing::betweenCards);
}

void Table::fetchInSight()
{
    if (!m_isLong || !model() || !model()->canFetchMore({}))
        return;
    const QRect last = QTableView::visualRect(model()->index(model()->rowCount() - 1, 0));
    const QRect seen = viewport()->visibleRegion().boundingRect();
    if (last.top() < seen.bottom() + seen.height()) // a page before it is needed
        model()->fetchMore({});
}

} // namespace ui
