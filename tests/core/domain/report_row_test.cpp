// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_row.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Quarter;

TEST_CASE("Every day of a year lies in exactly one quarter", "[domain]")
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        int quarters = 0;
        for (int number = 1; number <= 4; ++number)
            quarters += Quarter{2024, number}.holds(day) ? 1 : 0;
        CHECK(quarters == 1);
        CHECK(domain::quarterOf(day).holds(day));
    }
    CHECK(domain::quarterOf({2025, 3, 31}) == Quarter{2025, 1});
    CHECK(domain::quarterOf({2025, 4, 1}) == Quarter{2025, 2});
    CHECK_FALSE(Quarter{2024, 1}.holds({2025, 1, 1}));
    CHECK_FALSE(Quarter{2024, 1}.holds({2023, 12, 31}));
}

TEST_CASE("A quarter has three months", "[domain]")
{
    CHECK(domain::monthsOf({2025, 1}) == QStringList{u"2025-01"_s, u"2025-02"_s, u"2025-03"_s});
    CHECK(domain::monthsOf({2025, 4}) == QStringList{u"2025-10"_s, u"2025-11"_s, u"2025-12"_s});
}

TEST_CASE("A quarter is written and read back the same", "[domain]")
{
    CHECK(domain::code(Quarter{2025, 3}) == u"2025-Q3"_s);
    for (int number = 1; number <= 4; ++number)
        CHECK(
            domain::quarterFromCode(domain::code(Quarter{2031, number})) == Quarter{2031, number});
    for (const QString &text : {QString(), u"2025"_s, u"2025-Q0"_s, u"2025-Q5"_s, u"2025-q3"_s,
             u"2025Q3"_s, u"0000-Q1"_s, u"-025-Q1"_s, u"2025-Q33"_s, u"2025-Qx"_s, u"20២៥-Q1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(domain::quarterFromCode(text));
    }
}
