// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_row.h"

#include "domain/banding.h"

using namespace Qt::StringLiterals;

namespace domain {

Quarter quarterOf(QDate day)
{
    return {day.year(), (day.month() + 2) / 3};
}

QStringList monthsOf(const Quarter &quarter)
{
    QStringList months;
    for (int i = 0; i < 3; ++i)
        months.append(monthOf(quarter.firstDay().addMonths(i)));
    return months;
}

QString code(const Quarter &quarter)
{
    return u"%1-Q%2"_s.arg(quarter.year, 4, 10, QChar(u'0')).arg(quarter.number);
}

std::optional<Quarter> quarterFromCode(QStringView text)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1; };
    if (text.size() != 7 || text.sliced(4, 2) != u"-Q")
        return {};
    Quarter quarter{0, digit(text.back())};
    for (const QChar c : text.first(4)) {
        if (digit(c) < 0)
            return {};
        quarter.year = quarter.year * 10 + digit(c);
    }
    const bool isQuarter = quarter.number >= 1 && quarter.number <= 4 && quarter.year > 0;
    return isQuarter ? std::optional(quarter) : std::nullopt;
}

} // namespace domain
