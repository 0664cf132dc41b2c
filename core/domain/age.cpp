// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

struct Band {
    int from;
    QStringView name;
};

constexpr std::array bands{
    Band{0, u"0-4"},
    Band{5, u"5-9"},
    Band{10, u"10-14"},
    Band{15, u"15-17"},
    Band{18, u"18-24"},
    Band{25, u"25-34"},
    Band{35, u"35-49"},
    Band{50, u"50-59"},
    Band{60, u"60+"},
};

constexpr int adult = 18;

// Who is born on 29 February has a birthday on 1 March in a year without that day: a child is
// counted as a child for one day longer, never for one day less.
int wholeYears(QDate birth, QDate day)
{
    const bool hadBirthday
        = std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

} // namespace

std::optional<AgeRange> ageOn(const PartialDate &birth, const PartialDate &day)
{
    if (day.latest() < birth.earliest())
        return {};
    return AgeRange{std::max(0, wholeYears(birth.latest(), day.earliest())),
        wholeYears(birth.earliest(), day.latest())};
}

QString ageBand(std::optional<int> years)
{
    if (!years || *years < 0)
        return u"unknown"_s;
    const auto above = std::ranges::upper_bound(bands, *years, {}, &Band::from);
    return std::prev(above)->name.toString();
}

QString widerAgeBand(const QString &band)
{
    const auto found = std::ranges::find(bands, QStringView(band), &Band::name);
    if (found == bands.end())
        return u"all"_s;
    return found->from < adult ? u"0-17"_s : u"18+"_s;
}

int ageBandOrder(const QString &band)
{
    static const QStringList order{u"0-4"_s, u"5-9"_s, u"10-14"_s, u"15-17"_s, u"0-17"_s,
        u"18-24"_s, u"25-34"_s, u"35-49"_s, u"50-59"_s, u"60+"_s, u"18+"_s, u"all"_s};
    const qsizetype place = order.indexOf(band);
    return int(place < 0 ? order.size() : place);
}

} // namespace domain
