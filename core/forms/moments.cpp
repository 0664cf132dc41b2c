// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/moments.h"

#include "base/clock.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr double millisecondsInDay = 86'400'000.0;
constexpr int cambodiaOffset = 7 * 60 * 60;

bool isWithinReach(QDate date)
{
    return date.isValid() && date.year() >= 1850 && date.year() <= 2200;
}

} // namespace

std::optional<QTime> timeFromText(QStringView text)
{
    // Qt alone would read 24:00 as midnight.
    static const QRegularExpression form(u"^([01][0-9]|2[0-3]):[0-9]{2}(:[0-9]{2})?\\z"_s);
    if (!form.match(text.toString()).hasMatch())
        return {};
    const QTime time = QTime::fromString(text.toString(), Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> momentFromText(QStringView text)
{
    static const QRegularExpression form(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\\.[0-9]{1,3})?"
        "(Z|[+-][0-9]{2}:[0-9]{2})?\\z"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto time = timeFromText(match.captured(2));
    if (!isWithinReach(date) || !time)
        return {};
    if (match.captured(3).isEmpty())
        return QDateTime(date, *time, Qt::OffsetFromUTC, cambodiaOffset);
    const QDateTime moment = QDateTime::fromString(
        match.captured(1) + u'T' + match.captured(2) + match.captured(3), Qt::ISODate);
    return moment.isValid() ? std::optional(inCambodia(moment)) : std::nullopt;
}

double daysOf(QDate date)
{
    return double(QDate(1970, 1, 1).daysTo(date));
}

double daysOf(const QDateTime &moment)
{
    const QDateTime local = inCambodia(moment);
    return daysOf(local.date()) + double(local.time().msecsSinceStartOfDay()) / millisecondsInDay;
}

std::optional<QDate> dateOfDays(double days)
{
    if (!std::isfinite(days) || std::abs(days) > 200'000)
        return {};
    const QDate date = QDate(1970, 1, 1).addDays(qint64(std::floor(days)));
    return isWithinReach(date) ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> momentOfDays(double days)
{
    const auto date = dateOfDays(days);
    if (!date)
        return {};
    const double seconds = std::round((days - std::floor(days)) * millisecondsInDay / 1000.0);
    return QDateTime(*date, QTime(0, 0), Qt::OffsetFromUTC, cambodiaOffset)
        .addSecs(qint64(seconds));
}

QString textOf(const QDateTime &moment)
{
    return inCambodia(moment).toString(Qt::ISODate);
}

} // namespace forms
