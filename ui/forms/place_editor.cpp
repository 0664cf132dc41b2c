// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/place_editor.h"

#include "base/text.h"
#include "ui/forms/choice_box_editor.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostProposals = 9;
constexpr int columns = 2;

QString levelName(domain::PlaceLevel level)
{
    switch (level) {
    case domain::PlaceLevel::Province:
        return Tr::tr("Province");
    case domain::PlaceLevel::District:
        return Tr::tr("District");
    case domain::PlaceLevel::Commune:
        return Tr::tr("Commune");
    case domain::PlaceLevel::Village:
        return Tr::tr("Village");
    }
    Q_UNREACHABLE();
}

/// Both names, so that typing either script finds it.
std::vector<forms::Choice> choicesOf(const std::vector<domain::Place> &places)
{
    std::vector<forms::Choice> choices;
    for (const domain::Place &place : places) {
        forms::Choice choice;
        choice.name = place.code;
        choice.label
            = {place.name.en + u" · "_s + place.name.km, place.name.km + u" · "_s + place.name.en};
        choices.push_back(choice);
    }
    return choices;
}

} // namespace

PlaceEditor::PlaceEditor(domain::PlaceLevel narrowest,
    std::shared_ptr<const domain::Gazetteer> places, Language language, QWidget *parent)
    : QuestionEditor(parent)
    , m_places(std::move(places))
    , m_language(language)
    , m_search(new QLineEdit)
    , m_completer(new QCompleter(this))
    , m_proposals(new QStandardItemModel(this))
    , m_said(new QLineEdit)
{
    m_completer->setModel(m_proposals);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostProposals);
    m_search->setCompleter(m_completer);
    connect(m_search, &QLineEdit::textEdited, this, &PlaceEditor::propose);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &chosen) {
            showPlace(chosen.data(Qt::UserRole).toString());
            m_said->clear();
            Q_EMIT answered();
        });
    connect(m_said, &QLineEdit::textEdited, this, &PlaceEditor::answered);
    createSteps(narrowest);
    setLanguage(language);
}

void PlaceEditor::createSteps(domain::PlaceLevel narrowest)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(spacing::iconToText);
    grid->addWidget(m_search, 0, 0, 1, columns);
    int at = 0;
    for (int level = 1; level <= int(narrowest); ++level) {
        // The narrower lists come by package: without it there is nothing to choose from.
        if (m_places->count(domain::PlaceLevel(level)) == 0)
            break;
        auto *box = new ChoiceBoxEditor(m_language, this);
        grid->addWidget(box, 1 + at / columns, at % columns);
        connect(
            box, &QuestionEditor::answered, this, [this, step = size_t(at)] { takeStep(step); });
        m_steps.push_back(box);
        ++at;
    }
    grid->addWidget(m_said, 2 + (at - 1) / columns, 0, 1, columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    showPlace({});
}

void PlaceEditor::propose(const QString &typed)
{
    m_proposals->clear();
    const qsizetype narrowest = qsizetype(m_steps.size()) * 2;
    for (const domain::Place &place : m_places->search(typed, mostProposals * 2)) {
        if (place.code.size() > narrowest || m_proposals->rowCount() == mostProposals)
            continue;
        auto *item = new QStandardItem(m_places->wholeName(place.code, m_language));
        item->setData(place.code, Qt::UserRole);
        m_proposals->appendRow(item);
    }
    m_completer->complete();
}

void PlaceEditor::takeStep(size_t step)
{
    // The step itself is being typed into, so only what lies in it is shown anew.
    showFrom(step + 1, code(step + 1));
    Q_EMIT answered();
}

void PlaceEditor::showPlace(const QString &code)
{
    showFrom(0, code);
}

/// Shows @p code from one step on, and offers what lies in each place.
void PlaceEditor::showFrom(size_t first, const QString &code)
{
    for (size_t step = first; step < m_steps.size(); ++step) {
        const qsizetype around = qsizetype(step) * 2;
        const bool isOpen = code.size() >= around;
        m_steps[step]->setEnabled(isOpen);
        m_steps[step]->setChoices(
            isOpen ? choicesOf(m_places->in(code.first(around))) : std::vector<forms::Choice>());
        const QString shown = code.size() >= around + 2 ? code.first(around + 2) : QString();
        m_steps[step]->setValue(shown);
    }
    m_search->setText(m_places->wholeName(code, m_language));
}

/// The narrowest place that was chosen in the first @p steps.
QString PlaceEditor::code(size_t steps) const
{
    for (size_t step = steps; step > 0; --step) {
        const QString code = m_steps[step - 1]->value().toString();
        if (!code.isEmpty())
            return code;
    }
    return {};
}

void PlaceEditor::setValue(const QJsonValue &value)
{
    const auto stated = domain::StatedPlace::fromText(value.toString());
    showPlace(stated.code);
    m_said->setText(stated.said);
}

QJsonValue PlaceEditor::value() const
{
    const QString text
        = domain::StatedPlace{code(m_steps.size()), cleanText(m_said->text())}.toText();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

std::vector<QWidget *> PlaceEditor::tabStops() const
{
    std::vector<QWidget *> stops{m_search};
    for (const ChoiceBoxEditor *step : m_steps)
        stops.push_back(step->tabStops().front());
    stops.push_back(m_said);
    return stops;
}

void PlaceEditor::setLanguage(Language language)
{
    m_language = language;
    m_search->setPlaceholderText(Tr::tr("Type a part of the name"));
    m_said->setPlaceholderText(Tr::tr("Name as it was said, if it is not on the list"));
    for (size_t step = 0; step < m_steps.size(); ++step) {
        m_steps[step]->setLanguage(language);
        m_steps[step]->setPlaceholder(levelName(domain::PlaceLevel(step + 1)));
    }
    if (!m_search->hasFocus())
        m_search->setText(m_places->wholeName(code(m_steps.size()), language));
    setSpokenName(m_spokenName);
}

void PlaceEditor::setSpokenName(const QString &name)
{
    m_spokenName = name;
    m_search->setAccessibleName(name);
    m_said->setAccessibleName(name + u", "_s + m_said->placeholderText());
    for (size_t step = 0; step < m_steps.size(); ++step)
        m_steps[step]->setSpokenName(name + u", "_s + levelName(domain::PlaceLevel(step + 1)));
}

} // namespace ui
