// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_view.h"

#include "ui/forms/finish_page.h"
#include "ui/forms/help_column.h"
#include "ui/forms/paper_day.h"
#include "ui/forms/question_view.h"
#include "ui/forms/repeat_view.h"
#include "ui/forms/section_page.h"
#include "ui/tr.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

FormView::~FormView()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard leaves while the fields go
}

SectionPage *FormView::page() const
{
    return m_current >= 0 && !isFinish() ? m_sections[size_t(m_current)].page : nullptr;
}

void FormView::setLanguage(Language language)
{
    m_language = language;
    for (const Shown &shown : m_sections) {
        if (shown.page)
            shown.page->setLanguage(language);
    }
    showWords();
}

void FormView::showSection(int index)
{
    if (index < 0 || index > sectionCount())
        return;
    m_current = index;
    if (isFinish()) {
        m_finish->show(m_interview, m_language, m_interview.today());
        m_stack->setCurrentIndex(0);
        m_help->showQuestion(nullptr, false);
    } else {
        Shown &shown = m_sections[size_t(index)];
        if (!shown.page)
            makePage(shown);
        else if (shown.isStale)
            shown.page->refresh(m_interview);
        shown.isStale = false;
        m_stack->setCurrentWidget(shown.area);
    }
    showList();
    chainTabStops();
    showButtons();
}

void FormView::enter()
{
    if (isFinish()) {
        (m_finish->ways().empty() ? m_next : m_finish->ways().front())->setFocus();
        return;
    }
    for (QuestionView *view : page()->questions()) {
        if (view->takesFocus())
            return view->enter();
    }
    m_next->setFocus();
}

bool FormView::setFocusPath(const forms::Path &path)
{
    const auto place = std::find_if(m_sections.begin(), m_sections.end(),
        [&](const Shown &shown) { return shown.section.holds(path.question); });
    if (place == m_sections.end() || !isRelevant(place->section, m_interview))
        return false;
    showSection(int(place - m_sections.begin()));
    if (RepeatView *repeat = page()->findRepeat(path.question)) {
        repeat->enter();
        return true;
    }
    QuestionView *view = page()->find(path);
    if (!view || !view->takesFocus()) {
        enter();
        return false;
    }
    view->enter();
    return true;
}

void FormView::go(int direction)
{
    int index = m_current + direction;
    while (index >= 0 && index < sectionCount()
        && !isRelevant(m_sections[size_t(index)].section, m_interview))
        index += direction;
    if (index < 0 || index > sectionCount())
        return;
    showSection(index);
    enter();
}

void FormView::moveQuestion(int direction)
{
    if (!page())
        return;
    std::vector<QuestionView *> views = page()->questions();
    std::erase_if(views, [](const QuestionView *view) { return !view->takesFocus(); });
    const auto here = std::find(views.begin(), views.end(), m_question.data());
    const auto index = here == views.end() ? -1 : here - views.begin();
    const auto there = index + direction;
    if (there >= 0 && there < std::ssize(views))
        views[size_t(there)]->enter();
}

void FormView::mainDeed()
{
    if (!isFinish())
        return go(+1);
    if (m_finish->openCount() > 0)
        m_finish->ways().front()->setFocus();
    else if (m_finish->paper()->isOpen())
        m_finish->paper()->enter();
    else
        Q_EMIT completeAsked();
}

void FormView::take(const forms::Path &path, const forms::Answer &answer)
{
    QSet<forms::Path> changedPaths = m_interview.set(path, answer);
    changedPaths.insert(path);
    for (Shown &shown : m_sections)
        shown.isStale = true;
    if (page())
        page()->refresh(m_interview, changedPaths);
    showList();
    Q_EMIT changed();
}

void FormView::followFocus(QWidget *, QWidget *now)
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
    m_help->showQuestion(&view->question(), view->takesNote());
    const Shown &shown = m_sections[size_t(m_current)];
    QScrollArea *area = shown.area;
    const int foot = now->mapTo(shown.page, QPoint(0, now->height())).y();
    if (foot < area->viewport()->height())
        area->verticalScrollBar()->setValue(0); // then the heading is seen, too
    area->ensureWidgetVisible(now, 0, 40);
    if (view->height() < area->viewport()->height())
        area->ensureWidgetVisible(view, 0, 0);
}

void FormView::showList()
{
    std::vector<SectionList::Section> rows;
    m_listed.clear();
    int current = -1;
    int complete = 0;
    for (int i = 0; i < sectionCount(); ++i) {
        const FormSection &section = m_sections[size_t(i)].section;
        if (!isRelevant(section, m_interview))
            continue;
        const auto [answered, asked] = m_interview.completeness(section.name);
        complete += answered >= asked ? 1 : 0;
        current = i == m_current ? int(rows.size()) : current;
        rows.push_back({section.title.in(m_language), answered, asked});
        m_listed.push_back(i);
    }
    //: The last row of the sections of a form, with how many sections are complete
    rows.push_back({Tr::tr("Finish"), complete, int(rows.size())});
    m_listed.push_back(sectionCount());
    m_list->setSections(rows);
    m_list->setCurrent(isFinish() ? int(rows.size()) - 1 : current);
    for (QAbstractButton *row : m_list->findChildren<QAbstractButton *>()) {
        if (row->isChecked())
            m_listArea->ensureWidgetVisible(row, 0, 0);
    }
}

} // namespace ui
