// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// A row of a table that has no room for columns: its first cell in bold, then the others with the
/// names of their columns, one after another and on as many lines as they need.
class StackedRow
{
public:
    /// The row of @p index in @p width px.
    StackedRow(const QModelIndex &index, const QFont &font, int width);

    int height() const { return m_height; }
    void paint(QPainter &painter, const QPoint &at, const Tokens &tokens) const;

private:
    struct Piece {
        QRect place;
        QString words;
        bool isCaption = false;
        bool isBold = false;
        bool isBroken = false; ///< Over several lines.
        QModelIndex badge{}; ///< Valid: drawn as a badge.
    };

    void add(const QModelIndex &cell, const QString &caption);
    QPoint placeFor(QSize size);
    void addWrapped(const QString &words, bool isBold);

    QFont m_font;
    QFont m_bold;
    int m_width;
    QPoint m_at;
    int m_lineHeight = 0;
    int m_height = 0;
    std::vector<Piece> m_pieces;
};

} // namespace ui
