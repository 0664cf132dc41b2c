// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/partial_date.h"
#include "forms/expression_functions.h"
#include "forms/moments.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// A date or a moment, given as days or written out; nothing if it is neither.
std::optional<double> daysIn(const Call &call, size_t index)
{
    if (call.isNumber(index))
        return call.number(index);
    const QString text = call.text(index);
    if (const auto date = PartialDate::fromString(text)) // four digits are a year, not days
        return daysOf(date->earliest());
    if (const auto moment = momentFromText(text))
        return daysOf(*moment);
    const double number = numberOf(text); // a date out of a repeat comes as text
    return std::isnan(number) ? std::nullopt : std::optional(number);
}

xmlXPathObjectPtr days(const std::optional<double> &number)
{
    return number ? toXPath(*number) : toXPath(QString());
}

xmlXPathObjectPtr todayHere(Call &call)
{
    return toXPath(daysOf(inCambodia(call.scope().now()).date()));
}

xmlXPathObjectPtr momentNow(Call &call)
{
    return toXPath(daysOf(call.scope().now()));
}

xmlXPathObjectPtr date(Call &call)
{
    const auto found = daysIn(call, 0);
    return found ? toXPath(std::floor(*found)) : toXPath(QString());
}

xmlXPathObjectPtr decimalDateTime(Call &call)
{
    return days(daysIn(call, 0));
}

// The part of the day, of a time ("18:00" is 0.75) or of a moment.
xmlXPathObjectPtr decimalTime(Call &call)
{
    if (const auto time = timeFromText(call.text(0)))
        return toXPath(double(time->msecsSinceStartOfDay()) / 86'400'000.0);
    const auto found = daysIn(call, 0);
    return found ? toXPath(*found - std::floor(*found)) : toXPath(QString());
}

QString partOf(const QDateTime &moment, QChar letter)
{
    // The formats of the ODK specification, in Qt's letters.
    static const QHash<QChar, QString> formats{{u'Y', u"yyyy"_s}, {u'y', u"yy"_s}, {u'm', u"MM"_s},
        {u'n', u"M"_s}, {u'b', u"MMM"_s}, {u'd', u"dd"_s}, {u'e', u"d"_s}, {u'H', u"HH"_s},
        {u'h', u"H"_s}, {u'M', u"mm"_s}, {u'S', u"ss"_s}, {u'3', u"zzz"_s}, {u'a', u"ddd"_s}};
    if (letter == u'%')
        return u"%"_s;
    const QString format = formats.value(letter);
    return format.isEmpty() ? QString() : QLocale::c().toString(moment, format);
}

xmlXPathObjectPtr formatDate(Call &call)
{
    const auto found = daysIn(call, 0);
    const auto moment = found ? momentOfDays(*found) : std::nullopt;
    if (!moment)
        return toXPath(QString());
    const QString format = call.text(1);
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format.at(i) != u'%' || i + 1 == format.size())
            text += format.at(i);
        else
            text += partOf(*moment, format.at(++i));
    }
    return toXPath(text);
}

constexpr std::array functions{
    KnownFunction{QLatin1StringView("date"), 1, 1, date},
    KnownFunction{QLatin1StringView("decimal-date-time"), 1, 1, decimalDateTime},
    KnownFunction{QLatin1StringView("decimal-time"), 1, 1, decimalTime},
    KnownFunction{QLatin1StringView("format-date"), 2, 2, formatDate},
    KnownFunction{QLatin1StringView("format-date-time"), 2, 2, formatDate},
    KnownFunction{QLatin1StringView("now"), 0, 0, momentNow},
    KnownFunction{QLatin1StringView("today"), 0, 0, todayHere},
};

} // namespace

std::span<const KnownFunction> dateFunctions()
{
    return functions;
}

} // namespace forms
