// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typed_date.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("A date is read however it is written here", "[base]")
{
    for (const QString &typed :
        {u"5/12/2025"_s, u"05-12-2025"_s, u"5.12.2025"_s, u"2025-12-05"_s, u"៥ ធ្នូ ២០២៥"_s,
            u"៥/១២/២០២៥"_s, u"5 December 2025"_s, u"5 Dec 2025"_s, u"5 ធ្នូ 2025"_s,
            u"ថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៥"_s, u" ៥\u200B ធ្នូ\u200B ២០២៥ "_s, u"5 12 2025"_s, u"៥ធ្នូ២០២៥"_s}) {
        INFO(typed.toStdString());
        const TypedDate read = readDate(typed);
        REQUIRE(read.date);
        CHECK(read.date->toString() == u"2025-12-05"_s);
        CHECK_FALSE(read.buddhist);
    }
    CHECK(readDate(u"ធ្នូ ២០២៥"_s).date->toString() == u"2025-12"_s);
    CHECK(readDate(u"12/2025"_s).date->toString() == u"2025-12"_s);
    CHECK(readDate(u"២០២៥"_s).date->toString() == u"2025"_s);
}

TEST_CASE("A year of two digits, or a day that is not there, is no date", "[base]")
{
    for (const QString &typed : {u"5/12/25"_s, u"31/2/2025"_s, u"5/13/2025"_s, u"5 2025 12"_s,
             u"5 Ja 2025"_s, u"yesterday"_s, QString(), u"32/1/2025"_s, u"29/2/2569"_s}) {
        INFO(typed.toStdString());
        const TypedDate read = readDate(typed);
        CHECK_FALSE(read.date);
        CHECK((!read.buddhist || typed == u"29/2/2569"_s));
    }
}

TEST_CASE("A year of the Buddhist Era is asked about and never turned into another", "[base]")
{
    const auto years = [](const QString &typed) {
        const TypedDate read = readDate(typed);
        CHECK_FALSE(read.date);
        QStringList possible;
        if (read.buddhist) {
            for (const PartialDate &date : gregorianOf(*read.buddhist))
                possible.append(date.toString());
        }
        return possible;
    };
    CHECK(years(u"៥ ធ្នូ ២៥៦៩"_s) == QStringList{u"2025-12-05"_s}); // after Visak Bochea
    CHECK(years(u"5/1/2569"_s) == QStringList{u"2026-01-05"_s}); // before it
    CHECK(years(u"12/4/2569"_s).size() == 2);
    CHECK(years(u"12/5/2569"_s) == QStringList{u"2025-05-12"_s, u"2026-05-12"_s}); // around it
    CHECK(years(u"2569"_s) == QStringList{u"2025"_s, u"2026"_s});
    CHECK(years(u"30/3/2400"_s) == QStringList{u"1857-03-30"_s});
    CHECK(isBuddhistYear(2650));
    CHECK_FALSE(isBuddhistYear(2651));
    CHECK_FALSE(isBuddhistYear(2399));
}

TEST_CASE("A letter has the long date in Khmer digits", "[base]")
{
    CHECK(officialDate(QDate(2025, 12, 5)) == u"ថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៥"_s);
    CHECK(officialDate(QDate(2026, 5, 31)) == u"ថ្ងៃទី៣១ ខែឧសភា ឆ្នាំ២០២៦"_s);
    CHECK(officialDate({}).isEmpty());
    CHECK(numericDate({2025, 12, 5}) == u"05/12/2025"_s);
    CHECK(numericDate({2025, 3, 0}) == u"03/2025"_s);
    CHECK(numericDate({2025, 0, 0}) == u"2025"_s);
}

TEST_CASE("Every day of a year is read back as it was written", "[base]")
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        CHECK(readDate(officialDate(day)).date == PartialDate::ofDay(day));
        CHECK(readDate(numericDate(PartialDate::ofDay(day))).date == PartialDate::ofDay(day));
    }
}
