// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/paper_text.h"
#include "ui/text/date_text.h"
#include "ui/text/khmer_wrap.h"
#include "ui/theme/fonts.h"
#include "ui/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// A4 at 96 px to the inch.
constexpr double pageWidth = 794;
constexpr double pageHeight = 1123;
constexpr double sideMargin = (pageWidth - paperWidth) / 2;
constexpr double headBottom = 78;
constexpr double footTop = pageHeight - 66;
constexpr double bodyTop = headBottom + 14;
constexpr double bodyHeight = footTop - 10 - bodyTop;
const QColor secondInk(0x4d, 0x58, 0x5c);
const QColor practiceInk(0x6d, 0x3b, 0x9e);

QFont paperFont(int pixels, bool isBold)
{
    QFont font = baseFont();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

void drawHead(QPainter &painter, const PageMarks &marks)
{
    const QRectF head(sideMargin, 40, paperWidth, headBottom - 40);
    painter.setPen(Qt::black);
    painter.setFont(paperFont(13, true));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, marks.unit);
    painter.setFont(paperFont(13, false));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
        marks.caseCode.isEmpty() ? marks.title : marks.caseCode);
    painter.setPen(QPen(secondInk, 0.6));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void drawFoot(QPainter &painter, const PageMarks &marks, int page, int pages)
{
    const QRectF foot(sideMargin, footTop, paperWidth, 26);
    painter.setPen(QPen(secondInk, 0.6));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setFont(paperFont(11, false));
    QStringList left{marks.title, marks.version};
    if (!marks.printedBy.isEmpty())
        //: At the foot of a printed page; %1 date and time, %2 the name of a colleague
        left.append(Tr::tr("printed %1 by %2").arg(momentText(marks.printedAt), marks.printedBy));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, left.join(u" · "_s));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
        //: %1 this page, %2 all pages
        Tr::tr("page %1 of %2").arg(page).arg(pages));
}

/// Practice paper can never pass for a real one.
void drawPractice(QPainter &painter)
{
    painter.save();
    painter.translate(pageWidth / 2, pageHeight / 2);
    painter.rotate(-52);
    painter.setFont(paperFont(96, true));
    QColor pale = practiceInk;
    pale.setAlphaF(0.16F);
    painter.setPen(pale);
    painter.drawText(QRectF(-600, -110, 1200, 220), Qt::AlignCenter, Tr::tr("PRACTICE"));
    painter.restore();
}

/// The page that @p y of the text falls on.
int pageAt(double y)
{
    return int(y / bodyHeight);
}

/// Moves what a page would part to the next one: a heading from its text, a question from the room
/// for its answer. What is longer than half a page may be parted.
void keepTogether(QTextDocument &document)
{
    const auto *layout = document.documentLayout();
    for (QTextBlock first = document.begin(); first.isValid();) {
        QTextBlock last = first;
        while (last.blockFormat().boolProperty(staysWithNext) && last.next().isValid())
            last = last.next();
        const double top = layout->blockBoundingRect(first).top();
        const double bottom = layout->blockBoundingRect(last).bottom();
        QTextCursor cursor(first);
        if (pageAt(top) != pageAt(bottom - 1) && bottom - top < bodyHeight / 2
            && !cursor.currentTable()) {
            QTextBlockFormat format = first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
            // Qt's own account of what moved stops at the first page break.
            document.markContentsDirty(0, document.characterCount());
        }
        first = last.next();
    }
}

} // namespace

int printPages(QTextDocument &document, const PageMarks &marks, QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.scale(device.width() / pageWidth, device.height() / pageHeight);
    document.setPageSize({paperWidth, bodyHeight});
    keepTogether(document);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        drawHead(painter, marks);
        drawFoot(painter, marks, page + 1, pages);
        painter.save();
        painter.translate(sideMargin, bodyTop - page * bodyHeight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * bodyHeight, paperWidth, bodyHeight);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        if (marks.isPractice)
            drawPractice(painter);
    }
    painter.end();
    return pages;
}

} // namespace ui
