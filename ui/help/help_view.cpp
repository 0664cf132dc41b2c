// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_view.h"

#include "ui/help/article_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>

namespace ui {

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

void HelpView::show(const HelpArticle &article)
{
    m_article = article;
    write();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void HelpView::write()
{
    const Tokens &t = tokens(this);
    document()->clear();
    document()->setDefaultFont(ui::font(TextSize::Base));
    document()->setDocumentMargin(14);
    QTextCursor cursor(document());
    writeArticle(cursor, m_article,
        {.title = ui::font(TextSize::Title, Weight::Bold),
            .heading = ui::font(TextSize::Section, Weight::Bold),
            .text = ui::font(TextSize::Base),
            .ink = t.ink,
            .secondInk = t.ink2,
            .rule = t.border,
            .link = t.accent,
            .gap = 8});
}

QMimeData *HelpView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData; // the clipboard takes it
    // Places to break a line are for the eye only.
    copied->setText(textCursor().selection().toPlainText().remove(QChar(0x200B)));
    return copied;
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_article.blocks.empty())
        write(); // other colours, or larger text
}

} // namespace ui
