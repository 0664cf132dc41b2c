// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include "base/clock.h"
#include "ui/text/shown_digits.h"
#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

QString monthName(int month)
{
    switch (month) {
    case 1:
        return Tr::tr("January");
    case 2:
        return Tr::tr("February");
    case 3:
        return Tr::tr("March");
    case 4:
        return Tr::tr("April");
    case 5:
        return Tr::tr("May");
    case 6:
        return Tr::tr("June");
    case 7:
        return Tr::tr("July");
    case 8:
        return Tr::tr("August");
    case 9:
        return Tr::tr("September");
    case 10:
        return Tr::tr("October");
    case 11:
        return Tr::tr("November");
    case 12:
        return Tr::tr("December");
    default:
        return {};
    }
}

QString dateText(QDate date)
{
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(
        numberText(date.day()), monthName(date.month()), numberText(date.year()));
}

QString momentText(const QDateTime &moment)
{
    return u"%1, %2"_s.arg(dateText(inCambodia(moment).date()), timeText(moment));
}

QString timeText(const QDateTime &moment)
{
    return inShownDigits(inCambodia(moment).toString(u"HH:mm"_s));
}

} // namespace ui
