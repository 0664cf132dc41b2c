// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include "ui/print/paper_marks.h"
#include "ui/text/khmer_wrap.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double rightHalf = paperWidth * 0.46; ///< Where it begins: the lines are long.
constexpr double roomToSign = 110;
constexpr double boxRoom = 32; ///< A box and the gap to the next column.
const QColor secondInk(0x4d, 0x58, 0x5c);
const QColor ruleInk(0xb0, 0xb5, 0xb8);

QTextCharFormat letters(PaperText::Style style)
{
    using enum PaperText::Style;
    QFont font = baseFont();
    const bool isBold = style == Title || style == Section || style == Label;
    font.setPixelSize(style == Title ? 21 : style == Section ? 16 : style == Hint ? 12 : 13);
    font.setBold(isBold);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(style == Hint ? secondInk : QColor(Qt::black));
    return format;
}

QTextBlockFormat block(PaperText::Style style)
{
    using enum PaperText::Style;
    QTextBlockFormat format;
    format.setTopMargin(style == Section ? 16 : style == Label || style == Line ? 8 : 0);
    format.setBottomMargin(style == Section || style == Title ? 4 : 0);
    // A heading or a question does not stand at the foot of a page without what belongs to it.
    const bool leads = style == Section || style == Title || style == Label || style == Line;
    format.setProperty(staysWithNext, leads);
    return format;
}

} // namespace

PaperText::PaperText()
    : m_document(std::make_unique<QTextDocument>())
    , m_cursor(m_document.get())
{
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    m_document->setPageSize({paperWidth, -1});
    // On every page: the ink of Khmer vowels rises over the top of its line.
    QTextFrameFormat frame = m_document->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(10);
    frame.setBottomMargin(6);
    m_document->rootFrame()->setFrameFormat(frame);
    m_document->setDefaultFont(letters(Style::Value).font());
    new PaperMarks(m_document.get());
}

void PaperText::paragraph(Style style, const QString &text)
{
    if (m_isFresh)
        m_cursor.setBlockFormat(block(style));
    else
        m_cursor.insertBlock(block(style));
    m_isFresh = false;
    words(style, text);
}

void PaperText::stayWithNext()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(staysWithNext, true);
    m_cursor.setBlockFormat(format);
}

void PaperText::words(Style style, const QString &text)
{
    m_cursor.insertText(wrapKhmer(text), letters(style));
}

void PaperText::boxes(const QStringList &labels)
{
    // In columns: Qt would part a box from its word at the end of a line.
    const QFontMetricsF metrics(letters(Style::Value).font());
    double widest = 1;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const int fitting = int(paperWidth / (widest + boxRoom));
    const int columns = std::clamp(fitting, 2, std::clamp(int(labels.size()), 2, 5));
    const int rows = (int(labels.size()) + columns - 1) / columns;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1);
    format.setBottomMargin(8);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    for (int i = 0; i < int(labels.size()); ++i) {
        QTextCursor cell = table->cellAt(i / columns, i % columns).firstCursorPosition();
        QTextBlockFormat together;
        together.setProperty(staysWithNext, true);
        cell.setBlockFormat(together);
        PaperMarks::addBox(cell);
        cell.insertText(wrapKhmer(u"\u2060\u00a0"_s + labels.at(i)), letters(Style::Value));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true; // Qt leaves an empty paragraph behind a table
}

void PaperText::writingLines(int count, double width)
{
    for (int line = 0; line < count; ++line) {
        paragraph(Style::Value, {});
        PaperMarks::addLine(m_cursor, width);
    }
}

void PaperText::pairs(const std::vector<std::pair<QString, QString>> &rows)
{
    if (rows.empty())
        return;
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 46),
        QTextLength(QTextLength::PercentageLength, 54)});
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, format);
    QTextTableCellFormat cell;
    cell.setBottomBorder(0.5);
    cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setBottomBorderBrush(ruleInk);
    cell.setPadding(4);
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto &[asked, answered] = rows.at(size_t(row));
        for (const int column : {0, 1}) {
            table->cellAt(row, column).setFormat(cell);
            table->cellAt(row, column)
                .firstCursorPosition()
                .insertText(wrapKhmer(column == 0 ? asked : answered),
                    letters(column == 0 ? Style::Hint : Style::Value));
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true; // Qt leaves an empty paragraph behind a table
}

void PaperText::atTheRight(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        paragraph(Style::Value, lines.at(i));
        QTextBlockFormat format;
        format.setLeftMargin(rightHalf);
        format.setAlignment(Qt::AlignHCenter);
        format.setTopMargin(i == 0 ? 24 : 2);
        format.setProperty(staysWithNext, true);
        m_cursor.setBlockFormat(format);
    }
    paragraph(Style::Value, {});
    QTextBlockFormat room;
    room.setTopMargin(roomToSign);
    m_cursor.setBlockFormat(room);
}

} // namespace ui
