// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

class QLineEdit;
class QStandardItemModel;

namespace ui {

/// Text with proposals from a list that comes by package, such as the villages. A label of the
/// list is kept as its code; what is not in the list is kept as typed, for no list is complete.
class ListedTextEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    ListedTextEditor(Language language, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    bool isTyped() const override { return true; }
    void setLanguage(Language language) override;
    void setChoices(const std::vector<forms::Choice> &choices) override;

private:
    std::vector<forms::Choice> m_list;
    Language m_language;
    QLineEdit *m_line;
    QStandardItemModel *m_labels;
};

} // namespace ui
