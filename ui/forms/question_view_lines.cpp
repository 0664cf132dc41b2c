// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a question beside its field: the reason in its place, the remark, the note.
#include "base/text.h"
#include "ui/forms/question_editor.h"
#include "ui/forms/question_head.h"
#include "ui/forms/question_view.h"
#include "ui/forms/reason_line.h"
#include "ui/text/date_text.h"
#include "ui/text/form_text.h"
#include "ui/text/issue_text.h"
#include "ui/tr.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The widget counts its words in the order of forms::NoValue.
std::optional<StateWord> wordOf(std::optional<forms::NoValue> reason)
{
    return reason ? std::optional(StateWord(int(*reason))) : std::nullopt;
}

} // namespace

/// A line stands in place of the field: there is a reason for no value, or the value is sealed.
bool QuestionView::hasLine() const
{
    return m_answer.noValue || m_answer.isSealed();
}

void QuestionView::showReason()
{
    if (!m_editor)
        return;
    m_head->states()->setState(wordOf(m_answer.noValue));
    if (m_answer.isSealed())
        m_head->hideStates();
    if (hasLine()) {
        if (!m_reason) {
            m_reason = new ReasonLine(this);
            static_cast<QVBoxLayout *>(layout())->insertWidget(
                layout()->indexOf(m_editor) + 1, m_reason);
            setTabOrder(m_editor->tabStops().back(), m_reason);
        }
        m_reason->setWords(m_answer.isSealed() ? sealedSentence() : sentence(*m_answer.noValue));
    }
    if (m_reason)
        m_reason->setVisible(hasLine());
    m_editor->setVisible(!hasLine());
}

void QuestionView::openNote()
{
    if (!m_editor || m_answer.isSealed())
        return;
    if (!m_note) {
        m_note = new QLineEdit(this);
        m_note->setText(m_answer.note);
        layout()->addWidget(m_note);
        setTabOrder(m_reason ? m_reason : m_editor->tabStops().back(), m_note);
        connect(m_note, &QLineEdit::textEdited, this, &QuestionView::tell);
        showWords();
    }
    m_note->show();
    m_note->setFocus();
}

void QuestionView::showNote()
{
    if (!m_editor)
        return;
    if (m_answer.note.isEmpty() || (m_note && cleanText(m_note->text()) == m_answer.note))
        return;
    if (m_note) {
        m_note->setText(m_answer.note);
        return;
    }
    QWidget *focused = window()->focusWidget();
    openNote();
    if (focused)
        focused->setFocus();
}

QString QuestionView::remarkNow() const
{
    if (!m_editor || hasLine())
        return {};
    if (const QString own = m_editor->remark(); !own.isEmpty())
        return own;
    return m_issue && !m_isNeeded ? text(*m_issue, m_form, m_language) : QString();
}

void QuestionView::showRemark()
{
    const QString words = remarkNow();
    if (!words.isEmpty() && !m_remark) {
        m_remarkWords = remarkLine(this);
        m_remark = m_remarkWords->parentWidget();
        const int after = layout()->indexOf(m_editor) + 1;
        static_cast<QVBoxLayout *>(layout())->insertWidget(after, m_remark);
    }
    if (m_remark) {
        m_remarkWords->setText(words);
        m_remark->setVisible(!words.isEmpty());
    }
    if (m_editor)
        m_editor->setMarked(!words.isEmpty());
    speak();
}

void QuestionView::left()
{
    showRemark();
}

/// Beside what a day was taken to be: the words, and the day on which they were said.
void QuestionView::keepSaid(const QString &words)
{
    //: A note to an answer. %1 a day, %2 the words of the person
    const QString said = Tr::tr("Said on %1: %2").arg(dateText(m_today), words);
    m_answer = answerNow();
    m_answer.note += (m_answer.note.isEmpty() ? u""_s : u"; "_s) + said;
    showNote();
}

} // namespace ui
