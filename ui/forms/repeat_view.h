// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"
#include "ui/forms/form_services.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class Label;
class LineCard;
class QuestionView;

/// A repeat: a card for each line, one button to add another, and a way back for one taken out.
/// It asks for lines; whoever holds the interview gives them.
class RepeatView final : public QWidget
{
    Q_OBJECT

public:
    RepeatView(const forms::Form &form, const forms::Group &repeat, const FormServices &services,
        QWidget *parent);

    const QString &repeat() const { return m_repeat.name; }
    /// Makes as many cards as the interview has lines. New ones come at the end.
    void refresh(const forms::Interview &interview);
    void insertCard(const forms::Interview &interview, int before);
    void removeCard(int line);
    /// Offers to bring back what was just taken out, and moves the keyboard there.
    void offerUndo();
    void withdrawUndo();

    void enter(); ///< The keyboard to the button that adds a line.

    void setLanguage(Language language);
    std::vector<QuestionView *> questions() const;
    std::vector<QWidget *> tabStops() const;
    QuestionView *firstQuestionOf(int line) const;

Q_SIGNALS:
    void answered(const forms::Path &path, const forms::Answer &answer);
    void lineAsked(const QString &repeat, int before);
    void removalAsked(const QString &repeat, int line);
    void undoAsked(const QString &repeat);

private:
    void renumber();

    const forms::Form &m_form;
    const forms::Group &m_repeat;
    FormServices m_services;
    Language m_language = Language::English;
    Label *m_title;
    Label *m_hint = nullptr;
    QVBoxLayout *m_column;
    std::vector<LineCard *> m_cards;
    Button *m_undo;
    Button *m_add;
};

} // namespace ui
