// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/time_editor.h"

#include "base/text.h"
#include "ui/forms/date_fields.h"
#include "ui/forms/flow_layout.h"
#include "ui/text/form_text.h"
#include "ui/text/shown_digits.h"
#include "ui/tr.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLineEdit *timeField()
{
    auto *line = new QLineEdit;
    line->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9០-៩:.]{0,5}"_s), line));
    line->setPlaceholderText(u"14:30"_s);
    line->setFixedWidth(line->fontMetrics().horizontalAdvance(u"00:00"_s) + 42);
    QObject::connect(line, &QLineEdit::editingFinished, line, [line] {
        if (const QTime time = readTime(line->text()); time.isValid())
            line->setText(time.toString(u"HH:mm"_s));
    });
    return line;
}

QString timeRemark()
{
    return Tr::tr("A time is written like 14:30.");
}

} // namespace

QTime readTime(const QString &typed)
{
    QString digits = withLatinDigits(cleanText(typed)).replace(u'.', u':');
    if (!digits.contains(u':')) {
        if (digits.size() <= 2)
            digits += u":00"_s;
        else
            digits.insert(digits.size() - 2, u':');
    }
    static const QRegularExpression shape(u"^([0-9]{1,2}):([0-9]{2})$"_s);
    const auto parts = shape.match(digits);
    return parts.hasMatch() ? QTime(parts.captured(1).toInt(), parts.captured(2).toInt()) : QTime();
}

TimeEditor::TimeEditor(QWidget *parent)
    : QuestionEditor(parent)
    , m_line(timeField())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    layout->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, &TimeEditor::answered);
}

void TimeEditor::setValue(const QJsonValue &value)
{
    m_line->setText(inShownDigits(value.toString().left(5)));
}

QJsonValue TimeEditor::value() const
{
    const QTime time = readTime(m_line->text());
    return time.isValid() ? QJsonValue(time.toString(u"HH:mm"_s)) : QJsonValue();
}

std::vector<QWidget *> TimeEditor::tabStops() const
{
    return {m_line};
}

QString TimeEditor::remark() const
{
    return m_line->text().isEmpty() || !value().isNull() ? QString() : timeRemark();
}

DateTimeEditor::DateTimeEditor(QWidget *parent)
    : QuestionEditor(parent)
    , m_date(new DateFields(this))
    , m_time(timeField())
{
    auto *layout = new FlowLayout(this, 8);
    layout->addWidget(m_date);
    layout->addWidget(m_time);
    connect(m_date, &DateFields::edited, this, &DateTimeEditor::answered);
    connect(m_time, &QLineEdit::textEdited, this, &DateTimeEditor::answered);
}

void DateTimeEditor::setValue(const QJsonValue &value)
{
    const QString stored = localMoment(value.toString());
    m_date->show(PartialDate::fromString(stored.section(u'T', 0, 0)));
    m_time->setText(stored.section(u'T', 1).left(5));
}

QJsonValue DateTimeEditor::value() const
{
    const auto date = m_date->date();
    const QTime time = readTime(m_time->text());
    if (!date || date->day == 0 || !time.isValid())
        return {};
    return QString(date->toString() + u'T' + time.toString(u"HH:mm"_s));
}

std::vector<QWidget *> DateTimeEditor::tabStops() const
{
    std::vector<QWidget *> stops = m_date->tabStops();
    stops.push_back(m_time);
    return stops;
}

QString DateTimeEditor::remark() const
{
    if ((m_date->isEmpty() && m_time->text().isEmpty()) || !value().isNull())
        return {};
    if (!m_date->remark().isEmpty())
        return m_date->remark();
    if (!m_date->date() || m_date->date()->day == 0)
        return Tr::tr("Day, month and year are needed here.");
    return m_time->text().isEmpty() ? Tr::tr("The time is needed, too: like 14:30.") : timeRemark();
}

void DateTimeEditor::setLanguage(Language)
{
    m_date->retranslate();
}

void DateTimeEditor::setSpokenName(const QString &name)
{
    const QStringList parts{Tr::tr("Day"), Tr::tr("Month"), Tr::tr("Year"), Tr::tr("Time")};
    const std::vector<QWidget *> stops = tabStops();
    for (int i = 0; i < int(stops.size()); ++i)
        stops[size_t(i)]->setAccessibleName(name + u", "_s + parts.value(i));
}

} // namespace ui
