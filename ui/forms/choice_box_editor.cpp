// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_box_editor.h"

#include "base/text.h"
#include "ui/tr.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

ChoiceBoxEditor::ChoiceBoxEditor(Language language, QWidget *parent)
    : QuestionEditor(parent)
    , m_language(language)
    , m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMaxVisibleItems(9);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    keepFromWheel(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ChoiceBoxEditor::take);
    connect(m_box, &QComboBox::activated, this, [this](int row) { take(m_box->itemText(row)); });
}

void ChoiceBoxEditor::setChoices(const std::vector<forms::Choice> &choices)
{
    m_choices = choices;
    fill();
}

void ChoiceBoxEditor::setLanguage(Language language)
{
    m_language = language;
    m_box->lineEdit()->setPlaceholderText(Tr::tr("Type a part of it, or press Down"));
    fill();
}

void ChoiceBoxEditor::setPlaceholder(const QString &words)
{
    m_box->lineEdit()->setPlaceholderText(words);
}

void ChoiceBoxEditor::fill()
{
    const QString typed = m_box->currentText();
    const int cursor = m_box->lineEdit()->cursorPosition();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const forms::Choice &choice : m_choices)
            m_box->addItem(choice.label.in(m_language), choice.name);
        m_box->setCurrentIndex(-1);
        m_box->setEditText(typed);
    }
    if (!m_code.isEmpty())
        showCode();
    m_box->lineEdit()->setCursorPosition(cursor);
}

void ChoiceBoxEditor::showCode()
{
    const QSignalBlocker quiet(m_box);
    const int row = m_box->findData(m_code);
    m_box->setCurrentIndex(row);
    if (row < 0) // no longer offered, but kept
        m_box->setEditText(m_code);
}

void ChoiceBoxEditor::setValue(const QJsonValue &value)
{
    m_code = value.toString();
    showCode();
}

QJsonValue ChoiceBoxEditor::value() const
{
    return m_code.isEmpty() ? QJsonValue() : QJsonValue(m_code);
}

void ChoiceBoxEditor::take(const QString &typed)
{
    const int row = m_box->findText(cleanText(typed), Qt::MatchFixedString);
    m_code = row < 0 ? QString() : m_box->itemData(row).toString();
    Q_EMIT answered();
}

QString ChoiceBoxEditor::remark() const
{
    if (!m_code.isEmpty() || cleanText(m_box->currentText()).isEmpty())
        return {};
    return Tr::tr("This is not in the list yet. Press Down to see what is.");
}

std::vector<QWidget *> ChoiceBoxEditor::tabStops() const
{
    return {m_box};
}

} // namespace ui
