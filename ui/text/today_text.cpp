// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/today_text.h"

#include "base/clock.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString longWeekday(int day)
{
    switch (day) {
    case Qt::Monday:
        return Tr::tr("Monday");
    case Qt::Tuesday:
        return Tr::tr("Tuesday");
    case Qt::Wednesday:
        return Tr::tr("Wednesday");
    case Qt::Thursday:
        return Tr::tr("Thursday");
    case Qt::Friday:
        return Tr::tr("Friday");
    case Qt::Saturday:
        return Tr::tr("Saturday");
    default:
        return Tr::tr("Sunday");
    }
}

} // namespace

QString longDayText(QDate date)
{
    //: %1 day of the week, %2 day, %3 month as a word, %4 year
    return Tr::tr("%1 %2 %3 %4")
        .arg(longWeekday(date.dayOfWeek()), QString::number(date.day()), monthName(date.month()),
            QString::number(date.year()));
}

QString shortDayText(QDate date)
{
    return u"%1 %2"_s.arg(QString::number(date.day()), monthName(date.month()));
}

QString badgeText(domain::ClockState state)
{
    using enum domain::ClockState;
    switch (state) {
    case ActNow:
        return Tr::tr("Act now");
    case MaybeStill:
        //: Badge: the time may be over, and care is still offered
        return Tr::tr("Perhaps still");
    case Soon:
        return Tr::tr("Soon");
    case InTime:
        return Tr::tr("In time");
    case Passed:
        //: Badge: the window of time is over
        return Tr::tr("Passed");
    case Given:
        return Tr::tr("Given");
    case Refused:
        return Tr::tr("Said no");
    case NotNeeded:
        return Tr::tr("Not needed");
    case NotOpenYet:
        //: Badge: not to be done before a later day
        return Tr::tr("Later");
    }
    Q_UNREACHABLE();
}

QString twoSentences(const QString &first, const QString &second)
{
    //: Two short sentences, one after the other
    return Tr::tr("%1. %2").arg(first, second);
}

QString visitText(const casework::VisitDue &visit, Language language)
{
    if (visit.cards.empty())
        return Tr::tr("Agreed visit");
    const QString first = visit.cards.front().rule.title.in(language);
    const int more = int(visit.cards.size()) - 1;
    //: %1 is what is due first: "2-week visit and 2 more"
    return more == 0 ? first : Tr::tr("%1 and %n more", nullptr, more).arg(first);
}

QString visitHint(const casework::VisitDue &visit)
{
    if (visit.isDone())
        //: %1 a time
        return Tr::tr("Done today %1").arg(timeText(*visit.cards.front().deed.givenAt));
    return twoSentences(shortDayText(visit.day), contactText(visit.contact));
}

QString contactText(const casework::SafeContact &contact)
{
    using enum casework::ContactWay;
    switch (contact.way) {
    case Phone: {
        const QString words
            = contact.hasAgreedWords ? Tr::tr("first words agreed") : Tr::tr("neutral words only");
        if (contact.times.isEmpty())
            //: %1 is "first words agreed" or the like
            return Tr::tr("Agreed way: call, %1").arg(words);
        //: %1 when it is safe, as it was written; %2 is "first words agreed" or the like
        return Tr::tr("Agreed way: call %1, %2").arg(contact.times, words);
    }
    case TrustedPerson:
        return Tr::tr("Agreed way: through the person of trust");
    case Visit:
        return Tr::tr("Agreed way: a visit; no call");
    case ComesHere:
        return Tr::tr("Comes here; no call");
    }
    Q_UNREACHABLE();
}

} // namespace ui
