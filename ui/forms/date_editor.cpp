// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_editor.h"

#include "base/spoken_date.h"
#include "base/text.h"
#include "ui/forms/date_fields.h"
#include "ui/forms/flow_layout.h"
#include "ui/text/shown_digits.h"
#include "ui/theme/style.h"
#include "ui/tr.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int saidHeadroom = 42;

enum HowSure { ExactDay, Month, Year, About };

} // namespace

DateEditor::DateEditor(Kind kind, QWidget *parent)
    : QuestionEditor(parent)
    , m_kind(kind)
    , m_fields(new DateFields(this))
{
    auto *layout = new FlowLayout(this, 8);
    layout->addWidget(m_fields);
    if (kind == Kind::Partial) {
        createHowSure();
        createSaid();
    }
    createEras();
    connect(m_fields, &DateFields::edited, this, [this] {
        showHowSure();
        showEras();
        Q_EMIT answered();
    });
}

/// One or two years of the calendar used here, to choose from when another one was typed.
void DateEditor::createEras()
{
    for (QPushButton *&button : m_eras) {
        button = new QPushButton(this);
        button->setProperty(property::compact, true);
        button->hide();
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] {
            const auto possible = m_fields->buddhistChoices();
            const size_t chosen = button == m_eras.front() ? 0 : 1;
            if (chosen >= possible.size())
                return;
            m_fields->show(possible[chosen]);
            showHowSure();
            showEras();
            Q_EMIT answered();
        });
    }
}

void DateEditor::showEras()
{
    const auto possible = m_fields->buddhistChoices();
    for (size_t i = 0; i < m_eras.size(); ++i) {
        m_eras[i]->setVisible(i < possible.size());
        m_eras[i]->setText(i < possible.size() ? numberText(possible[i].year) : QString());
    }
}

void DateEditor::createHowSure()
{
    m_howSure = new Segmented(4, this);
    layout()->addWidget(m_howSure);
    connect(m_howSure, &Segmented::chosen, this, [this](int index) {
        takeHowSure(index);
        showHowSure();
        Q_EMIT answered();
    });
    setLanguage(Language::English);
}

void DateEditor::createSaid()
{
    m_said = new QLineEdit(this);
    layout()->addWidget(m_said);
    setLanguage(Language::English);
    connect(m_said, &QLineEdit::editingFinished, this, &DateEditor::takeSaid);
    connect(m_said, &QLineEdit::textEdited, this, &DateEditor::answered); // a remark may go
}

/// What was said becomes day, month and year; the words go to the note.
void DateEditor::takeSaid()
{
    const QString words = cleanText(m_said->text());
    const auto date = readSpokenDate(words, m_today);
    if (!date)
        return;
    m_fields->show(date);
    m_isAbout = date->isAbout;
    m_said->clear();
    showHowSure();
    showEras();
    Q_EMIT said(words);
    Q_EMIT answered();
}

void DateEditor::setLanguage(Language)
{
    m_fields->retranslate();
    if (!m_howSure)
        return;
    //: How sure a date is: the exact day, only the month, only the year, roughly
    const QStringList words{Tr::tr("Exact day"), Tr::tr("Month"), Tr::tr("Year"), Tr::tr("About")};
    for (int index = 0; index < int(words.size()); ++index)
        m_howSure->setText(index, words.at(index));
    if (!m_said)
        return;
    //: In an empty field: a day may be told in words. The example must be one that is understood
    m_said->setPlaceholderText(Tr::tr("or as it is said: 2 days ago"));
    m_said->setFixedWidth(
        fontMetrics().horizontalAdvance(m_said->placeholderText()) + saidHeadroom);
}

void DateEditor::setValue(const QJsonValue &value)
{
    const auto date = PartialDate::fromString(value.toString());
    m_fields->show(date);
    m_isAbout = date && date->isAbout;
    m_keptDay = 0;
    m_keptMonth = 0;
    showHowSure();
    showEras();
}

QJsonValue DateEditor::value() const
{
    auto date = m_fields->date();
    if (!date)
        return {};
    date->isAbout = m_isAbout;
    return date->toString();
}

QString DateEditor::remark() const
{
    const auto date = m_fields->date();
    if (m_kind == Kind::ExactDay && date && date->day == 0)
        return Tr::tr("Day, month and year are needed here. It is kept as it is.");
    if (m_said && !cleanText(m_said->text()).isEmpty() && !readSpokenDate(m_said->text(), m_today))
        return Tr::tr("A day can be told like this: 2 days ago, about March, 18 years old.");
    return m_fields->remark();
}

void DateEditor::takeHowSure(int index)
{
    m_isAbout = index == About;
    auto date = m_fields->date();
    if (!date)
        return;
    if (index == ExactDay) {
        date->month = date->month > 0 ? date->month : m_keptMonth;
        date->day = date->day > 0 || date->month == 0 ? date->day : m_keptDay;
    } else if (index == Month || index == Year) {
        m_keptDay = date->day > 0 ? date->day : m_keptDay;
        date->day = 0;
    }
    if (index == Month)
        date->month = date->month > 0 ? date->month : m_keptMonth;
    if (index == Year) {
        m_keptMonth = date->month > 0 ? date->month : m_keptMonth;
        date->month = 0;
    }
    m_fields->show(date);
}

void DateEditor::showHowSure()
{
    if (!m_howSure)
        return;
    const auto date = m_fields->date();
    int index = ExactDay; // also while nothing is typed: nothing of it is kept then
    if (m_isAbout)
        index = About;
    else if (date && date->day == 0)
        index = date->month > 0 ? Month : Year;
    m_howSure->setCurrent(index);
}

std::vector<QWidget *> DateEditor::tabStops() const
{
    std::vector<QWidget *> stops = m_fields->tabStops();
    if (m_howSure) {
        for (QAbstractButton *button : m_howSure->findChildren<QAbstractButton *>())
            stops.push_back(button);
    }
    if (m_said)
        stops.push_back(m_said);
    return stops;
}

void DateEditor::setSpokenName(const QString &name)
{
    const std::vector<QWidget *> stops = tabStops();
    const QStringList parts{Tr::tr("Day"), Tr::tr("Month"), Tr::tr("Year")};
    for (int i = 0; i < int(stops.size()); ++i) {
        const auto *button = qobject_cast<QAbstractButton *>(stops[size_t(i)]);
        stops[size_t(i)]->setAccessibleName(
            name + u", "_s + (button ? button->text() : parts.value(i)));
    }
    if (m_said)
        m_said->setAccessibleName(name + u", "_s + m_said->placeholderText());
}

} // namespace ui
