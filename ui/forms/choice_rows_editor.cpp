// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_rows_editor.h"

#include "forms/answers.h"
#include "ui/text/khmer_wrap.h"
#include "ui/widgets/wrapped_button.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Half of the form column of the smallest window.
constexpr int shortWidth = 262;

/// Codes that say that nothing else on the list is so.
bool excludesOthers(const QString &code)
{
    return code == u"none"_s || code == u"none_of_these"_s;
}

QStringList codesOf(const QJsonValue &value)
{
    return forms::Answer{.value = value}.codes();
}

} // namespace

ChoiceRowsEditor::ChoiceRowsEditor(Take take, Language language, QWidget *parent)
    : QuestionEditor(parent)
    , m_take(take)
    , m_language(language)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(2);
}

void ChoiceRowsEditor::setChoices(const std::vector<forms::Choice> &choices)
{
    const QStringList codes = chosenCodes();
    m_offered = choices;
    build(choices);
    showCodes(codes);
}

void ChoiceRowsEditor::build(std::vector<forms::Choice> choices)
{
    for (const Row &row : m_rows)
        delete row.button;
    m_rows.clear();
    for (forms::Choice &choice : choices)
        m_rows.push_back({std::move(choice), createButton()});
    place();
}

QAbstractButton *ChoiceRowsEditor::createButton()
{
    QAbstractButton *button = nullptr;
    if (m_take == Take::One)
        button = new WrappedRadio(this);
    else
        button = new WrappedCheck(this);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, button](bool isOn) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
            [button](const Row &candidate) { return candidate.button == button; });
        if (isOn && m_take == Take::Several)
            keepApart(row->choice.name);
        stopOnlyAtOne();
        Q_EMIT answered();
    });
    return button;
}

void ChoiceRowsEditor::place()
{
    bool areShort = m_rows.size() > 1;
    for (const Row &row : m_rows) {
        row.button->setText(row.choice.label.in(m_language));
        areShort = areShort && choiceWidth(row.button, wrapKhmer(row.button->text())) <= shortWidth;
    }
    const int columns = areShort ? 2 : 1;
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_layout->addWidget(
            m_rows[size_t(i)].button, i / columns, i % columns, 1, areShort ? 1 : 2);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
    setSpokenName(m_spokenName);
    stopOnlyAtOne();
    holdHeight();
}

/// Nested layouts round heights for widths, and a long card took the last row's last pixel.
void ChoiceRowsEditor::holdHeight()
{
    setMinimumHeight(std::max(0, m_layout->totalHeightForWidth(width())));
}

void ChoiceRowsEditor::resizeEvent(QResizeEvent *event)
{
    QuestionEditor::resizeEvent(event);
    holdHeight();
}

void ChoiceRowsEditor::setLanguage(Language language)
{
    m_language = language;
    place();
}

void ChoiceRowsEditor::setSpokenName(const QString &name)
{
    m_spokenName = name;
    for (const Row &row : m_rows)
        row.button->setAccessibleName(name + u", "_s + row.choice.label.in(m_language));
}

void ChoiceRowsEditor::setValue(const QJsonValue &value)
{
    showCodes(codesOf(value));
}

void ChoiceRowsEditor::showCodes(const QStringList &codes)
{
    // An answer whose choice is no longer offered is kept, so it is shown.
    std::vector<forms::Choice> choices = m_offered;
    for (const QString &code : codes) {
        const bool isOffered = std::any_of(choices.begin(), choices.end(),
            [&code](const forms::Choice &choice) { return choice.name == code; });
        if (!isOffered)
            choices.push_back({code, {code, code}, false, {}});
    }
    if (choices.size() != m_rows.size())
        build(choices);
    for (const Row &row : m_rows) {
        if (m_take == Take::One)
            row.button->setAutoExclusive(false);
        row.button->setChecked(codes.contains(row.choice.name));
        if (m_take == Take::One)
            row.button->setAutoExclusive(true);
    }
    stopOnlyAtOne();
}

QStringList ChoiceRowsEditor::chosenCodes() const
{
    QStringList codes;
    for (const Row &row : m_rows) {
        if (row.button->isChecked())
            codes.append(row.choice.name);
    }
    return codes;
}

QJsonValue ChoiceRowsEditor::value() const
{
    const QStringList codes = chosenCodes();
    if (codes.isEmpty())
        return {};
    return m_take == Take::One ? QJsonValue(codes.first())
                               : QJsonValue(QJsonArray::fromStringList(codes));
}

/// Tab enters radio buttons once; the arrows go on from there.
void ChoiceRowsEditor::stopOnlyAtOne()
{
    if (m_take == Take::Several || m_rows.empty())
        return;
    QAbstractButton *stop = m_rows.front().button;
    for (const Row &row : m_rows) {
        if (row.button->isChecked())
            stop = row.button;
    }
    for (const Row &row : m_rows)
        row.button->setFocusPolicy(row.button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

std::vector<QWidget *> ChoiceRowsEditor::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const Row &row : m_rows)
        stops.push_back(row.button);
    return stops;
}

void ChoiceRowsEditor::keepApart(const QString &chosen)
{
    for (const Row &row : m_rows) {
        const QString &other = row.choice.name;
        if (other != chosen && (excludesOthers(chosen) || excludesOthers(other)))
            row.button->setChecked(false);
    }
}

void ChoiceRowsEditor::takeBack()
{
    if (chosenCodes().isEmpty())
        return;
    showCodes({});
    Q_EMIT answered();
}

bool ChoiceRowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        takeBack();
        return true;
    }
    return QuestionEditor::eventFilter(watched, event);
}

} // namespace ui
