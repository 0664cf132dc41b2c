// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "forms/answers.h"
#include "forms/form.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Label;

/// What an answer says, in words.
struct AnswerText {
    QString words;
    bool isReason = false; ///< There is no value, and this says why.
};

/// The answers of one form in the words of one language.
class AnswerWords
{
public:
    AnswerWords(const forms::Form &form, Language language, const domain::Gazetteer *places);

    QString label(const QString &question) const;
    AnswerText of(const QString &question, const forms::Answer &answer) const;
    /// An answer as the register keeps it; empty if there was none.
    QString kept(const QString &question, const QJsonValue &answer) const;
    static QString none();

private:
    const forms::Form &m_form;
    Language m_language;
    const domain::Gazetteer *m_places;
};

/// What was asked and what was answered, side by side, and perhaps buttons under the answer.
class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    AnswerRow(const QString &asked, const AnswerText &answer, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &words);
    void setSunken(); ///< A paler row under another.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_asked;
    Label *m_label;
    QVBoxLayout *m_right;
    bool m_isSunken = false;
};

} // namespace ui
