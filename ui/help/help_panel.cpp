// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_panel.h"

#include "ui/help/help_view.h"
#include "ui/help/hit_delegate.h"
#include "ui/help/key_map.h"
#include "ui/help/manual.h"
#include "ui/print/printer.h"
#include "ui/shell/language.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/khmer_wrap.h"
#include "ui/theme/tokens.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/search_edit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 640;
constexpr int strip = 60; ///< Of the page behind, always seen.
constexpr int letters = 62; ///< A line of the manual at its longest.

enum Leaf { Article, List };

} // namespace

HelpPanel::HelpPanel(LanguageChoice &languages, QWidget *window)
    : QWidget(window)
    , m_languages(languages)
    , m_book(HelpBook::shipped())
    , m_card(new Card(this))
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_all(new Button(Variant::Secondary, Icon::Checklist))
    , m_print(new Button(Variant::Secondary, Icon::Print))
    , m_close(new Button(Variant::Secondary, Icon::Close))
    , m_search(new SearchEdit)
    , m_stack(new QStackedWidget)
    , m_view(new HelpView)
    , m_list(new QListWidget)
    , m_none(captionLabel())
{
    hide();
    if (m_book)
        m_index = std::make_unique<HelpSearch>(*m_book);
    arrange();
    window->installEventFilter(this);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_close, &Button::clicked, this, &HelpPanel::leave);
    connect(m_print, &Button::clicked, this, &HelpPanel::print);
    connect(m_all, &Button::clicked, this, [this] {
        m_search->clear();
        showList();
        m_list->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            m_stack->setCurrentIndex(Article);
        else
            showList();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &HelpPanel::choose);
    connect(m_list, &QListWidget::itemClicked, this, &HelpPanel::choose);
    connect(m_view, &HelpView::topicWanted, this, &HelpPanel::follow);
    inEveryLanguage(this, [this] { setWords(); });
}

void HelpPanel::arrange()
{
    m_close->setKey(u"Esc"_s);
    m_print->setKey(keyText(Deed::Print));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_all);
    tools->addWidget(m_print);
    tools->addStretch(1);
    auto *found = new QWidget;
    auto *foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->addWidget(m_none);
    foundColumn->addWidget(m_list, 1);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // a narrower row is a higher one
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(found);
    m_card->column()->addLayout(head);
    m_card->column()->addLayout(tools);
    m_card->column()->addWidget(m_search);
    m_card->column()->addWidget(m_stack, 1);
    setTabOrder(m_close, m_all);
    setTabOrder(m_all, m_print);
    setTabOrder(m_print, m_search);
    setTabOrder(m_search, m_view);
    setTabOrder(m_view, m_list);
}

void HelpPanel::setWords()
{
    m_title->setText(Tr::tr("Help"));
    setAccessibleName(Tr::tr("Help"));
    m_all->setText(Tr::tr("All pages"));
    m_print->setText(Tr::tr("Print"));
    m_close->setText(Tr::tr("Close"));
    m_search->setPlaceholderText(Tr::tr("Search the help"));
    m_search->setAccessibleName(Tr::tr("Search the help"));
    m_list->setAccessibleName(Tr::tr("Pages of the help"));
    m_none->setText(Tr::tr("No page has these words. Try one word, or fewer letters."));
    if (!isVisible())
        return;
    const bool isList = m_stack->currentIndex() == List;
    showTopic(m_topic);
    if (isList)
        showList();
}

void HelpPanel::open(HelpTopic topic, bool onlyForEverybody)
{
    if (!m_book)
        return;
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_onlyForEverybody = onlyForEverybody;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_search->clear();
    showTopic(topic);
    m_search->setFocus();
}

void HelpPanel::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

HelpArticle HelpPanel::articleOf(HelpTopic topic) const
{
    HelpArticle article = m_book->article(topic, m_languages.current());
    if (topic == HelpTopic::Keys)
        for (HelpBlock &block : keyMap())
            article.blocks.push_back(std::move(block));
    return article;
}

void HelpPanel::showTopic(HelpTopic topic)
{
    m_topic = topic;
    const HelpArticle article = articleOf(topic);
    m_view->setAccessibleName(article.title);
    m_view->show(article, m_languages.current());
    m_stack->setCurrentIndex(Article);
}

void HelpPanel::showList()
{
    m_list->clear();
    if (m_search->text().trimmed().isEmpty()) {
        for (const HelpTopic topic : helpTopics())
            addRow(topic, {});
    } else {
        for (const HelpHit &hit : m_index->find(m_search->text(), m_languages.current()))
            addRow(hit.topic, hit.excerpt);
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_list->count() == 0);
    m_stack->setCurrentIndex(List);
}

void HelpPanel::addRow(HelpTopic topic, const QString &excerpt)
{
    if (m_onlyForEverybody && !isForEverybody(topic))
        return;
    const QString &title = m_book->article(topic, m_languages.current()).title;
    const QString words = excerpt.isEmpty() ? title : title + u'\n' + excerpt;
    auto *row = new QListWidgetItem(wrapKhmer(words), m_list);
    row->setData(Qt::UserRole, int(topic));
    row->setData(Qt::AccessibleTextRole, words);
}

void HelpPanel::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (m_stack->currentIndex() != List || !row)
        return;
    const auto topic = HelpTopic(row->data(Qt::UserRole).toInt());
    m_search->clear();
    showTopic(topic);
    m_view->setFocus();
}

void HelpPanel::follow(HelpTopic topic)
{
    if (m_onlyForEverybody && !isForEverybody(topic))
        return;
    showTopic(topic);
    m_view->setFocus();
}

void HelpPanel::print()
{
    const HelpArticle article = articleOf(m_topic);
    printOnPaper(this, articlePaper(article),
        {.unit = Tr::tr("Romduol"),
            .title = article.title,
            .version = QCoreApplication::applicationVersion()});
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isList = m_stack->currentIndex() == List;
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose();
        return true;
    }
    // The keyboard is in the search field: these keys belong to what it shows.
    const bool scrolls = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
        || key == Qt::Key_PageUp;
    if (watched == m_search && scrolls) {
        QApplication::sendEvent(isList ? static_cast<QWidget *>(m_list) : m_view, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HelpPanel::focusNextPrevChild(bool next)
{
    // Tab stays in the help: the page behind waits.
    QWidget *from = focusWidget() ? focusWidget() : this;
    QWidget *to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    } while (to != from
        && (to == this || !isAncestorOf(to) || !to->isVisibleTo(this)
            || !(to->focusPolicy() & Qt::TabFocus)));
    if (to == from)
        return false;
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void HelpPanel::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        leave();
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QColor veil = tokens(this).ink;
    veil.setAlpha(60);
    QPainter(this).fillRect(rect(), veil);
}

void HelpPanel::resizeEvent(QResizeEvent *)
{
    const int wanted = std::max(widest, fontMetrics().averageCharWidth() * letters);
    const int wide = std::min(wanted, width() - strip);
    m_card->setGeometry(width() - wide - 8, 8, wide, height() - 16);
}

} // namespace ui
