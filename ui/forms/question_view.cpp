// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/question_view.h"

#include "base/text.h"
#include "ui/forms/dose_lines.h"
#include "ui/forms/editors.h"
#include "ui/forms/question_editor.h"
#include "ui/forms/question_head.h"
#include "ui/forms/question_parts.h"
#include "ui/forms/reason_line.h"
#include "ui/forms/section_page.h"
#include "ui/text/form_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The widget counts its words in the order of forms::NoValue.
std::optional<forms::NoValue> reasonOf(std::optional<StateWord> word)
{
    return word ? std::optional(forms::NoValue(int(*word))) : std::nullopt;
}

} // namespace

QuestionView::QuestionView(
    const forms::Form &form, forms::Path path, const FormServices &services, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_path(std::move(path))
    , m_question(form.question(m_path.question))
    , m_services(services)
    , m_head(new QuestionHead(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::labelToField);
    column->addWidget(m_head);
    if (!m_question->hint.isEmpty()) {
        m_hint = captionLabel(this);
        column->addWidget(m_hint);
    }
    createField(column);
    connect(m_head->states(), &StateWords::chosen, this,
        [this](std::optional<StateWord> word) { choose(reasonOf(word)); });
    connect(m_head->note(), &QPushButton::clicked, this, &QuestionView::openNote);
}

void QuestionView::createField(QVBoxLayout *column)
{
    m_editor = createEditor(m_form, *m_question, m_services, this);
    if (m_editor) {
        column->addWidget(m_editor);
        connect(m_editor, &QuestionEditor::answered, this, &QuestionView::tell);
        connect(m_editor, &QuestionEditor::said, this, &QuestionView::keepSaid);
        if (appears(*m_question, u"formulary")) {
            m_doses = new DoseLines(m_services.formulary, this);
            column->addWidget(m_doses);
        }
        return;
    }
    m_head->hideStates();
    if (m_question->type != forms::QuestionType::Note) {
        m_head->hide();
        m_shown = shownValue(this);
        column->addWidget(m_shown.box);
    }
}

void QuestionView::setLine(int line)
{
    m_path.line = line;
}

forms::Answer QuestionView::answerNow() const
{
    if (m_answer.isSealed())
        return m_answer;
    forms::Answer answer;
    answer.noValue = m_answer.noValue;
    if (!answer.noValue && m_editor)
        answer.value = m_editor->value();
    answer.note = m_note ? cleanText(m_note->text()) : m_answer.note;
    return answer;
}

void QuestionView::tell()
{
    m_answer = answerNow();
    Q_EMIT answered(m_path, m_answer);
}

void QuestionView::choose(std::optional<forms::NoValue> why)
{
    if (!m_editor || m_answer.isSealed())
        return;
    m_answer.noValue = why;
    showReason();
    enter();
    tell();
}

void QuestionView::refresh(const forms::Interview &interview)
{
    m_answer = interview.answers().at(m_path);
    m_today = interview.today();
    if (m_editor)
        m_editor->setToday(m_today);
    setVisible(interview.isRelevant(m_path) && !(m_shown.box && m_answer.isEmpty()));
    m_issue = interview.issue(m_path);
    m_isNeeded = m_issue && m_issue->code == forms::Issue::Code::Required;
    if (m_editor && offersChoices(*m_question)) {
        std::vector<forms::Choice> choices = choicesNow(interview, m_path, *m_question, m_services);
        if (!sameChoices(choices, m_choices)) {
            m_choices = std::move(choices);
            m_editor->setChoices(m_choices);
        }
    }
    showValue();
    showReason();
    showNote();
    m_head->setNeeded(m_isNeeded && m_editor);
    const bool isBeingTyped
        = m_editor && m_editor->isTyped() && m_editor->isAncestorOf(window()->focusWidget());
    if (!isBeingTyped || remarkNow().isEmpty())
        showRemark();
    speak();
}

void QuestionView::showValue()
{
    // What was typed stays behind the reason, so that taking the reason back brings it back.
    if (m_editor && !hasLine() && m_editor->value() != m_answer.value)
        m_editor->setValue(m_answer.value);
    if (m_shown.box)
        m_shown.value->setText(answerText(m_form, *m_question, m_answer, m_language));
    if (m_doses)
        m_doses->show(m_answer, m_language);
}

void QuestionView::setLanguage(Language language)
{
    m_language = language;
    showWords();
}

void QuestionView::showWords()
{
    m_head->setQuestion(m_question->label.in(m_language));
    m_head->retranslate();
    if (m_shown.box)
        m_shown.what->setText(m_question->label.in(m_language));
    if (m_hint)
        m_hint->setText(m_question->hint.in(m_language));
    if (m_editor)
        m_editor->setLanguage(m_language);
    if (m_note)
        m_note->setPlaceholderText(Tr::tr("A note to this answer"));
    showValue();
    showReason();
    if (m_remark && isOpenTo(m_remark, this))
        showRemark();
    speak();
}

void QuestionView::speak()
{
    QString name = m_question->label.in(m_language);
    if (hasLine())
        name += u", "_s + answerText(m_form, *m_question, m_answer, m_language);
    else if (m_isNeeded)
        name += u", "_s + Tr::tr("needed to finish");
    if (m_remark && isOpenTo(m_remark, this))
        name += u", "_s + m_remarkWords->text();
    setAccessibleName(name);
    if (m_editor)
        m_editor->setSpokenName(name);
    if (m_reason)
        m_reason->setAccessibleName(name);
    if (m_note)
        m_note->setAccessibleName(name + u", "_s + Tr::tr("Note"));
}

void QuestionView::showNoteButton(bool isShown)
{
    m_head->showNoteButton(isShown);
}

bool QuestionView::takesFocus() const
{
    const QWidget *whole = parentWidget();
    while (whole && !qobject_cast<const SectionPage *>(whole))
        whole = whole->parentWidget();
    return m_editor && isOpenTo(this, whole);
}

void QuestionView::enter()
{
    if (!m_editor)
        return;
    if (hasLine()) {
        m_reason->setFocus();
        return;
    }
    for (QWidget *stop : m_editor->tabStops()) {
        if ((stop->focusPolicy() & Qt::TabFocus) && isOpenTo(stop, this)) {
            stop->setFocus(); // not as by Tab: that would mark the text, and a key would replace it
            return;
        }
    }
}

std::vector<QWidget *> QuestionView::tabStops() const
{
    std::vector<QWidget *> stops;
    if (m_editor)
        stops = m_editor->tabStops();
    if (m_reason)
        stops.push_back(m_reason);
    if (m_note)
        stops.push_back(m_note);
    return stops;
}

} // namespace ui
