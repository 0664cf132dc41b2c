// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_view.h"
#include "ui/forms/question_view.h"
#include "ui/forms/repeat_view.h"
#include "ui/forms/section_page.h"

#include <algorithm>

// The lines of repeats: adding, taking out, bringing back.

namespace ui {

void FormView::addLine(const QString &repeat, int before)
{
    m_interview.insertLine(repeat, before);
    RepeatView *view = page()->findRepeat(repeat);
    view->insertCard(m_interview, before);
    afterLines(repeat);
    if (QuestionView *first = view->firstQuestionOf(before))
        first->enter();
}

void FormView::removeLine(const QString &repeat, int line)
{
    Removed removed{{{}, repeat, line}, {}};
    for (const forms::Path &path : m_interview.answers().paths()) {
        const forms::Question *question = m_interview.form().question(path.question);
        if (path.repeat == repeat && path.line == line
            && question->type != forms::QuestionType::Calculate)
            removed.answers.emplace_back(path, m_interview.answers().at(path));
    }
    m_removed.push_back(std::move(removed));
    m_interview.removeLine(repeat, line);
    RepeatView *view = page()->findRepeat(repeat);
    view->removeCard(line);
    view->offerUndo();
    afterLines(repeat);
}

void FormView::bringBackLine(const QString &repeat)
{
    const auto last = std::find_if(m_removed.rbegin(), m_removed.rend(),
        [&repeat](const Removed &removed) { return removed.line.repeat == repeat; });
    if (last == m_removed.rend())
        return;
    const Removed removed = *last;
    m_removed.erase(std::next(last).base());
    const int line = std::min(removed.line.line, m_interview.answers().lineCount(repeat));
    m_interview.insertLine(repeat, line);
    for (auto [path, answer] : removed.answers) {
        path.line = line;
        m_interview.set(path, std::move(answer));
    }
    RepeatView *view = page()->findRepeat(repeat);
    view->insertCard(m_interview, line);
    if (QuestionView *first = view->firstQuestionOf(line))
        first->enter();
    const bool isMore = std::any_of(m_removed.begin(), m_removed.end(),
        [&repeat](const Removed &other) { return other.line.repeat == repeat; });
    if (!isMore)
        view->withdrawUndo();
    afterLines(repeat);
}

void FormView::afterLines(const QString &repeat)
{
    for (Shown &shown : m_sections)
        shown.isStale = true;
    page()->findRepeat(repeat)->setLanguage(m_language);
    page()->refresh(m_interview);
    chainTabStops();
    fit();
    showList();
    Q_EMIT changed();
}

} // namespace ui
