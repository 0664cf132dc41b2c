// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "ui/help/key_map.h"
#include "ui/print/pages.h"
#include "ui/print/paper_text.h"
#include "ui/theme/fonts.h"
#include "ui/tr.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont paperFont(int pixels, bool isBold)
{
    QFont font = baseFont();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

HelpLook paperLook(const std::function<QImage(const QString &name)> &picture)
{
    return {.title = paperFont(22, true),
        .heading = paperFont(16, true),
        .text = paperFont(13, false),
        .ink = Qt::black,
        .secondInk = QColor(0x4d, 0x58, 0x5c),
        .rule = QColor(0xb0, 0xb5, 0xb8),
        .gap = 7,
        .picture = picture,
        .width = 430};
}

HelpArticle chapter(const Manual &manual, HelpTopic topic)
{
    HelpArticle article = manual.book.article(topic, manual.language);
    if (topic == HelpTopic::Keys)
        for (HelpBlock &block : keyMap())
            article.blocks.push_back(std::move(block));
    return article;
}

PageMarks marks(const Manual &manual)
{
    return {.unit = Tr::tr("Romduol"),
        //: Title of the manual, at the head of each of its pages
        .title = Tr::tr("How to use Romduol"),
        .version = manual.version};
}

/// Every chapter begins a page, so its pages can be counted by themselves.
int pagesOf(const HelpArticle &article, const Manual &manual)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter device(&nowhere);
    return printPages(*articlePaper(article, manual.picture), marks(manual), device);
}

/// The first page: the title, and where each chapter begins.
HelpArticle contents(const Manual &manual, const std::vector<HelpArticle> &chapters)
{
    HelpArticle first{.title = Tr::tr("How to use Romduol")};
    first.blocks.push_back({.text = Tr::tr("Version %1").arg(manual.version)});
    HelpBlock table{.kind = HelpBlock::Kind::Table};
    table.rows.append({Tr::tr("Contents"), Tr::tr("Page")});
    int page = 2;
    for (const HelpArticle &article : chapters) {
        table.rows.append({article.title, QString::number(page)});
        page += pagesOf(article, manual);
    }
    first.blocks.push_back(table);
    return first;
}

} // namespace

std::unique_ptr<QTextDocument> articlePaper(
    const HelpArticle &article, const std::function<QImage(const QString &name)> &picture)
{
    auto document = PaperText().take();
    QTextCursor cursor(document.get());
    writeArticle(cursor, article, paperLook(picture));
    return document;
}

int printManual(const Manual &manual, QPagedPaintDevice &device)
{
    std::vector<HelpArticle> chapters;
    for (const HelpTopic topic : helpTopics())
        chapters.push_back(chapter(manual, topic));
    const HelpLook look = paperLook(manual.picture);
    auto document = articlePaper(contents(manual, chapters));
    QTextCursor cursor(document.get());
    cursor.movePosition(QTextCursor::End);
    for (const HelpArticle &article : chapters) {
        QTextBlockFormat onNewPage;
        onNewPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.insertBlock(onNewPage);
        writeArticle(cursor, article, look);
        cursor.movePosition(QTextCursor::End);
    }
    return printPages(*document, marks(manual), device);
}

} // namespace ui
