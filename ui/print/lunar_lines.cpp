// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lunar_lines.h"

#include "base/khmer_normal.h"
#include "base/lunar_date.h"
#include "base/typed_date.h"
#include "ui/tr.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/wrapped_button.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int shownLines = 4; ///< Two, and room where large letters break them.

} // namespace

LunarLines::LunarLines(QDate day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_isWanted(new WrappedCheck)
    , m_text(new QPlainTextEdit)
    , m_field(new LabelledField(m_text))
    , m_isRight(new WrappedCheck)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_isWanted);
    column->addWidget(m_field);
    column->addWidget(m_isRight);
    m_field->hide();
    m_isRight->hide();
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(lunarLine(day) + u'\n' + officialDate(day));
    connect(m_isWanted, &QAbstractButton::toggled, this, [this](bool isWanted) {
        m_field->setVisible(isWanted);
        m_isRight->setVisible(isWanted);
        m_isRight->setChecked(false);
        Q_EMIT changed();
    });
    // Other words were not read yet.
    connect(m_text, &QPlainTextEdit::textChanged, m_isRight, [this] {
        m_isRight->setChecked(false);
        Q_EMIT changed();
    });
    connect(m_isRight, &QAbstractButton::toggled, this, &LunarLines::changed);
    inEveryLanguage(this, [this] { setWords(); });
}

bool LunarLines::areKnown(QDate day)
{
    return LunarDate::of(day).has_value();
}

bool LunarLines::isReady() const
{
    return !m_isWanted->isChecked() || (m_isRight->isChecked() && !words().isEmpty());
}

QString LunarLines::confirmed() const
{
    return m_isWanted->isChecked() && m_isRight->isChecked() ? words() : QString();
}

QString LunarLines::words() const
{
    return storedForm(m_text->toPlainText(), TextKind::Narrative);
}

void LunarLines::setWords()
{
    m_isWanted->setText(Tr::tr("Add the date of the Khmer calendar, as on official letters"));
    m_field->setLabel(Tr::tr("The lines as they will stand on the paper"));
    m_field->setHint(Tr::tr("Calculated; read it against the calendar on the wall before you "
                            "print. The place is written before the second line."));
    const auto date = LunarDate::of(m_day);
    m_field->setRemark(date && date->isNewYear
            ? Tr::tr("A day of the New Year: look up the animal of the year and the sak.")
            : QString());
    m_isRight->setText(Tr::tr("I have read these lines, and they are right."));
    m_text->setFixedHeight(shownLines * m_text->fontMetrics().lineSpacing() + 2 * shownLines + 8);
}

} // namespace ui
