// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_fields.h"

#include "base/text.h"
#include "base/typed_date.h"
#include "ui/text/date_text.h"
#include "ui/text/form_text.h"
#include "ui/text/shown_digits.h"
#include "ui/tr.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int besideDigits = 42;

QLineEdit *digitsField(int digits)
{
    auto *line = new QLineEdit;
    const QString pattern = u"[0-9០-៩]{0,%1}"_s.arg(digits);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), line));
    return line;
}

int numberIn(const QLineEdit *line)
{
    return withLatinDigits(line->text()).toInt();
}

void showNumber(QLineEdit *line, int number)
{
    line->setText(number > 0 ? numberText(number) : QString());
}

} // namespace

DateFields::DateFields(QWidget *parent)
    : QWidget(parent)
    , m_day(digitsField(2))
    , m_month(new QComboBox)
    , m_year(digitsField(4))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QWidget *field : tabStops())
        layout->addWidget(field);
    m_month->setFocusPolicy(Qt::StrongFocus);
    m_month->installEventFilter(this);
    m_day->installEventFilter(this);
    m_month->setMaxVisibleItems(13);
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int month = 0; month <= 12; ++month)
        m_month->addItem({});
    connect(m_day, &QLineEdit::textEdited, this, &DateFields::edited);
    connect(m_year, &QLineEdit::textEdited, this, &DateFields::edited);
    connect(m_month, &QComboBox::activated, this, &DateFields::edited);
    retranslate();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DateFields::retranslate()
{
    m_day->setPlaceholderText(Tr::tr("Day"));
    m_year->setPlaceholderText(Tr::tr("Year"));
    m_month->setItemText(0, Tr::tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->setItemText(month, monthName(month));
    const auto width = [this](const QString &words, const QString &digits) {
        return std::max(
                   fontMetrics().horizontalAdvance(words), fontMetrics().horizontalAdvance(digits))
            + besideDigits;
    };
    m_day->setFixedWidth(width(m_day->placeholderText(), u"00"_s));
    m_year->setFixedWidth(width(m_year->placeholderText(), u"0000"_s));
}

void DateFields::show(const std::optional<PartialDate> &date)
{
    showNumber(m_day, date ? date->day : 0);
    m_month->setCurrentIndex(date ? date->month : 0);
    showNumber(m_year, date ? date->year : 0);
}

PartialDate DateFields::typed() const
{
    return {numberIn(m_year), m_month->currentIndex(), numberIn(m_day)};
}

std::optional<PartialDate> DateFields::date() const
{
    const PartialDate whole = typed();
    if (whole.day > 0 && whole.month == 0)
        return std::nullopt;
    return PartialDate::fromString(whole.toString());
}

bool DateFields::isEmpty() const
{
    return typed() == PartialDate{};
}

QString DateFields::remark() const
{
    const PartialDate whole = typed();
    if (isEmpty() || date())
        return {};
    if (!buddhistChoices().empty())
        //: %1 a year as typed; the years it can be stand on buttons beside it
        return Tr::tr("%1 looks like a Buddhist year. Which year is it here?")
            .arg(numberText(whole.year));
    if (withLatinDigits(m_year->text()).size() < 4)
        return Tr::tr("The year is needed, with four digits. The rest may stay empty.");
    if (whole.day > 0 && whole.month == 0)
        return Tr::tr("A day needs its month.");
    return Tr::tr("There is no such day in the calendar. Please look again.");
}

std::vector<PartialDate> DateFields::buddhistChoices() const
{
    const PartialDate whole = typed();
    if (!isBuddhistYear(whole.year) || (whole.day > 0 && whole.month == 0))
        return {};
    return gregorianOf(whole);
}

void DateFields::clearDay()
{
    m_day->clear();
}

void DateFields::clearMonth()
{
    m_month->setCurrentIndex(0);
}

std::vector<QWidget *> DateFields::tabStops() const
{
    return {m_day, m_month, m_year};
}

/// A month can be typed as its number, too: 1 and then 2 is December.
bool DateFields::typeIntoMonth(const QString &typed)
{
    bool isDigit = false;
    const int digit = withLatinDigits(typed).toInt(&isDigit);
    if (!isDigit || typed.size() != 1)
        return false;
    const int both = m_month->currentIndex() * 10 + digit;
    m_month->setCurrentIndex(both >= 10 && both <= 12 ? both : digit);
    Q_EMIT edited();
    return true;
}

/// A date written in one piece, pasted into the field of the day.
bool DateFields::pasteWhole(QEvent *event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return false;
    const TypedDate read = readDate(QGuiApplication::clipboard()->text());
    const auto date = read.date ? read.date : read.buddhist;
    if (!date)
        return false;
    show(date);
    Q_EMIT edited();
    return true;
}

bool DateFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_day)
        return pasteWhole(event);
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete) {
            clearMonth();
            Q_EMIT edited();
            return true;
        }
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            && typeIntoMonth(key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
