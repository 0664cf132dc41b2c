// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"
#include "exchange/release.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

using Rolled = store::ReportRowRepository::Rolled;

YearRelease released(const std::vector<domain::Case> &cases, Rolled before = {})
{
    const crypto::Secret key = crypto::Secret::of(QByteArray(32, '\3'));
    return releaseYear(cases, key, u"intake/1"_s, [=](const QByteArray &) { return before; });
}

domain::Case aged(int age)
{
    return aCase(QDate(2030, 3, 1), age);
}

domain::Case livingIn(const QString &district)
{
    return aCase(QDate(2030, 3, 1), 20, district);
}

} // namespace

TEST_CASE("A row leaves only with consent to share a row", "[exchange]")
{
    const crypto::Secret key = crypto::Secret::random(32);
    for (const auto decision :
        {domain::Decision::NotAsked, domain::Decision::Refused, domain::Decision::Withdrawn}) {
        CHECK_FALSE(
            releaseRow(aCase(QDate(2030, 3, 1), 20, u"1601"_s, decision), key, u"intake/1"_s));
    }
    const domain::Case agreed = aCase();
    const domain::ReportRow row = releaseRow(agreed, key, u"intake/1"_s).value();
    CHECK(row
        == domain::ReportRow{rowId(agreed.id, key), 2030, u"2030-03"_s, u"physical_assault"_s,
            u"female"_s, u"18-24"_s, u"1601"_s, u"0-3"_s, u"intake/1"_s});
}

TEST_CASE("What is not gender-based violence is not counted; what is under review is", "[exchange]")
{
    domain::Case other = aCase();
    other.type = domain::IncidentType::NonGbv;
    domain::Case unclear = aCase();
    unclear.type = domain::IncidentType::Review;
    domain::Case withoutDay = aCase();
    withoutDay.interviewDate = std::nullopt;
    const YearRelease release = released({other, unclear, withoutDay});
    REQUIRE(release.rows.size() == 1);
    CHECK(release.rows.front().incidentType == u"REVIEW"_s);
    CHECK(release.totals == std::vector{domain::MonthTotals{u"2030-03"_s, 1, 0}});
}

TEST_CASE("Totals are two numbers a month", "[exchange]")
{
    const auto refusedIn
        = [](QDate day) { return aCase(day, 20, u"1601"_s, domain::Decision::Refused); };
    const YearRelease release = released({aCase(QDate(2030, 1, 31)), aCase(QDate(2030, 2, 1)),
        refusedIn(QDate(2030, 2, 28)), refusedIn(QDate(2030, 2, 1))});
    CHECK(release.totals
        == std::vector{
            domain::MonthTotals{u"2030-01"_s, 1, 0}, domain::MonthTotals{u"2030-02"_s, 1, 2}});
    CHECK(release.withheld == 2);
}

TEST_CASE("An age band that fewer than three share rolls up one step", "[exchange]")
{
    struct Line {
        std::vector<int> ages;
        QStringList bands; ///< In the order of the ages.
    };
    const std::vector<Line> table{
        {{20}, {u"18+"_s}},
        {{20, 21}, {u"18+"_s, u"18+"_s}},
        {{20, 21, 24}, {u"18-24"_s, u"18-24"_s, u"18-24"_s}},
        {{20, 21, 24, 25}, {u"18-24"_s, u"18-24"_s, u"18-24"_s, u"18+"_s}},
        {{17, 3, 12}, {u"0-17"_s, u"0-17"_s, u"0-17"_s}},
        {{15, 16, 17, 70}, {u"15-17"_s, u"15-17"_s, u"15-17"_s, u"18+"_s}},
    };
    for (const Line &line : table) {
        std::vector<domain::Case> cases;
        for (const int age : line.ages)
            cases.push_back(aged(age));
        const YearRelease release = released(cases);
        const crypto::Secret key = crypto::Secret::of(QByteArray(32, '\3'));
        REQUIRE(release.rows.size() == cases.size());
        for (size_t i = 0; i < cases.size(); ++i) {
            const auto row
                = std::ranges::find(release.rows, rowId(cases[i].id, key), &domain::ReportRow::id);
            REQUIRE(row != release.rows.end());
            CHECK(row->ageBand == line.bands[qsizetype(i)]);
        }
    }
}

TEST_CASE("A district that fewer than three share becomes its province", "[exchange]")
{
    const YearRelease release = released({livingIn(u"1601"_s), livingIn(u"1601"_s),
        livingIn(u"1601"_s), livingIn(u"1602"_s), livingIn(u"1602"_s), livingIn(u""_s)});
    QStringList districts;
    for (const domain::ReportRow &row : release.rows)
        districts.append(row.district);
    districts.sort();
    CHECK(districts == QStringList{u""_s, u"16"_s, u"16"_s, u"1601"_s, u"1601"_s, u"1601"_s});
}

TEST_CASE("An unknown age stays unknown, however few share it", "[exchange]")
{
    const YearRelease release = released({aCase(QDate(2030, 3, 1), std::nullopt)});
    CHECK(release.rows.front().ageBand == u"unknown"_s);
}

TEST_CASE("Why somebody did not say their sex does not leave", "[exchange]")
{
    domain::Case c = aCase();
    for (const auto &[kept, leaves] : {std::pair{u"male"_s, u"male"_s},
             std::pair{u"declined"_s, u"unknown"_s}, std::pair{QString(), QString()}}) {
        c.sex = kept;
        CHECK(released({c}).rows.front().sex == leaves);
    }
}

TEST_CASE("What left rolled up stays rolled up when the group grows", "[exchange]")
{
    const std::vector<domain::Case> cases{aged(20), aged(21), aged(22), aged(23)};
    CHECK(released(cases).rows.front().ageBand == u"18-24"_s);
    CHECK(released(cases, {.age = true}).rows.front().ageBand == u"18+"_s);
    CHECK(released(cases, {.age = true}).rows.front().district == u"1601"_s);
    CHECK(released(cases, {.district = true}).rows.front().district == u"16"_s);
}

TEST_CASE("A row's id is the case's own under one key, and another under the next", "[exchange]")
{
    const domain::Case c = aCase();
    const crypto::Secret key = crypto::Secret::random(32);
    const crypto::Secret next = crypto::Secret::random(32);
    CHECK(rowId(c.id, key).size() == 16);
    CHECK(rowId(c.id, key) == rowId(c.id, key));
    CHECK(rowId(c.id, key) != rowId(c.id, next));
    CHECK(rowId(c.id, key) != rowId(aCase().id, key));
}
