// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"
#include "ui/forms/question_parts.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class DoseLines;
class Label;
class QuestionEditor;
class QuestionHead;
class ReasonLine;

/// One question on the page: the question, its hint, its field or the reason why there is none, a
/// remark, and perhaps a note. Shows what the interview says and tells what the person did.
class QuestionView final : public QWidget
{
    Q_OBJECT

public:
    QuestionView(
        const forms::Form &form, forms::Path path, const FormServices &services, QWidget *parent);

    const forms::Path &path() const { return m_path; }
    /// Lines of a repeat move up when one before them goes.
    void setLine(int line);
    const forms::Question &question() const { return *m_question; }

    /// Takes over all that the interview knows of this question.
    void refresh(const forms::Interview &interview);
    /// Remarks that waited while someone was typing.
    void left();
    void setLanguage(Language language);

    bool takesFocus() const;
    /// Puts the keyboard into the field, or on the line in its place.
    void enter();
    std::vector<QWidget *> tabStops() const;

    /// Ctrl+1 to Ctrl+3; nothing brings the field back (Ctrl+0).
    void choose(std::optional<forms::NoValue> why);
    void openNote(); ///< Ctrl+4
    void showNoteButton(bool isShown);
    bool takesNote() const { return m_editor; }

Q_SIGNALS:
    void answered(const forms::Path &path, const forms::Answer &answer);

private:
    void createField(QVBoxLayout *column);
    bool hasLine() const;
    forms::Answer answerNow() const;
    void tell();
    void showWords();
    void showValue();
    void showReason();
    void showNote();
    void keepSaid(const QString &words);
    void showRemark();
    QString remarkNow() const;
    void speak();

    const forms::Form &m_form;
    forms::Path m_path;
    const forms::Question *m_question;
    FormServices m_services;
    Language m_language = Language::English;
    forms::Answer m_answer;
    std::optional<forms::Issue> m_issue;
    bool m_isNeeded = false;
    QDate m_today;
    std::vector<forms::Choice> m_choices;

    QuestionHead *m_head;
    Label *m_hint = nullptr;
    QuestionEditor *m_editor = nullptr; ///< None for a note and for what is only shown.
    ShownValue m_shown{}; ///< A calculated or read-only value.
    DoseLines *m_doses = nullptr; ///< Of a question about medicines.
    ReasonLine *m_reason = nullptr;
    QWidget *m_remark = nullptr;
    Label *m_remarkWords = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace ui
