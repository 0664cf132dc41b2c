// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

class QComboBox;

namespace ui {

/// One of many choices: a list that filters while one types a part of the label.
class ChoiceBoxEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    ChoiceBoxEditor(Language language, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }
    void setLanguage(Language language) override;
    void setChoices(const std::vector<forms::Choice> &choices) override;
    /// What the empty box says; setLanguage() sets the usual words again.
    void setPlaceholder(const QString &words);

private:
    void fill();
    void showCode();
    void take(const QString &typed);

    Language m_language;
    QComboBox *m_box;
    std::vector<forms::Choice> m_choices;
    QString m_code;
};

} // namespace ui
