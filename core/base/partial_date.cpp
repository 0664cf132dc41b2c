// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_date.h"

using namespace Qt::StringLiterals;

namespace {

// QString::toInt takes signs and blanks; a date has neither.
std::optional<int> digits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return {};
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
    }
    return text.toInt();
}

} // namespace

std::optional<PartialDate> PartialDate::fromString(QStringView text)
{
    PartialDate date;
    if (text.startsWith(u'~')) {
        date.isAbout = true;
        text = text.sliced(1);
    }
    const auto parts = text.split(u'-');
    if (parts.size() > 3)
        return {};
    const auto year = digits(parts.at(0), 4);
    const auto month = parts.size() > 1 ? digits(parts.at(1), 2) : 0;
    const auto day = parts.size() > 2 ? digits(parts.at(2), 2) : 0;
    if (!year || !month || !day || *year < 1850 || *year > 2200)
        return {};
    date.year = *year;
    date.month = *month;
    date.day = *day;
    const bool isWhole = parts.size() != 2 || (date.month >= 1 && date.month <= 12);
    if (!isWhole || (parts.size() == 3 && !QDate::isValid(date.year, date.month, date.day)))
        return {};
    return date;
}

QString PartialDate::toString() const
{
    QString text = isAbout ? u"~"_s : QString();
    text += u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (month > 0 && day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    return text;
}

PartialDate::Precision PartialDate::precision() const
{
    if (isAbout)
        return Precision::About;
    if (month == 0)
        return Precision::Year;
    return day == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::earliest() const
{
    return {year, month == 0 ? 1 : month, day == 0 ? 1 : day};
}

QDate PartialDate::latest() const
{
    if (month == 0)
        return {year, 12, 31};
    return {year, month, day == 0 ? QDate(year, month, 1).daysInMonth() : day};
}
