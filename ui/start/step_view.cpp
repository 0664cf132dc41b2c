// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/step_view.h"

#include "ui/forms/bare_scroll.h"
#include "ui/forms/question_view.h"
#include "ui/forms/section_page.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

const forms::Group::Item *itemOf(const forms::Group &group, const QString &question)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.question && item.question->name == question)
            return &item;
        if (!item.group || item.group->isRepeat)
            continue;
        if (const forms::Group::Item *inner = itemOf(*item.group, question))
            return inner;
    }
    return nullptr;
}

std::vector<const forms::Group::Item *> itemsOf(
    const forms::Form &form, const QStringList &questions)
{
    std::vector<const forms::Group::Item *> items;
    for (const QString &question : questions) {
        if (const forms::Group::Item *item = itemOf(form.root, question))
            items.push_back(item);
    }
    return items;
}

} // namespace

StepView::StepView(const casework::VisitStep &step, forms::Interview &interview, Language language,
    QWidget *parent)
    : QWidget(parent)
    , m_kind(step.kind)
    , m_formId(step.formId)
    , m_items(itemsOf(interview.form(), step.questions))
    , m_interview(interview)
    , m_page(new SectionPage(interview.form(), m_items, {}, nullptr))
    , m_area(bareScroll(m_page))
{
    m_page->setMaximumWidth(spacing::formColumn);
    auto *card = new Card(this, 2);
    card->column()->setContentsMargins(2, 4, 2, 4);
    card->column()->addWidget(m_area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_page, &SectionPage::answered, this, &StepView::take);
    connect(qApp, &QApplication::focusChanged, this, &StepView::followFocus);
    setLanguage(language);
    m_page->refresh(m_interview);
}

StepView::~StepView()
{
    // The fields lose the keyboard as they go; by then there is nobody to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

void StepView::setLanguage(Language language)
{
    const QString title = text(m_kind);
    m_page->setLanguage(language);
    m_page->setTitle({title, title});
}

void StepView::refresh()
{
    m_page->refresh(m_interview);
}

void StepView::take(const forms::Path &path, const forms::Answer &answer)
{
    QSet<forms::Path> changedPaths = m_interview.set(path, answer);
    changedPaths.insert(path);
    m_page->refresh(m_interview, changedPaths);
    Q_EMIT changed();
}

std::vector<QuestionView *> StepView::stops() const
{
    std::vector<QuestionView *> views = m_page->questions();
    std::erase_if(
        views, [](const QuestionView *view) { return view->isHidden() || !view->takesFocus(); });
    return views;
}

void StepView::enter()
{
    if (m_lastPath && enterAt(*m_lastPath))
        return;
    if (const auto views = stops(); !views.empty())
        views.front()->enter();
}

bool StepView::enterAt(const forms::Path &path)
{
    QuestionView *view = m_page->find(path);
    if (!view || view->isHidden() || !view->takesFocus())
        return false;
    view->enter();
    return true;
}

QWidget *StepView::chainTabStops(QWidget *before)
{
    return m_page->chainTabStops(before);
}

void StepView::choose(std::optional<forms::NoValue> why)
{
    if (m_question)
        m_question->choose(why);
}

void StepView::moveQuestion(int direction)
{
    const auto views = stops();
    const auto here = std::ranges::find(views, m_question.data());
    const auto next = here - views.begin() + direction;
    if (here != views.end() && next >= 0 && next < std::ssize(views))
        views[size_t(next)]->enter();
}

StepView::Prompts StepView::prompts() const
{
    Prompts prompts;
    for (const forms::Group::Item *item : m_items) {
        const forms::Question &question = *item->question;
        if (question.type == forms::QuestionType::Note || !m_interview.isRelevant({question.name}))
            continue;
        if (m_lastPath && m_lastPath->question == question.name)
            prompts.current = prompts.texts.size();
        prompts.texts.push_back(question.label);
    }
    return prompts;
}

QStringList StepView::advice(Language language) const
{
    QStringList lines;
    for (const forms::Group::Item *item : m_items) {
        if (item->question->type == forms::QuestionType::Note
            && m_interview.isRelevant({item->question->name}))
            lines.append(item->question->label.in(language));
    }
    return lines;
}

void StepView::followFocus(QWidget *, QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    QuestionView *view = nullptr;
    for (QWidget *at = now; at != this && !view; at = at->parentWidget())
        view = qobject_cast<QuestionView *>(at);
    if (m_question && m_question != view)
        m_question->left();
    m_question = view;
    if (!view)
        return;
    m_lastPath = view->path();
    m_area->ensureWidgetVisible(view, 0, 0);
    m_area->ensureWidgetVisible(now, 0, spacing::betweenQuestions);
}

QString text(casework::VisitStep::Kind kind)
{
    using enum casework::VisitStep::Kind;
    switch (kind) {
    case Signs:
        return Tr::tr("Look first");
    case Consent:
        return Tr::tr("Before asking more");
    case Acts:
        return Tr::tr("What care must know");
    case When:
        //: Heading of the questions about day and hour
        return Tr::tr("When it was");
    case Safety:
        return Tr::tr("Safe now, and on the way");
    }
    Q_UNREACHABLE();
}

} // namespace ui
