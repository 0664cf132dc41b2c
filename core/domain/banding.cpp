// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/banding.h"

#include "base/text.h"
#include "domain/gazetteer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype provinceDigits = 2;
constexpr qsizetype districtDigits = 4;

bool isPlaceCode(const QString &code)
{
    const bool isLevel
        = code.size() == 2 || code.size() == 4 || code.size() == 6 || code.size() == 8;
    return isLevel && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString bandOfDays(qint64 days)
{
    if (days <= 3)
        return u"0-3"_s;
    if (days <= 5)
        return u"4-5"_s;
    if (days <= 14)
        return u"6-14"_s;
    return days <= 30 ? u"15-30"_s : u"31+"_s;
}

} // namespace

QString monthOf(const std::optional<QDate> &day)
{
    if (!day || !day->isValid())
        return {};
    return u"%1-%2"_s.arg(day->year(), 4, 10, QChar(u'0')).arg(day->month(), 2, 10, QChar(u'0'));
}

QString districtOf(const QString &place)
{
    const QString code = StatedPlace::fromText(place).code;
    return isPlaceCode(code) && code.size() >= districtDigits ? code.first(districtDigits)
                                                              : QString();
}

QString widerPlace(const QString &place)
{
    return isPlaceCode(place) && place.size() > provinceDigits ? place.first(provinceDigits)
                                                               : QString();
}

QString delayBand(const std::optional<PartialDate> &incident, const std::optional<QDate> &report)
{
    if (!incident || incident->isAbout || !report || incident->earliest() > *report)
        return u"unknown"_s;
    // A month that is not over at the report: what it can have been ends with the report.
    const QString shortest = bandOfDays(std::min(incident->latest(), *report).daysTo(*report));
    const QString longest = bandOfDays(incident->earliest().daysTo(*report));
    return shortest == longest ? shortest : u"unknown"_s;
}

} // namespace domain
