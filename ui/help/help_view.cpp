// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_view.h"

#include "ui/help/article_text.h"
#include "ui/help/picture.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocumentFragment>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 14;

} // namespace

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setOpenLinks(false); // nothing here leads out of the program
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto topic = topicFromId(link.path()))
            Q_EMIT topicWanted(*topic);
    });
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void HelpView::show(const HelpArticle &article, Language language)
{
    m_article = article;
    m_language = language;
    write();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void HelpView::write()
{
    const Tokens &t = tokens(this);
    m_written = pictureWidth(); // first: what follows makes the bar come and go
    document()->clear();
    document()->setDefaultFont(ui::font(TextSize::Base));
    document()->setDocumentMargin(margin);
    QTextCursor cursor(document());
    writeArticle(cursor, m_article,
        {.title = ui::font(TextSize::Title, Weight::Bold),
            .heading = ui::font(TextSize::Section, Weight::Bold),
            .text = ui::font(TextSize::Base),
            .ink = t.ink,
            .secondInk = t.ink2,
            .rule = t.border,
            .link = t.accent,
            .gap = 8,
            .picture = [this](const QString &name) { return helpPicture(name, m_language); },
            .width = m_written});
}

double HelpView::pictureWidth() const
{
    // Less the room of a bar, whether it is there or not: or the picture would make it come and go.
    return width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * margin - 4;
}

/// The page keeps its place: what stood at the top stands there still.
void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_article.blocks.empty() || m_written == pictureWidth())
        return;
    const int place = cursorForPosition({0, 0}).position();
    write();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(place, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(
        place == 0 ? 0 : verticalScrollBar()->value() + cursorRect().top());
}

QMimeData *HelpView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData; // the clipboard takes it
    // Places to break a line are for the eye only.
    copied->setText(
        textCursor()
            .selection()
            .toPlainText()
            .remove(QChar(0x200B))
            .remove(QChar(QChar::ObjectReplacementCharacter))); // which stands for a picture
    return copied;
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_article.blocks.empty())
        write(); // other colours, or larger text
}

} // namespace ui
