// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/article_text.h"

#include "ui/print/paper_text.h"
#include "ui/text/khmer_wrap.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

QTextCharFormat letters(const QFont &font, const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink);
    return format;
}

class Writer
{
public:
    Writer(QTextCursor &cursor, const HelpLook &look)
        : m_cursor(cursor)
        , m_look(look)
    {
    }

    void write(const HelpArticle &article)
    {
        QTextBlockFormat format = m_cursor.blockFormat(); // may begin a page
        format.setBottomMargin(m_look.gap);
        format.setProperty(staysWithNext, true);
        m_cursor.setBlockFormat(format);
        m_cursor.insertText(wrapKhmer(article.title), letters(m_look.title, m_look.ink));
        for (const HelpBlock &block : article.blocks)
            write(block);
    }

private:
    void write(const HelpBlock &block)
    {
        switch (block.kind) {
        case Kind::Heading:
            begin(2 * m_look.gap, true);
            m_cursor.insertText(wrapKhmer(block.text), letters(m_look.heading, m_look.ink));
            break;
        case Kind::Text:
            begin(m_look.gap, false);
            words(block.text);
            break;
        case Kind::Numbered:
        case Kind::Bullet:
            item(block);
            return; // the next item belongs to the same list
        case Kind::Picture:
            picture(block);
            break;
        case Kind::Table:
            table(block.rows);
            break;
        }
        m_list = nullptr;
    }

    void begin(double above, bool leads)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setProperty(staysWithNext, leads);
        m_cursor.insertBlock(format);
    }

    /// Every second part between ** is bold.
    void words(const QString &text)
    {
        bool isBold = false;
        for (const QString &part : text.split(u"**"_s)) {
            QFont font = m_look.text;
            font.setBold(isBold);
            for (const HelpWords &piece : partsOf(part))
                m_cursor.insertText(wrapKhmer(piece.words), lettersOf(piece, font));
            isBold = !isBold;
        }
    }

    /// A link is underlined: it is not told by its colour alone.
    QTextCharFormat lettersOf(const HelpWords &piece, const QFont &font) const
    {
        if (!piece.leadsTo || !m_look.link.isValid())
            return letters(font, m_look.ink);
        QTextCharFormat format = letters(font, m_look.link);
        format.setFontUnderline(true);
        format.setAnchor(true);
        format.setAnchorHref(u"help:"_s + id(*piece.leadsTo));
        return format;
    }

    void item(const HelpBlock &block)
    {
        begin(m_look.gap / 2, false);
        m_cursor.setBlockCharFormat(letters(m_look.text, m_look.ink)); // of its number
        if (m_list && m_listKind == block.kind) {
            m_list->add(m_cursor.block());
        } else {
            QTextListFormat format;
            format.setStyle(block.kind == Kind::Numbered ? QTextListFormat::ListDecimal
                                                         : QTextListFormat::ListDisc);
            m_list = m_cursor.createList(format);
            m_listKind = block.kind;
        }
        words(block.text);
    }

    void picture(const HelpBlock &block)
    {
        if (!m_look.picture)
            return;
        const QImage image = m_look.picture(block.picture);
        if (image.isNull())
            return;
        const QUrl name(u"shot:"_s + block.picture);
        m_cursor.document()->addResource(QTextDocument::ImageResource, name, image);
        begin(m_look.gap, true);
        QTextImageFormat format;
        format.setName(name.toString());
        const double width = std::min(m_look.width, double(image.width()));
        format.setWidth(width);
        format.setHeight(width * image.height() / image.width());
        format.setProperty(QTextFormat::ImageAltText, block.text);
        m_cursor.insertImage(format);
        begin(0, false);
        m_cursor.insertText(wrapKhmer(block.text), letters(m_look.text, m_look.secondInk));
    }

    void table(const QList<QStringList> &rows)
    {
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_look.rule);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setTopMargin(m_look.gap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        const int columns = int(rows.first().size());
        QTextTable *table = m_cursor.insertTable(int(rows.size()), columns, format);
        for (int row = 0; row < int(rows.size()); ++row)
            for (int column = 0; column < columns; ++column) {
                QFont font = m_look.text;
                font.setBold(row == 0);
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                cell.insertText(
                    wrapKhmer(withoutLinks(rows.at(row).at(column))), letters(font, m_look.ink));
            }
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextCursor &m_cursor;
    const HelpLook &m_look;
    QTextList *m_list = nullptr;
    Kind m_listKind = Kind::Text;
};

} // namespace

void writeArticle(QTextCursor &cursor, const HelpArticle &article, const HelpLook &look)
{
    Writer(cursor, look).write(article);
}

} // namespace ui
