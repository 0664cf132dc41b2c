// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/question_head.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_words.h"

#include <QAbstractButton>
#include <QEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 14;

int lineWidth(const Label *label)
{
    constexpr int margins = 4;
    return label->lineWidth() + margins;
}

} // namespace

QuestionHead::QuestionHead(QWidget *parent)
    : QWidget(parent)
    , m_question(new Label(TextSize::Base, Weight::Bold, this))
    , m_needed(captionLabel(this))
    , m_states(new StateWords(this))
    , m_note(new Button(Variant::Quiet, Icon::Edit, this))
{
    // The keyboard has Ctrl+1 to Ctrl+4 from the field itself: Tab goes from answer to answer.
    for (QAbstractButton *word : m_states->findChildren<QAbstractButton *>())
        word->setFocusPolicy(Qt::NoFocus);
    m_note->setFocusPolicy(Qt::NoFocus);
    m_note->setCompact();
    m_note->hide();
    m_needed->setOneLine();
    m_needed->hide();
    // Fixed would hold it at the height it has on one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void QuestionHead::setQuestion(const QString &text)
{
    m_question->setText(text);
    updateGeometry();
}

void QuestionHead::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    m_needed->setVisible(isNeeded);
    updateGeometry();
}

void QuestionHead::retranslate()
{
    //: Beside a question without an answer: words in place of an asterisk
    m_needed->setText(Tr::tr("needed to finish"));
    //: Beside a question: add a note to the answer
    m_note->setText(Tr::tr("Note"));
    updateGeometry();
}

void QuestionHead::hideStates()
{
    m_hasStates = false;
    m_states->hide();
    m_note->hide();
}

void QuestionHead::showNoteButton(bool isShown)
{
    m_hasNote = isShown && m_hasStates;
    m_note->setVisible(m_hasNote);
    updateGeometry();
}

QuestionHead::Places QuestionHead::arrange(int width) const
{
    const QSize states = m_hasStates ? m_states->sizeHint() : QSize(0, 0);
    const QSize note = m_hasNote ? m_note->sizeHint() : QSize(0, 0);
    const QSize wordsNeeded = m_isNeeded ? m_needed->sizeHint() : QSize(0, 0);
    const int needed = wordsNeeded.width();
    const int words = states.width() + note.width();
    const int beside = words + (needed > 0 ? needed + gap : 0);
    const int line = std::max(fontMetrics().height(), m_question->heightForWidth(width));
    const int row = std::max({states.height(), note.height(), wordsNeeded.height()});
    const auto middle = [row](int height) { return (row - height) / 2; };
    Places places;
    places.note = {QPoint(width - note.width(), middle(note.height())), note};
    places.states = {QPoint(width - words, middle(states.height())), states};
    if (lineWidth(m_question) + gap + beside <= width) {
        const int above = std::max(0, middle(line));
        places.question = {0, above, width - beside - (beside > 0 ? gap : 0), line};
        places.needed = {QPoint(width - beside, middle(wordsNeeded.height())), wordsNeeded};
        return places;
    }
    places.question = {0, 0, width, line};
    places.needed = {QPoint(0, line + middle(wordsNeeded.height())), wordsNeeded};
    // With large text the words for none stand in a line of their own.
    const int top = beside > width ? line + row : line;
    places.states.translate(0, top);
    places.note.translate(0, top);
    return places;
}

int QuestionHead::heightForWidth(int width) const
{
    const Places places = arrange(width);
    int height = places.question.bottom() + 1;
    if (m_hasStates)
        height = std::max(height, places.states.bottom() + 1);
    if (m_isNeeded)
        height = std::max(height, places.needed.bottom() + 1);
    if (m_hasNote)
        height = std::max(height, places.note.bottom() + 1);
    return height;
}

QSize QuestionHead::sizeHint() const
{
    const int width = m_states->sizeHint().width() + lineWidth(m_question) + gap;
    return {width, heightForWidth(width)};
}

QSize QuestionHead::minimumSizeHint() const
{
    return {m_hasStates ? m_states->sizeHint().width() : 120, fontMetrics().height()};
}

void QuestionHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void QuestionHead::place()
{
    const Places places = arrange(width());
    m_question->setGeometry(places.question);
    m_needed->setGeometry(places.needed);
    m_states->setGeometry(places.states);
    m_note->setGeometry(places.note);
}

bool QuestionHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a state grew by its tick
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace ui
