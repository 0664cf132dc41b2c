// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_card.h"

#include "ui/forms/question_view.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

LineCard::LineCard(const forms::Form &form, const forms::Group &repeat, int line,
    const FormServices &services, QWidget *parent)
    : QWidget(parent)
    , m_repeat(repeat)
    , m_line(line)
    , m_card(new Card(this))
    , m_title(new Label(TextSize::Base, Weight::Bold))
    , m_remove(new Button(Variant::Quiet))
{
    m_card->setSunken();
    m_card->column()->setSpacing(spacing::betweenQuestions);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    m_card->column()->addLayout(head);
    m_remove->setCompact();
    m_remove->setKey(u"Del"_s);
    addQuestions(form, repeat, services);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalAsked(m_line); });
    // Fields keep Del for themselves: it takes out a letter there and never a person.
    auto *del = new QShortcut(Qt::Key_Delete, m_remove, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, [this] { Q_EMIT removalAsked(m_line); });
}

void LineCard::addQuestions(
    const forms::Form &form, const forms::Group &group, const FormServices &services)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.group)
            addQuestions(form, *item.group, services);
        if (!item.question)
            continue;
        auto *view = new QuestionView(
            form, {item.question->name, m_repeat.name, m_line}, services, m_card);
        m_card->column()->addWidget(view);
        m_questions.push_back(view);
        connect(view, &QuestionView::answered, this, &LineCard::answered);
    }
}

void LineCard::setLine(int line)
{
    m_line = line;
    for (QuestionView *view : m_questions)
        view->setLine(line);
    showWords();
}

void LineCard::refresh(const forms::Interview &interview)
{
    for (QuestionView *view : m_questions)
        view->refresh(interview);
}

void LineCard::setLanguage(Language language)
{
    m_language = language;
    for (QuestionView *view : m_questions)
        view->setLanguage(language);
    showWords();
}

void LineCard::showWords()
{
    //: The heading of one of several entries. %1 its number, from 1
    m_title->setText(Tr::tr("Number %1").arg(m_line + 1));
    m_remove->setText(Tr::tr("Take out"));
    m_remove->setAccessibleName(m_remove->text() + u", "_s + m_title->text());
}

std::vector<QWidget *> LineCard::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const QuestionView *view : m_questions) {
        const auto some = view->tabStops();
        stops.insert(stops.end(), some.begin(), some.end());
    }
    stops.push_back(m_remove);
    return stops;
}

} // namespace ui
