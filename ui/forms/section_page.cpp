// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/section_page.h"

#include "ui/forms/question_view.h"
#include "ui/forms/repeat_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace ui {

SectionPage::SectionPage(const forms::Form &form,
    const std::vector<const forms::Group::Item *> &items, const FormServices &services,
    QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_services(services)
    , m_title(new Label(TextSize::Section, Weight::Bold, this))
    , m_hint(captionLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(28, 18, 28, 24);
    m_column->setSpacing(spacing::betweenQuestions);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(spacing::labelToField);
    heading->addWidget(m_title);
    heading->addWidget(m_hint);
    m_hint->hide();
    m_column->addLayout(heading);
    for (const forms::Group::Item *item : items)
        add(*item);
    m_column->addStretch();
}

void SectionPage::add(const forms::Group::Item &item)
{
    if (item.question)
        addQuestion(*item.question);
    else if (item.group->isRepeat)
        addRepeat(*item.group);
    else {
        if (!item.group->label.isEmpty())
            addHeading(*item.group);
        for (const forms::Group::Item &inner : item.group->items)
            add(inner);
    }
}

void SectionPage::addQuestion(const forms::Question &question)
{
    const bool isShown
        = question.type != forms::QuestionType::Calculate || !question.label.isEmpty();
    if (!isShown)
        return;
    auto *view = new QuestionView(m_form, {question.name}, m_services, this);
    connect(view, &QuestionView::answered, this, &SectionPage::answered);
    m_column->addWidget(view);
    m_parts.push_back({.question = view});
}

void SectionPage::addRepeat(const forms::Group &group)
{
    auto *view = new RepeatView(m_form, group, m_services, this);
    connect(view, &RepeatView::answered, this, &SectionPage::answered);
    connect(view, &RepeatView::lineAsked, this, &SectionPage::lineAsked);
    connect(view, &RepeatView::removalAsked, this, &SectionPage::removalAsked);
    connect(view, &RepeatView::undoAsked, this, &SectionPage::undoAsked);
    m_column->addWidget(view);
    m_parts.push_back({.repeat = view, .group = &group});
}

void SectionPage::addHeading(const forms::Group &group)
{
    auto *heading = new QWidget(this);
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(new Rule(heading));
    Part part{.heading = heading, .group = &group};
    part.labels.push_back(new Label(TextSize::Section, Weight::Bold, heading));
    if (!group.hint.isEmpty())
        part.labels.push_back(captionLabel(heading));
    for (Label *label : part.labels)
        column->addWidget(label);
    m_column->addWidget(heading);
    m_parts.push_back(std::move(part));
}

void SectionPage::setTitle(const LocalizedText &title, const LocalizedText &hint)
{
    m_titleText = title;
    m_hintText = hint;
    m_title->setText(title.in(m_language));
    m_hint->setText(hint.in(m_language));
    m_hint->setVisible(!hint.isEmpty());
}

void SectionPage::refresh(const forms::Interview &interview)
{
    showGroups(interview);
    for (const Part &part : m_parts) {
        if (part.repeat)
            part.repeat->refresh(interview);
        if (part.question)
            part.question->refresh(interview);
    }
}

void SectionPage::refresh(const forms::Interview &interview, const QSet<forms::Path> &changed)
{
    showGroups(interview);
    for (QuestionView *view : questions()) {
        if (changed.contains(view->path()))
            view->refresh(interview);
    }
}

void SectionPage::showGroups(const forms::Interview &interview)
{
    for (const Part &part : m_parts) {
        QWidget *shown = part.repeat ? part.repeat : part.heading;
        if (shown)
            shown->setVisible(interview.isRelevant({part.group->name}));
    }
}

void SectionPage::setLanguage(Language language)
{
    m_language = language;
    m_title->setText(m_titleText.in(language));
    m_hint->setText(m_hintText.in(language));
    for (const Part &part : m_parts) {
        if (part.question)
            part.question->setLanguage(language);
        if (part.repeat)
            part.repeat->setLanguage(language);
        if (!part.heading)
            continue;
        part.labels.front()->setText(part.group->label.in(language));
        if (part.labels.size() > 1)
            part.labels.back()->setText(part.group->hint.in(language));
    }
}

std::vector<QuestionView *> SectionPage::questions() const
{
    std::vector<QuestionView *> views;
    for (const Part &part : m_parts) {
        if (part.question)
            views.push_back(part.question);
        if (!part.repeat)
            continue;
        const auto some = part.repeat->questions();
        views.insert(views.end(), some.begin(), some.end());
    }
    return views;
}

QuestionView *SectionPage::find(const forms::Path &path) const
{
    for (QuestionView *view : questions()) {
        if (view->path() == path)
            return view;
    }
    return nullptr;
}

RepeatView *SectionPage::findRepeat(const QString &repeat) const
{
    for (const Part &part : m_parts) {
        if (part.repeat && part.repeat->repeat() == repeat)
            return part.repeat;
    }
    return nullptr;
}

std::vector<QWidget *> SectionPage::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const Part &part : m_parts) {
        std::vector<QWidget *> some;
        if (part.question)
            some = part.question->tabStops();
        else if (part.repeat)
            some = part.repeat->tabStops();
        stops.insert(stops.end(), some.begin(), some.end());
    }
    return stops;
}

QWidget *SectionPage::chainTabStops(QWidget *before)
{
    for (QWidget *stop : tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace ui
