// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/banding.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

namespace {

const QDate report(2025, 3, 31);

QString bandFor(const QString &incident)
{
    return domain::delayBand(PartialDate::fromString(incident), report);
}

} // namespace

TEST_CASE("The delay bands meet and do not overlap", "[domain]")
{
    const std::vector<std::tuple<int, int, QString>> bands{{0, 3, u"0-3"_s}, {4, 5, u"4-5"_s},
        {6, 14, u"6-14"_s}, {15, 30, u"15-30"_s}, {31, 400, u"31+"_s}};
    int days = 0;
    for (const auto &[least, most, band] : bands) {
        CHECK(least == days);
        for (; days <= most; ++days) {
            INFO(days << " days");
            CHECK(domain::delayBand(PartialDate::ofDay(report.addDays(-days)), report) == band);
        }
    }
}

TEST_CASE("A delay is banded only if every day it can have been lies in that band", "[domain]")
{
    const std::vector<std::pair<QString, QString>> rows{
        {u"2025-03"_s, u"unknown"_s}, // 0 to 30 days
        {u"2025-02"_s, u"31+"_s}, // 31 to 58 days
        {u"2025"_s, u"unknown"_s},
        {u"2024"_s, u"31+"_s},
        {u"~2025-03-31"_s, u"unknown"_s}, // about is not sure, whatever the day
        {u"~2024"_s, u"unknown"_s},
        {u"2025-03-31"_s, u"0-3"_s},
    };
    for (const auto &[incident, band] : rows) {
        INFO(incident.toStdString());
        CHECK(bandFor(incident) == band);
    }
    CHECK(domain::delayBand(PartialDate::fromString(u"2025-03"), QDate(2025, 3, 3)) == u"0-3"_s);
    CHECK(
        domain::delayBand(PartialDate::fromString(u"2025-03"), QDate(2025, 3, 5)) == u"unknown"_s);
}

TEST_CASE("There is no delay without both dates, or if they contradict each other", "[domain]")
{
    REQUIRE(bandFor(u"2025-03-30"_s) == u"0-3"_s);
    CHECK(bandFor(u"2025-04-01"_s) == u"unknown"_s);
    CHECK(domain::delayBand({}, report) == u"unknown"_s);
    CHECK(domain::delayBand(PartialDate::fromString(u"2025-03-30"), {}) == u"unknown"_s);
}

TEST_CASE("Of a day only the month leaves", "[domain]")
{
    CHECK(domain::monthOf(QDate(2025, 3, 1)) == u"2025-03"_s);
    CHECK(domain::monthOf(QDate(2025, 3, 31)) == u"2025-03"_s);
    CHECK(domain::monthOf(QDate(2025, 12, 31)) == u"2025-12"_s);
    CHECK(domain::monthOf({}).isEmpty());
    CHECK(domain::monthOf(QDate()).isEmpty());
}

TEST_CASE("Of a place only the district leaves", "[domain]")
{
    for (const QString &place : {u"1202"_s, u"120203"_s, u"12020304"_s, u"១២០២០៣០៤"_s}) {
        INFO(place.toStdString());
        CHECK(domain::districtOf(place) == u"1202"_s);
        CHECK(domain::districtOf(place + u" as it was said"_s) == u"1202"_s);
    }
    for (const QString &place : {QString(), u"12"_s, u"120"_s, u"12020"_s, u"1202030405"_s,
             u"12a2"_s, u"unknown"_s, u"-102"_s, u"Kandal"_s}) {
        INFO(place.toStdString());
        CHECK(domain::districtOf(place).isEmpty());
    }
}

TEST_CASE("A district grows wider to its province, and then to nothing", "[domain]")
{
    CHECK(domain::widerPlace(u"1202"_s) == u"12"_s);
    CHECK(domain::widerPlace(u"12"_s).isEmpty());
    CHECK(domain::widerPlace(QString()).isEmpty());
    CHECK(domain::widerPlace(u"unknown"_s).isEmpty());
}
