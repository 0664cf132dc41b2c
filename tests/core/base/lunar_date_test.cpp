// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lunar_date.h"
#include "support/printing.h"
#include "support/table_rows.h"

#include <map>

using namespace Qt::StringLiterals;
using Month = LunarDate::Month;

namespace {

LunarDate lunar(QDate day)
{
    const auto date = LunarDate::of(day);
    INFO(day.toString(Qt::ISODate).toStdString());
    REQUIRE(date.has_value());
    return *date;
}

/// Every day that is promised, with the day before it.
template <typename Look>
void eachDay(Look look)
{
    LunarDate before = lunar(QDate(1900, 1, 1));
    int days = 0;
    for (QDate day(1900, 1, 2); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        const auto date = LunarDate::of(day);
        if (!date)
            FAIL(day.toString(Qt::ISODate).toStdString());
        look(day, before, *date);
        before = *date;
        ++days;
    }
    CHECK(days == 73413); // 201 years of 365 days, 49 leap days, and the first has none before it
}

} // namespace

// Days, months and years are those of a public program, except two rows of which it is known that
// it has them wrong; the last column says which.
TEST_CASE("A day of the Khmer calendar is what the calendars say", "[base]")
{
    const auto rows = rowsOf(u"khmer/lunar-days.tsv"_s);
    REQUIRE(rows.size() == 26);
    for (const QStringList &row : rows) {
        INFO(row.join(u" | "_s).toStdString());
        CHECK(lunarLine(QDate::fromString(row[0], Qt::ISODate)) == row[1]);
    }
}

TEST_CASE("The holidays of the moon fall on their days", "[base]")
{
    struct Holiday {
        QDate day;
        Month month;
        int dayOfMonth;
    };
    const std::vector<Holiday> holidays{
        // Visak Bochea, the full moon of Pisak.
        {{2018, 4, 29}, Month::Pisak, 15},
        {{2019, 5, 18}, Month::Pisak, 15},
        {{2020, 5, 6}, Month::Pisak, 15},
        {{2021, 4, 26}, Month::Pisak, 15},
        {{2023, 5, 4}, Month::Pisak, 15},
        {{2024, 5, 22}, Month::Pisak, 15},
        {{2026, 5, 1}, Month::Pisak, 15},
        // The ploughing of the king, the fourth day after it.
        {{2023, 5, 8}, Month::Pisak, 19},
        {{2024, 5, 26}, Month::Pisak, 19},
        {{2025, 5, 15}, Month::Pisak, 19},
        // Pchum Ben, the dark moon of Phatrabot.
        {{2019, 9, 28}, Month::Phatrabot, 30},
        {{2020, 9, 17}, Month::Phatrabot, 30},
        {{2021, 10, 6}, Month::Phatrabot, 30},
        {{2022, 9, 25}, Month::Phatrabot, 30},
        {{2023, 10, 14}, Month::Phatrabot, 30},
        {{2024, 10, 2}, Month::Phatrabot, 30},
        // The Water Festival, the full moon of Kadek.
        {{2022, 11, 8}, Month::Kadek, 15},
        {{2023, 11, 27}, Month::Kadek, 15},
        {{2025, 11, 5}, Month::Kadek, 15},
    };
    for (const Holiday &holiday : holidays) {
        INFO(holiday.day.toString(Qt::ISODate).toStdString());
        CHECK(lunar(holiday.day).month == holiday.month);
        CHECK(lunar(holiday.day).dayOfMonth == holiday.dayOfMonth);
    }
}

TEST_CASE("New Year: the animal changes after Moha Songkran, the sak on Loeng Sak", "[base]")
{
    // Three days in 2025 (14 to 16 April), four in 2024 (13 to 16 April).
    CHECK_FALSE(lunar({2025, 4, 13}).isNewYear);
    CHECK(lunar({2025, 4, 14}).isNewYear);
    CHECK(lunar({2025, 4, 16}).isNewYear);
    CHECK_FALSE(lunar({2025, 4, 17}).isNewYear);
    CHECK_FALSE(lunar({2024, 4, 12}).isNewYear);
    CHECK(lunar({2024, 4, 13}).isNewYear);
    CHECK(lunar({2024, 4, 16}).isNewYear);
    CHECK_FALSE(lunar({2024, 4, 17}).isNewYear);
    CHECK(lunarLine({2025, 4, 15}).contains(u"ឆ្នាំម្សាញ់ ឆស័ក"_s));
    CHECK(lunarLine({2025, 4, 16}).contains(u"ឆ្នាំម្សាញ់ សប្តស័ក"_s));
}

TEST_CASE("For two hundred years each day follows the one before it", "[base]")
{
    int faults = 0;
    std::map<int, int> lengths;
    eachDay([&](QDate, const LunarDate &before, const LunarDate &date) {
        if (date.month == before.month) {
            faults += date.dayOfMonth != before.dayOfMonth + 1;
            return;
        }
        ++lengths[before.dayOfMonth];
        faults += date.dayOfMonth != 1;
        const bool isLong = int(before.month) % 2 == 1 || before.month >= Month::FirstAsath;
        faults += before.dayOfMonth != (isLong ? 30 : 29)
            && (before.month != Month::Jes || before.dayOfMonth != 30);
        const bool isNext = int(date.month) == int(before.month) + 1
            || (before.month == Month::Kadek && date.month == Month::Migasir)
            || (before.month == Month::Jes && date.month == Month::FirstAsath)
            || (before.month == Month::SecondAsath && date.month == Month::Srap);
        faults += !isNext || (before.month == Month::Kadek && date.month == Month::FirstAsath);
    });
    CHECK(faults == 0);
    CHECK(lengths.size() == 2); // 29 and 30, nothing else
    CHECK(lengths[29] + lengths[30] == 2486); // months of 29.53 days
}

TEST_CASE("A year has a month more or a day more or neither, never both", "[base]")
{
    std::map<int, int> months, longJes, changes;
    eachDay([&](QDate day, const LunarDate &before, const LunarDate &date) {
        months[day.year()] += date.month == Month::FirstAsath && date.dayOfMonth == 1;
        longJes[day.year()] += date.month == Month::Jes && date.dayOfMonth == 30;
        // The Buddhist year changes with the first day of the waning moon of Pisak, once.
        const bool isDay = date.month == Month::Pisak && date.dayOfMonth == 16;
        CHECK((date.buddhistYear == before.buddhistYear + (isDay ? 1 : 0)));
        changes[day.year()] += isDay;
    });
    int withMonth = 0, withDay = 0;
    for (int year = 1900; year <= 2100; ++year) {
        INFO(year);
        CHECK(months[year] + longJes[year] <= 1);
        CHECK(changes[year] == 1);
        withMonth += months[year];
        withDay += longJes[year];
    }
    // 7 of 19 years have a month more: 74 of 201. These 2,486 months of 29.530588 days are 73,413
    // days, 39 more than months of 29 and 30 in turn (354 a year) and 30 for each month more.
    CHECK(withMonth == 74);
    CHECK(withDay == 39);
}

// The tradition says on which day of the moon Loeng Sak falls, without counting months or days:
// so it sees whether the months stand where they belong.
TEST_CASE("Loeng Sak falls on the day of the moon that the tradition gives it", "[base]")
{
    const auto daysOf = [](int year) { return (292207 * qint64(year - 638) + 373) / 800 + 1; };
    const auto moonOf
        = [&](int year) { return (daysOf(year) + (11 * daysOf(year) + 650) / 692) % 30; };
    int seen = 0;
    for (int year = 1901; year <= 2100; ++year) {
        const QDate loengSak = QDate(2025, 4, 16).addDays(daysOf(year) - daysOf(2025));
        const LunarDate date = lunar(loengSak);
        const qint64 moon = moonOf(year);
        INFO(year << ": " << loengSak.toString(Qt::ISODate).toStdString() << ", moon " << moon);
        CHECK(date.isNewYear);
        const qint64 day = date.month == Month::Chet ? date.dayOfMonth : date.dayOfMonth + 29;
        const qint64 expected = moon >= 6 ? moon : moon + 30;
        CHECK((date.month == Month::Chet || date.month == Month::Pisak));
        CHECK(std::abs(day - expected) <= 1); // a day that waits for its year moves it by one
        seen += day == expected;
    }
    CHECK(seen > 180);
}

TEST_CASE("Outside its years the Khmer calendar says nothing", "[base]")
{
    CHECK(LunarDate::of(QDate(1900, 1, 1)).has_value());
    CHECK(LunarDate::of(QDate(2100, 12, 31)).has_value());
    for (const QDate day : {QDate(1899, 12, 31), QDate(2101, 1, 1), QDate()}) {
        CHECK_FALSE(LunarDate::of(day).has_value());
        CHECK(lunarLine(day).isEmpty());
    }
}
