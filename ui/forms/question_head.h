// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Button;
class Label;
class StateWords;

/// The line over a field: the question, "needed to finish", and the three states. Where these do
/// not fit beside the question they go under it, so that no question is pressed into a column.
class QuestionHead final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionHead(QWidget *parent);

    void setQuestion(const QString &text);
    void setNeeded(bool isNeeded);
    void retranslate();
    StateWords *states() const { return m_states; }
    Button *note() const { return m_note; }
    /// For what has no answer to withhold.
    void hideStates();
    /// Wide windows have the note beside the page.
    void showNoteButton(bool isShown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Places {
        QRect question, needed, states, note;
    };
    Places arrange(int width) const;
    void place();

    Label *m_question;
    Label *m_needed;
    StateWords *m_states;
    Button *m_note;
    bool m_isNeeded = false;
    bool m_hasStates = true;
    bool m_hasNote = false;
};

} // namespace ui
