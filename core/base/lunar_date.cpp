// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lunar_date.h"

#include "base/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Month = LunarDate::Month;

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int fullMoon = 15;

/// What the tradition reckons for one year of the Chulasakaraj, which begins in April of the
/// Gregorian year 638 later. A solar year has 292207 parts of which a day has 800.
struct SolarYear {
    qint64 parts; ///< From the beginning of the era to Loeng Sak.

    explicit SolarYear(int gregorian)
        : parts(292207 * qint64(gregorian - 638) + 373)
    {
    }
    qint64 days() const { return parts / 800 + 1; } ///< "Harkun".
    qint64 partsLeft() const { return 800 - parts % 800; } ///< "Kromathupul".
    qint64 avoman() const { return (11 * days() + 650) % 692; }
    qint64 bodithey() const { return (days() + (11 * days() + 650) / 692) % 30; }

    QDate loengSak() const
    {
        constexpr qint64 era = 1954167; // the Julian day before the first of the era
        return QDate::fromJulianDay(era + days());
    }
    /// The true sun enters the Ram 2 days and 132 of 800 parts before the mean one.
    QDate songkran() const
    {
        constexpr qint64 before = 2 * 800 + 132;
        return loengSak().addDays((parts - before) / 800 - parts / 800);
    }
};

/// By the moon alone: a month more is due when the new year falls late or early in a month.
bool hasLeapMonth(int year)
{
    const qint64 now = SolarYear(year).bodithey();
    const qint64 next = SolarYear(year + 1).bodithey();
    if (now == 25 && next == 5)
        return false; // the later of the two has it
    return now > 24 || now < 6 || (now == 24 && next == 6);
}

/// By the remainder of the moon: a day more is due.
bool isDayDue(int year)
{
    const SolarYear solar(year);
    const bool isSolarLeap = solar.partsLeft() <= 207;
    if (isSolarLeap)
        return solar.avoman() <= 126;
    return solar.avoman() <= 137 && SolarYear(year + 1).avoman() != 0;
}

/// As the calendar is printed: a month and a day never in one year, so the day waits for the next.
bool hasLeapDay(int year)
{
    return !hasLeapMonth(year)
        && (isDayDue(year) || (hasLeapMonth(year - 1) && isDayDue(year - 1)));
}

int lengthOf(Month month, int year)
{
    if (month == Month::FirstAsath || month == Month::SecondAsath)
        return 30;
    if (month == Month::Jes && hasLeapDay(year))
        return 30;
    return int(month) % 2 == 0 ? 29 : 30;
}

Month after(Month month, int year)
{
    switch (month) {
    case Month::Jes:
        return hasLeapMonth(year) ? Month::FirstAsath : Month::Asath;
    case Month::FirstAsath:
        return Month::SecondAsath;
    case Month::SecondAsath:
        return Month::Srap;
    case Month::Kadek:
        return Month::Migasir;
    default:
        return Month(int(month) + 1);
    }
}

/// Day and month, counted on from a day that is known: the first of Bos was 1 January 1900. The
/// months from Bos on belong to the leap rules of the Gregorian year they begin with.
LunarDate inMonth(QDate day)
{
    qint64 left = QDate(firstYear, 1, 1).daysTo(day);
    Month month = Month::Bos;
    int year = firstYear;
    while (left >= lengthOf(month, year)) {
        left -= lengthOf(month, year);
        month = after(month, year);
        if (month == Month::Bos)
            ++year;
    }
    LunarDate date;
    date.dayOfMonth = int(left) + 1;
    date.month = month;
    return date;
}

/// Whether the Buddhist year that begins in the Gregorian year of @p day has begun.
bool isAfterVisak(const LunarDate &date, QDate day)
{
    constexpr int august = 8; // from here on the months of the next count come
    if (date.month == Month::Pisak)
        return date.dayOfMonth > fullMoon;
    return day.month() >= august || date.month > Month::Pisak;
}

const std::array<QString, 14> &monthNames()
{
    static const std::array names{u"មិគសិរ"_s, u"បុស្ស"_s, u"មាឃ"_s, u"ផល្គុន"_s, u"ចេត្រ"_s, u"ពិសាខ"_s,
        u"ជេស្ឋ"_s, u"អាសាឍ"_s, u"ស្រាពណ៍"_s, u"ភទ្របទ"_s, u"អស្សុជ"_s, u"កត្តិក"_s, u"បឋមាសាឍ"_s,
        u"ទុតិយាសាឍ"_s};
    return names;
}

const std::array<QString, 12> &animalNames()
{
    static const std::array names{u"ជូត"_s, u"ឆ្លូវ"_s, u"ខាល"_s, u"ថោះ"_s, u"រោង"_s, u"ម្សាញ់"_s,
        u"មមី"_s, u"មមែ"_s, u"វក"_s, u"រកា"_s, u"ច"_s, u"កុរ"_s};
    return names;
}

const std::array<QString, 10> &sakNames()
{
    static const std::array names{u"សំរឹទ្ធិស័ក"_s, u"ឯកស័ក"_s, u"ទោស័ក"_s, u"ត្រីស័ក"_s, u"ចត្វាស័ក"_s,
        u"បញ្ចស័ក"_s, u"ឆស័ក"_s, u"សប្តស័ក"_s, u"អដ្ឋស័ក"_s, u"នព្វស័ក"_s};
    return names;
}

/// Monday first.
const std::array<QString, 7> &weekdayNames()
{
    static const std::array names{
        u"ចន្ទ"_s, u"អង្គារ"_s, u"ពុធ"_s, u"ព្រហស្បតិ៍"_s, u"សុក្រ"_s, u"សៅរ៍"_s, u"អាទិត្យ"_s};
    return names;
}

} // namespace

std::optional<LunarDate> LunarDate::of(QDate day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return {};
    const SolarYear solar(day.year());
    LunarDate date = inMonth(day);
    const int animalYear = day > solar.songkran() ? day.year() : day.year() - 1;
    const int sakYear = day >= solar.loengSak() ? day.year() : day.year() - 1;
    date.animal = (animalYear + 8) % 12;
    date.sak = (sakYear - 638) % 10;
    date.buddhistYear = day.year() + (isAfterVisak(date, day) ? 544 : 543);
    date.isNewYear = day >= solar.songkran() && day <= solar.loengSak();
    return date;
}

QString lunarLine(QDate day)
{
    const auto date = LunarDate::of(day);
    if (!date)
        return {};
    const bool isWaning = date->dayOfMonth > fullMoon;
    const int counted = isWaning ? date->dayOfMonth - fullMoon : date->dayOfMonth;
    const QString line
        = u"ថ្ងៃ%1 %2%3 ខែ%4 ឆ្នាំ%5 %6 ព.ស.%7"_s.arg(weekdayNames()[size_t(day.dayOfWeek() - 1)],
            QString::number(counted), isWaning ? u"រោច"_s : u"កើត"_s,
            monthNames()[size_t(date->month)], animalNames()[size_t(date->animal)],
            sakNames()[size_t(date->sak)], QString::number(date->buddhistYear));
    return withKhmerDigits(line);
}
