// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/repeat_view.h"

#include "ui/forms/line_card.h"
#include "ui/forms/question_view.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

RepeatView::RepeatView(const forms::Form &form, const forms::Group &repeat,
    const FormServices &services, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_repeat(repeat)
    , m_services(services)
    , m_title(new Label(TextSize::Base, Weight::Bold, this))
    , m_column(new QVBoxLayout)
    , m_undo(new Button(Variant::Quiet, Icon::Undo, this))
    , m_add(new Button(Variant::Secondary, Icon::Plus, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(10);
    whole->addWidget(m_title);
    if (!repeat.hint.isEmpty()) {
        m_hint = captionLabel(this);
        whole->addWidget(m_hint);
    }
    m_column->setSpacing(10);
    whole->addLayout(m_column);
    auto *buttons = new QHBoxLayout;
    m_add->setKey(u"Ins"_s);
    m_undo->setKey(u"Ctrl+Z"_s);
    m_undo->hide();
    buttons->addWidget(m_add);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    whole->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this,
        [this] { Q_EMIT lineAsked(m_repeat.name, int(m_cards.size())); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoAsked(m_repeat.name); });
    const auto bind = [this](const QKeySequence &key, Button *to) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, to, [to] {
            if (to->isVisible())
                to->click();
        });
    };
    bind(Qt::Key_Insert, m_add);
    bind(QKeySequence::Undo, m_undo);
}

void RepeatView::refresh(const forms::Interview &interview)
{
    const int lines = interview.answers().lineCount(m_repeat.name);
    while (int(m_cards.size()) > lines)
        removeCard(int(m_cards.size()) - 1);
    while (int(m_cards.size()) < lines)
        insertCard(interview, int(m_cards.size()));
    for (LineCard *card : m_cards)
        card->refresh(interview);
}

void RepeatView::insertCard(const forms::Interview &interview, int before)
{
    auto *card = new LineCard(m_form, m_repeat, before, m_services, this);
    connect(card, &LineCard::removalAsked, this,
        [this](int line) { Q_EMIT removalAsked(m_repeat.name, line); });
    connect(card, &LineCard::answered, this, &RepeatView::answered);
    m_column->insertWidget(before, card);
    m_cards.insert(m_cards.begin() + before, card);
    card->show();
    card->setLanguage(m_language);
    renumber();
    card->refresh(interview);
}

void RepeatView::removeCard(int line)
{
    LineCard *card = m_cards[size_t(line)];
    m_cards.erase(m_cards.begin() + line);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater(); // its own button may have asked
    renumber();
}

void RepeatView::renumber()
{
    for (int line = 0; line < int(m_cards.size()); ++line)
        m_cards[size_t(line)]->setLine(line);
}

void RepeatView::offerUndo()
{
    m_undo->show();
    m_undo->setFocus();
}

void RepeatView::withdrawUndo()
{
    m_undo->hide();
}

void RepeatView::enter()
{
    m_add->setFocus();
}

void RepeatView::setLanguage(Language language)
{
    m_language = language;
    m_title->setText(m_repeat.label.in(language));
    if (m_hint)
        m_hint->setText(m_repeat.hint.in(language));
    m_add->setText(m_cards.empty() ? Tr::tr("Add") : Tr::tr("Add another"));
    m_undo->setText(Tr::tr("Taken out. Bring it back"));
    m_add->setAccessibleName(m_add->text() + u", "_s + m_title->text());
    for (LineCard *card : m_cards)
        card->setLanguage(language);
}

std::vector<QuestionView *> RepeatView::questions() const
{
    std::vector<QuestionView *> views;
    for (const LineCard *card : m_cards)
        views.insert(views.end(), card->questions().begin(), card->questions().end());
    return views;
}

std::vector<QWidget *> RepeatView::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const LineCard *card : m_cards) {
        const auto some = card->tabStops();
        stops.insert(stops.end(), some.begin(), some.end());
    }
    stops.push_back(m_add);
    stops.push_back(m_undo);
    return stops;
}

QuestionView *RepeatView::firstQuestionOf(int line) const
{
    for (QuestionView *view : m_cards[size_t(line)]->questions()) {
        if (view->takesFocus())
            return view;
    }
    return nullptr;
}

} // namespace ui
