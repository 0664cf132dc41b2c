// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/clock_text.h"

#include "base/clock.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::ClockCard;
using domain::ClockState;

namespace ui {

namespace {

enum class Unit { Minutes, Hours, Days };

struct Amount {
    int count;
    Unit unit;
};

// Hours up to three days: a night can be counted in them.
Amount amountOf(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(seconds, 0) / 60;
    if (minutes < 60)
        return {int(minutes), Unit::Minutes};
    if (minutes < 72 * 60)
        return {int(minutes / 60), Unit::Hours};
    return {int(minutes / (24 * 60)), Unit::Days};
}

QString leftText(const Amount &amount)
{
    switch (amount.unit) {
    case Unit::Minutes:
        return Tr::tr("%n minute(s) left", nullptr, amount.count);
    case Unit::Hours:
        return Tr::tr("%n hour(s) left", nullptr, amount.count);
    case Unit::Days:
        return Tr::tr("%n day(s) left", nullptr, amount.count);
    }
    Q_UNREACHABLE();
}

/// How many of @p unit, rounded down.
int countIn(Unit unit, qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(seconds, 0) / 60;
    switch (unit) {
    case Unit::Minutes:
        return int(minutes);
    case Unit::Hours:
        return int(minutes / 60);
    case Unit::Days:
        return int(minutes / (24 * 60));
    }
    Q_UNREACHABLE();
}

/// The unit for both ends of a span: that of the nearer end while the farther one can still be
/// pictured in it (three hours in minutes, a week in hours), else that of the farther one.
Unit unitFor(qint64 sure, qint64 perhaps)
{
    const Unit near = amountOf(sure).unit;
    const Unit far = amountOf(perhaps).unit;
    if (near == Unit::Minutes && perhaps <= 3 * 3600)
        return Unit::Minutes;
    if (near != Unit::Days && perhaps <= 7 * 24 * 3600)
        return Unit::Hours;
    return far;
}

/// One unit for both ends: "57 to 80 hours left", never "57 hours to 3 days".
QString rangeText(qint64 sure, qint64 perhaps)
{
    const Unit unit = unitFor(sure, perhaps);
    const int least = countIn(unit, sure), most = countIn(unit, perhaps);
    if (least == most)
        return leftText({most, unit});
    if (least == 0 && unit == Unit::Hours)
        return Tr::tr("Under 1 to %n hour(s) left", nullptr, most);
    if (least == 0 && unit == Unit::Days)
        return Tr::tr("Under 1 to %n day(s) left", nullptr, most);
    const QString from = QString::number(least);
    switch (unit) {
    case Unit::Minutes:
        return Tr::tr("%1 to %n minute(s) left", nullptr, most).arg(from);
    case Unit::Hours:
        return Tr::tr("%1 to %n hour(s) left", nullptr, most).arg(from);
    case Unit::Days:
        return Tr::tr("%1 to %n day(s) left", nullptr, most).arg(from);
    }
    Q_UNREACHABLE();
}

QString weekdayName(int day)
{
    switch (day) {
    case Qt::Monday:
        return Tr::tr("Mon");
    case Qt::Tuesday:
        return Tr::tr("Tue");
    case Qt::Wednesday:
        return Tr::tr("Wed");
    case Qt::Thursday:
        return Tr::tr("Thu");
    case Qt::Friday:
        return Tr::tr("Fri");
    case Qt::Saturday:
        return Tr::tr("Sat");
    default:
        return Tr::tr("Sun");
    }
}

QString doneText(const ClockCard &card, const QDateTime &now)
{
    const QDateTime at = card.deed.givenAt.value_or(now);
    const bool isToday = inCambodia(at).date() == inCambodia(now).date();
    QString when = isToday ? timeText(at) : dayText(at, now);
    if (isToday && card.deed.isDayOnly)
        when = Tr::tr("today");
    //: %1 a time or a day, %2 a user
    return Tr::tr("Done %1, %2").arg(when, card.deed.by);
}

QString runningText(const ClockCard &card, const QDateTime &now)
{
    if (card.isRedFlag)
        return Tr::tr("Act now");
    if (!card.lastChance)
        return card.isPastBest ? Tr::tr("Past its best time, still right") : Tr::tr("No fixed end");
    const qint64 perhaps = now.secsTo(*card.lastChance);
    if (!card.deadline || now > *card.deadline)
        //: %1 is a length of time: "Perhaps over; at most 12 hours left"
        return Tr::tr("Perhaps over; at most %1 left").arg(spanText(perhaps));
    return rangeText(now.secsTo(*card.deadline), perhaps);
}

} // namespace

QString spanText(qint64 seconds)
{
    const Amount amount = amountOf(seconds);
    switch (amount.unit) {
    case Unit::Minutes:
        return Tr::tr("%n minute(s)", nullptr, amount.count);
    case Unit::Hours:
        return Tr::tr("%n hour(s)", nullptr, amount.count);
    case Unit::Days:
        return Tr::tr("%n day(s)", nullptr, amount.count);
    }
    Q_UNREACHABLE();
}

QString dayText(const QDateTime &moment, const QDateTime &now)
{
    const QDate date = inCambodia(moment).date();
    QString day = u"%1 %2 %3"_s.arg(
        weekdayName(date.dayOfWeek()), QString::number(date.day()), monthName(date.month()));
    if (date.year() != inCambodia(now).date().year())
        day += u' ' + QString::number(date.year());
    return day;
}

QString dayAndTimeText(const QDateTime &moment, const QDateTime &now)
{
    return dayText(moment, now) + u", "_s + timeText(moment);
}

QString timeText(const ClockCard &card, const QDateTime &now)
{
    switch (card.state) {
    case ClockState::Given:
        return doneText(card, now);
    case ClockState::Refused:
        //: The person said no to this care
        return Tr::tr("Said no");
    case ClockState::NotNeeded:
        return Tr::tr("Not needed");
    case ClockState::Passed:
        return Tr::tr("The time has passed");
    case ClockState::NotOpenYet:
        //: %1 is a day: not to be done before it
        return Tr::tr("From %1").arg(dayText(card.opensAt, now));
    default:
        return runningText(card, now);
    }
}

QString hintText(const ClockCard &card, const QDateTime &now)
{
    if (card.leaveBefore) {
        const bool isToday = inCambodia(*card.leaveBefore).date() == inCambodia(now).date();
        return Tr::tr("Leave before %1")
            .arg(isToday ? timeText(*card.leaveBefore) : dayAndTimeText(*card.leaveBefore, now));
    }
    if (!card.isRunning())
        return {};
    if (card.deed.isAccepted)
        return Tr::tr("Agreed to, not given yet");
    if (card.deed.isOffered)
        return Tr::tr("Offered, not given yet");
    return card.isPastBest ? Tr::tr("Sooner works better") : QString();
}

QString text(domain::Evidence evidence)
{
    return evidence == domain::Evidence::Confirmed ? QString()
                                                   : Tr::tr("Not yet confirmed by the ministry");
}

} // namespace ui
