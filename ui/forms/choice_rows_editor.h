// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

class QAbstractButton;
class QGridLayout;

namespace ui {

/// Choices as rows that are all seen at once: one of them (radio) or several (check). In two
/// columns if all are short. Nothing is chosen in advance; Backspace takes a choice back.
class ChoiceRowsEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    enum class Take { One, Several };
    ChoiceRowsEditor(Take take, Language language, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    void setLanguage(Language language) override;
    void setChoices(const std::vector<forms::Choice> &choices) override;
    void setSpokenName(const QString &name) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        forms::Choice choice;
        QAbstractButton *button;
    };

    void build(std::vector<forms::Choice> choices);
    QAbstractButton *createButton();
    void place();
    void holdHeight();
    void showCodes(const QStringList &codes);
    void takeBack();
    void keepApart(const QString &chosen);
    void stopOnlyAtOne();
    QStringList chosenCodes() const;

    Take m_take;
    Language m_language;
    QGridLayout *m_layout;
    std::vector<Row> m_rows;
    std::vector<forms::Choice> m_offered;
    QString m_spokenName;
};

} // namespace ui
