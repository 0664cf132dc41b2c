// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stacked_row.h"

#include "ui/text/khmer_wrap.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int air = 8; ///< Above and below the row.
constexpr int betweenWords = 8; ///< From the name of a column to its value.
constexpr int betweenCells = 24;
constexpr int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere;

constexpr int oneLine = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine | Qt::TextDontClip;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StackedRow::StackedRow(const QModelIndex &index, const QFont &font, int width)
    : m_font(font)
    , m_bold(boldOf(font))
    , m_width(std::max(width, 1))
    , m_at(0, air)
{
    const QAbstractItemModel &model = *index.model();
    for (int column = 0; column < model.columnCount(); ++column)
        add(index.siblingAtColumn(column),
            column == 0 ? QString() : model.headerData(column, Qt::Horizontal).toString());
    m_height = m_at.y() + m_lineHeight + air;
}

void StackedRow::add(const QModelIndex &cell, const QString &caption)
{
    const QString words = cell.data().toString();
    if (words.isEmpty())
        return;
    const QFontMetrics metrics(m_font);
    if (cell.data(BadgeToneRole).isValid()) {
        const QSize size = badgeSize(words, metrics);
        m_pieces.push_back({{placeFor(size), size}, words, false, false, false, cell});
        return;
    }
    const bool isFirst = cell.column() == 0;
    const int before = isFirst ? 0 : metrics.horizontalAdvance(caption) + betweenWords;
    const int wide = QFontMetrics(isFirst ? m_bold : m_font).horizontalAdvance(words) + 1;
    if (before + wide > m_width) {
        if (!isFirst)
            addWrapped(caption, false);
        return addWrapped(words, isFirst);
    }
    const QPoint at = placeFor({before + wide, metrics.height()});
    if (!isFirst)
        m_pieces.push_back({{at, QSize(before, metrics.height())}, caption, true});
    m_pieces.push_back(
        {{at + QPoint(before, 0), QSize(wide, metrics.height())}, words, false, isFirst});
}

QPoint StackedRow::placeFor(QSize size)
{
    if (m_at.x() > 0 && m_at.x() + size.width() > m_width) {
        m_at = {0, m_at.y() + m_lineHeight};
        m_lineHeight = 0;
    }
    const QPoint here = m_at;
    m_at.rx() += size.width() + betweenCells;
    m_lineHeight = std::max(m_lineHeight, size.height());
    return here;
}

/// What is wider than a line: lines of its own, broken wherever they must be.
void StackedRow::addWrapped(const QString &words, bool isBold)
{
    const QString breakable = wrapKhmer(words);
    const QSize size = QFontMetrics(isBold ? m_bold : m_font)
                           .boundingRect(0, 0, m_width, 100'000, wrapped, breakable)
                           .size();
    const QPoint at = placeFor({m_width, size.height()});
    m_pieces.push_back({{at, QSize(m_width, size.height())}, breakable, false, isBold, true});
}

void StackedRow::paint(QPainter &painter, const QPoint &at, const Tokens &tokens) const
{
    for (const Piece &piece : m_pieces) {
        painter.setFont(piece.isBold ? m_bold : m_font);
        const QRect place = piece.place.translated(at);
        if (piece.badge.isValid()) {
            drawBadge(painter, place, Tone(piece.badge.data(BadgeToneRole).toInt()),
                Icon(piece.badge.data(BadgeIconRole).toInt()), piece.words, tokens);
            continue;
        }
        painter.setPen(piece.isCaption ? tokens.ink2 : tokens.ink);
        // What fits is never broken: a hair too little room would take the end of a code away.
        painter.drawText(place, piece.isBroken ? wrapped : oneLine, piece.words);
    }
}

} // namespace ui
