// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace ui {

/// A table as the design has it: no grid, whole rows, Enter opens, Tab leaves it. Its columns have
/// the width of what is in them; where they have no room beside each other, each row stands as
/// lines under each other (stacked_row.h) and there is no head. Nothing is ever cut.
QTableView *newTable(QWidget *parent = nullptr);

/// True while the rows of @p table stand as lines.
bool isStacked(const QTableView &table);

/// A row in words, as a screen reader says it with its first cell (Qt::AccessibleTextRole): the
/// first cell, then each other with the name of its column. Stacked, nothing else is there to hear.
QString spokenRow(const QModelIndex &cell);

/// What @p cell needs on one line.
QSize cellSize(const QModelIndex &cell, const QFontMetrics &metrics);

/// Above and below the words of a row, in px.
inline constexpr int tableRowAir = 15;

/// What a model says about a cell beside its text.
enum CellRole {
    BadgeToneRole = Qt::UserRole + 100, ///< A Tone as int: the cell is a badge.
    BadgeIconRole, ///< An Icon as int.
};

/// Draws badges where the model has them; text everywhere else.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
