// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace ui {

/// Why a question has no value, in the order of forms::NoValue.
enum class StateWord { NotAsked, Declined, Unknown };

/// At the right of a question: Not asked, Declined, Unknown. Quiet words until one is chosen, then
/// a ticked pill. Choosing it again takes it back.
class StateWords final : public QWidget
{
    Q_OBJECT

public:
    explicit StateWords(QWidget *parent = nullptr);

    std::optional<StateWord> state() const;
    void setState(std::optional<StateWord> state); ///< Does not emit chosen().
    void setQuestion(const QString &question); ///< Readers hear it before the word.

Q_SIGNALS:
    void chosen(std::optional<ui::StateWord> state);

private:
    void setWords();

    QButtonGroup *m_group;
    QString m_question;
};

/// What stands in place of the field: "Chose not to answer. This question is complete."
QString sentence(StateWord state);

} // namespace ui
