// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listed_text_editor.h"

#include "base/text.h"
#include "ui/tr.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

ListedTextEditor::ListedTextEditor(Language language, QWidget *parent)
    : QuestionEditor(parent)
    , m_language(language)
    , m_line(new QLineEdit)
    , m_labels(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_labels, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(9);
    m_line->setCompleter(completer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ListedTextEditor::answered);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
        &ListedTextEditor::answered);
    setLanguage(language);
}

void ListedTextEditor::setLanguage(Language language)
{
    const QJsonValue kept = value();
    const int cursor = m_line->cursorPosition();
    m_language = language;
    m_labels->clear();
    for (const forms::Choice &choice : m_list)
        m_labels->appendRow(new QStandardItem(choice.label.in(language)));
    m_line->setPlaceholderText(
        m_list.empty() ? QString() : Tr::tr("Type a part of it, or press Down"));
    setValue(kept);
    m_line->setCursorPosition(cursor);
}

void ListedTextEditor::setChoices(const std::vector<forms::Choice> &choices)
{
    const QJsonValue kept = value();
    m_list = choices;
    setValue(kept);
    setLanguage(m_language);
}

void ListedTextEditor::setValue(const QJsonValue &value)
{
    const QString stored = value.toString();
    const auto listed = std::find_if(m_list.begin(), m_list.end(),
        [&stored](const forms::Choice &choice) { return choice.name == stored; });
    m_line->setText(listed == m_list.end() ? stored : listed->label.in(m_language));
}

QJsonValue ListedTextEditor::value() const
{
    const QString typed = cleanText(m_line->text());
    if (typed.isEmpty())
        return {};
    const auto listed
        = std::find_if(m_list.begin(), m_list.end(), [&](const forms::Choice &choice) {
              return choice.label.in(m_language).compare(typed, Qt::CaseInsensitive) == 0;
          });
    return listed == m_list.end() ? typed : listed->name;
}

std::vector<QWidget *> ListedTextEditor::tabStops() const
{
    return {m_line};
}

} // namespace ui
