// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {

namespace {

enum Kind : int { Box = QTextFormat::UserObject + 1, Line };
constexpr int widthProperty = QTextFormat::UserProperty + 1;
constexpr double boxSize = 12;
constexpr double lineHeight = 26; ///< A hand needs more than a font.

void add(QTextCursor &cursor, Kind kind, double width)
{
    QTextCharFormat format;
    format.setObjectType(kind);
    format.setProperty(widthProperty, width);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace

PaperMarks::PaperMarks(QTextDocument *document)
    : QObject(document)
{
    document->documentLayout()->registerHandler(Box, this);
    document->documentLayout()->registerHandler(Line, this);
}

void PaperMarks::addBox(QTextCursor &cursor)
{
    add(cursor, Box, boxSize);
}

void PaperMarks::addLine(QTextCursor &cursor, double width)
{
    add(cursor, Line, width);
}

QSizeF PaperMarks::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double width = format.doubleProperty(widthProperty);
    if (format.objectType() == Box)
        return {boxSize, boxSize};
    return {width > 0 ? width : document->pageSize().width() + width, lineHeight};
}

void PaperMarks::drawObject(
    QPainter *painter, const QRectF &rectangle, QTextDocument *, int, const QTextFormat &format)
{
    painter->save();
    painter->setPen(QPen(Qt::black, 0.8));
    if (format.objectType() == Box)
        painter->drawRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter->drawLine(rectangle.bottomLeft(), rectangle.bottomRight());
    painter->restore();
}

} // namespace ui
