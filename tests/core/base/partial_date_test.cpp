// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_date.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("A date as a person remembers it is kept as it was said", "[base]")
{
    struct Row {
        QString text;
        PartialDate::Precision precision;
        QDate earliest;
        QDate latest;
    };
    using enum PartialDate::Precision;
    const std::vector<Row> rows{
        {u"2024-02-29"_s, Day, {2024, 2, 29}, {2024, 2, 29}},
        {u"2024-02"_s, Month, {2024, 2, 1}, {2024, 2, 29}},
        {u"2025-02"_s, Month, {2025, 2, 1}, {2025, 2, 28}},
        {u"2025"_s, Year, {2025, 1, 1}, {2025, 12, 31}},
        {u"~2025-03"_s, About, {2025, 3, 1}, {2025, 3, 31}},
        {u"~2025-03-08"_s, About, {2025, 3, 8}, {2025, 3, 8}},
    };
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        const auto date = PartialDate::fromString(row.text);
        REQUIRE(date);
        CHECK(date->toString() == row.text);
        CHECK(date->precision() == row.precision);
        CHECK(date->earliest() == row.earliest);
        CHECK(date->latest() == row.latest);
    }
}

TEST_CASE("What is no date is not taken for one", "[base]")
{
    for (const QString &text : {u""_s, u"~"_s, u"25"_s, u"2025-13"_s, u"2025-00"_s, u"2025-02-29"_s,
             u"2025-2-3"_s, u"+025-01"_s, u"2025-01-01-01"_s, u"1849"_s, u"2201"_s, u"2025-"_s,
             u"2025-01-"_s, u"2025-00-01"_s, u" 2025"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(PartialDate::fromString(text));
    }
}
