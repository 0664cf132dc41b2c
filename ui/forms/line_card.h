// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"
#include "ui/forms/form_services.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Label;
class QuestionView;

/// One line of a repeat: its questions on a card with its number and a way to take it out.
class LineCard final : public QWidget
{
    Q_OBJECT

public:
    LineCard(const forms::Form &form, const forms::Group &repeat, int line,
        const FormServices &services, QWidget *parent);

    void setLine(int line);
    int line() const { return m_line; }
    void refresh(const forms::Interview &interview);
    void setLanguage(Language language);
    const std::vector<QuestionView *> &questions() const { return m_questions; }
    std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void answered(const forms::Path &path, const forms::Answer &answer);
    void removalAsked(int line);

private:
    void addQuestions(
        const forms::Form &form, const forms::Group &group, const FormServices &services);
    void showWords();

    const forms::Group &m_repeat;
    int m_line;
    Language m_language = Language::English;
    Card *m_card;
    Label *m_title;
    Button *m_remove;
    std::vector<QuestionView *> m_questions;
};

} // namespace ui
