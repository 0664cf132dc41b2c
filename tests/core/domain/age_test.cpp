// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::AgeRange;

namespace {

struct Row {
    QString birth;
    QString day;
    std::optional<AgeRange> age;
};

std::optional<AgeRange> ageOn(const Row &row)
{
    const auto birth = PartialDate::fromString(row.birth);
    const auto day = PartialDate::fromString(row.day);
    REQUIRE(birth);
    REQUIRE(day);
    return domain::ageOn(*birth, *day);
}

void check(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        INFO("born " << row.birth.toStdString() << ", on " << row.day.toStdString());
        CHECK(ageOn(row) == row.age);
    }
}

} // namespace

TEST_CASE("Nobody is a year older before the birthday", "[domain]")
{
    check({
        {u"2007-06-15"_s, u"2025-06-14"_s, AgeRange{17, 17}},
        {u"2007-06-15"_s, u"2025-06-15"_s, AgeRange{18, 18}},
        {u"2007-06-15"_s, u"2025-06-16"_s, AgeRange{18, 18}},
        {u"2007-06-15"_s, u"2025-05-31"_s, AgeRange{17, 17}},
        {u"2007-06-15"_s, u"2025-07-01"_s, AgeRange{18, 18}},
        {u"2007-01-01"_s, u"2024-12-31"_s, AgeRange{17, 17}},
        {u"2007-12-31"_s, u"2025-01-01"_s, AgeRange{17, 17}},
        {u"2025-06-15"_s, u"2025-06-15"_s, AgeRange{0, 0}},
        {u"1925-06-15"_s, u"2025-06-15"_s, AgeRange{100, 100}},
    });
}

TEST_CASE(
    "Who is born on a leap day is older on 1 March, or on the day where there is one", "[domain]")
{
    check({
        {u"2008-02-29"_s, u"2026-02-28"_s, AgeRange{17, 17}},
        {u"2008-02-29"_s, u"2026-03-01"_s, AgeRange{18, 18}},
        {u"2008-02-29"_s, u"2028-02-28"_s, AgeRange{19, 19}},
        {u"2008-02-29"_s, u"2028-02-29"_s, AgeRange{20, 20}},
        {u"2008-02-28"_s, u"2026-02-28"_s, AgeRange{18, 18}},
    });
}

TEST_CASE("An age is known as well as the dates are", "[domain]")
{
    check({
        {u"2007"_s, u"2025-06-15"_s, AgeRange{17, 18}},
        {u"2007"_s, u"2025-12-31"_s, AgeRange{18, 18}},
        {u"2007"_s, u"2025-01-01"_s, AgeRange{17, 18}},
        {u"2007-06"_s, u"2025-05-31"_s, AgeRange{17, 17}},
        {u"2007-06"_s, u"2025-06-01"_s, AgeRange{17, 18}},
        {u"2007-06"_s, u"2025-06-30"_s, AgeRange{18, 18}},
        {u"~2007-06"_s, u"2025-06-29"_s, AgeRange{17, 18}},
        {u"2007-06-15"_s, u"2025"_s, AgeRange{17, 18}},
        {u"2007"_s, u"2025"_s, AgeRange{17, 18}},
        {u"2025"_s, u"2025-03"_s, AgeRange{0, 0}},
    });
}

TEST_CASE("There is no age before the birth", "[domain]")
{
    check({
        {u"2025-06-15"_s, u"2025-06-14"_s, {}},
        {u"2025-06-15"_s, u"2025-06-15"_s, AgeRange{0, 0}},
        {u"2025-06"_s, u"2025-05"_s, {}},
        {u"2026"_s, u"2025"_s, {}},
    });
}

TEST_CASE("An age has one band, and the borders are where the tables have them", "[domain]")
{
    const std::vector<std::tuple<int, int, QString>> bands{{0, 4, u"0-4"_s}, {5, 9, u"5-9"_s},
        {10, 14, u"10-14"_s}, {15, 17, u"15-17"_s}, {18, 24, u"18-24"_s}, {25, 34, u"25-34"_s},
        {35, 49, u"35-49"_s}, {50, 59, u"50-59"_s}, {60, 130, u"60+"_s}};
    int years = 0;
    for (const auto &[least, most, band] : bands) {
        CHECK(least == years);
        for (; years <= most; ++years) {
            INFO(years << " years");
            CHECK(domain::ageBand(years) == band);
            CHECK(domain::widerAgeBand(band) == (years < 18 ? u"0-17"_s : u"18+"_s));
        }
    }
    CHECK(domain::ageBand({}) == u"unknown"_s);
    CHECK(domain::ageBand(-1) == u"unknown"_s);
}

TEST_CASE("A band grows wider until it says nothing", "[domain]")
{
    for (const QString &band :
        {u"0-17"_s, u"18+"_s, u"all"_s, u"unknown"_s, QString(), u"no band"_s}) {
        INFO(band.toStdString());
        CHECK(domain::widerAgeBand(band) == u"all"_s);
    }
}

TEST_CASE("Bands stand in a table by years, not by their letters", "[domain]")
{
    const QStringList inOrder{u"0-4"_s, u"5-9"_s, u"10-14"_s, u"15-17"_s, u"0-17"_s, u"18-24"_s,
        u"25-34"_s, u"35-49"_s, u"50-59"_s, u"60+"_s, u"18+"_s, u"all"_s, u"unknown"_s};
    for (qsizetype i = 1; i < inOrder.size(); ++i) {
        INFO(inOrder.at(i).toStdString());
        CHECK(domain::ageBandOrder(inOrder.at(i - 1)) < domain::ageBandOrder(inOrder.at(i)));
    }
}
