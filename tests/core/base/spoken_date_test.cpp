// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken_date.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("What people say of a day is read in both languages and both kinds of digits", "[base]")
{
    const QDate today(2030, 3, 4); // a Monday
    struct Row {
        QString said;
        QString date;
    };
    const std::vector<Row> rows{
        {u"today"_s, u"2030-03-04"_s},
        {u"Yesterday"_s, u"2030-03-03"_s},
        {u"ម្សិលមិញ"_s, u"2030-03-03"_s},
        {u"2 days ago"_s, u"~2030-03-02"_s},
        {u"២ ថ្ងៃមុន"_s, u"~2030-03-02"_s},
        {u"២ថ្ងៃមុន"_s, u"~2030-03-02"_s},
        {u"5 days ago"_s, u"~2030-02-27"_s}, // February 2030 has 28 days
        {u"3 weeks ago"_s, u"~2030-02-11"_s},
        {u"១ អាទិត្យមុន"_s, u"~2030-02-25"_s},
        {u"last week"_s, u"~2030-02-25"_s},
        {u"last month"_s, u"~2030-02"_s},
        {u"ខែមុន"_s, u"~2030-02"_s},
        {u"4 months ago"_s, u"~2029-11"_s},
        {u"៤ ខែមុន"_s, u"~2029-11"_s},
        {u"last year"_s, u"~2029"_s},
        {u"ឆ្នាំទៅមិញ"_s, u"~2029"_s},
        {u"2 years ago"_s, u"~2028"_s},
        {u"March"_s, u"2030-03"_s}, // has begun
        {u"about March"_s, u"~2030-03"_s},
        {u"ប្រហែលខែមីនា"_s, u"~2030-03"_s},
        {u"about April"_s, u"~2029-04"_s}, // this year's is still to come
        {u"ប្រហែល ខែមេសា"_s, u"~2029-04"_s},
        {u"about March 2029"_s, u"~2029-03"_s},
        {u"about 2028"_s, u"~2028"_s},
        {u"18 years old"_s, u"~2012"_s},
        {u"aged 18"_s, u"~2012"_s},
        {u"អាយុ ១៨ ឆ្នាំ"_s, u"~2012"_s},
        {u"អាយុ ១៨"_s, u"~2012"_s},
    };
    for (const Row &row : rows) {
        INFO(row.said.toStdString());
        const auto date = readSpokenDate(row.said, today);
        REQUIRE(date);
        CHECK(date->toString() == row.date);
    }
}

TEST_CASE("What says no day is not guessed at", "[base]")
{
    for (const QString &said : {u""_s, u"soon"_s, u"2 days"_s, u"in 2 days"_s, u"500 years ago"_s,
             u"2 moons ago"_s, u"18"_s, u"8"_s, u"last day"_s, u"about"_s}) {
        INFO(said.toStdString());
        CHECK_FALSE(readSpokenDate(said, {2030, 3, 4}));
    }
}
