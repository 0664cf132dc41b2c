// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incident_report.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Case;
using domain::IncidentType;
using domain::Quarter;
using domain::ReportRow;
using reports::Basis;
using reports::IncidentReport;
using reports::ReportLine;

namespace {

const Quarter quarter{2030, 1};

Case aCase(IncidentType type, const QString &sex, std::optional<int> age, std::optional<QDate> day)
{
    return {.caseCode = u"CAS-111-111-4"_s,
        .survivorCode = {},
        .openedAt = QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC),
        .owner = Id<domain::User>::create(),
        .type = type,
        .interviewDate = day,
        .sex = sex,
        .age = age};
}

ReportRow aRow(const QString &month, const QString &type, const QString &sex, const QString &band)
{
    return {.id = {},
        .keyYear = 2030,
        .month = month,
        .incidentType = type,
        .sex = sex,
        .ageBand = band,
        .district = {},
        .delayBand = {},
        .formVersion = {}};
}

int sumOf(const IncidentReport &report)
{
    int sum = report.withoutDetail;
    for (const ReportLine &line : report.lines)
        sum += line.count.value_or(0);
    return sum;
}

} // namespace

TEST_CASE("A facility's own table counts each of its cases once", "[reports]")
{
    const QDate day(2030, 2, 10);
    const auto report = reports::exactReport(
        {
            aCase(IncidentType::PhysicalAssault, u"female"_s, 31, day),
            aCase(IncidentType::Rape, u"female"_s, 16, day),
            aCase(IncidentType::Rape, u"female"_s, 9, day),
            aCase(IncidentType::Rape, u"female"_s, 17, QDate(2030, 1, 1)),
            aCase(IncidentType::Review, {}, {}, QDate(2030, 3, 31)),
            aCase(IncidentType::NonGbv, u"male"_s, 45, day),
        },
        quarter, u"HC-01"_s);

    CHECK(report.quarter == quarter);
    CHECK(report.basis == Basis::ExactOwn);
    CHECK(report.lines
        == std::vector<ReportLine>{
            {u"HC-01"_s, u"rape"_s, u"female"_s, u"5-9"_s, 1},
            {u"HC-01"_s, u"rape"_s, u"female"_s, u"15-17"_s, 2},
            {u"HC-01"_s, u"physical_assault"_s, u"female"_s, u"25-34"_s, 1},
            {u"HC-01"_s, u"non_gbv"_s, u"male"_s, u"35-49"_s, 1},
            {u"HC-01"_s, u"REVIEW"_s, u"unknown"_s, u"unknown"_s, 1},
        });
    CHECK(report.withoutDetail == 0);
    CHECK(report.total == 6);
}

TEST_CASE("A case counts in the quarter of its first report and in no other", "[reports]")
{
    const std::vector<Case> cases{
        aCase(IncidentType::Rape, u"female"_s, 20, QDate(2029, 12, 31)),
        aCase(IncidentType::Rape, u"female"_s, 20, QDate(2030, 1, 1)),
        aCase(IncidentType::Rape, u"female"_s, 20, QDate(2030, 3, 31)),
        aCase(IncidentType::Rape, u"female"_s, 20, QDate(2030, 4, 1)),
        aCase(IncidentType::Rape, u"female"_s, 20, {}),
    };
    CHECK(reports::exactReport(cases, {2029, 4}, u"HC-01"_s).total == 1);
    CHECK(reports::exactReport(cases, {2030, 1}, u"HC-01"_s).total == 2);
    CHECK(reports::exactReport(cases, {2030, 2}, u"HC-01"_s).total == 1);
    CHECK(reports::exactReport(cases, {2030, 3}, u"HC-01"_s).total == 0);
}

TEST_CASE("A facility sees all its cases, whatever was agreed about sharing", "[reports]")
{
    Case shared = aCase(IncidentType::Rape, u"female"_s, 20, QDate(2030, 1, 1));
    Case kept = shared;
    shared.consent.scopes[u"c_share_deid_province"_s] = domain::Decision::Granted;
    kept.consent.scopes[u"c_share_deid_province"_s] = domain::Decision::Refused;
    const auto report = reports::exactReport({shared, kept}, quarter, u"HC-01"_s);
    REQUIRE(report.lines.size() == 1);
    CHECK(report.lines.front().count == 2);
}

TEST_CASE("The reported table counts rows, and the rest in one number", "[reports]")
{
    const auto report = reports::reportedReport(
        {
            {u"RH-02"_s, {aRow(u"2030-03"_s, u"rape"_s, u"female"_s, u"18-24"_s)},
                {{u"2030-03"_s, 1, 0}}},
            {u"HC-01"_s,
                {aRow(u"2030-01"_s, u"rape"_s, u"female"_s, u"0-17"_s),
                    aRow(u"2030-02"_s, u"rape"_s, u"female"_s, u"0-17"_s),
                    aRow(u"2030-03"_s, u"rape"_s, QString(), QString()),
                    aRow(u"2029-12"_s, u"rape"_s, u"female"_s, u"0-17"_s),
                    aRow(u"2030-04"_s, u"rape"_s, u"female"_s, u"0-17"_s)},
                {{u"2029-12"_s, 1, 100}, {u"2030-01"_s, 1, 2}, {u"2030-03"_s, 1, 3},
                    {u"2030-04"_s, 1, 100}}},
        },
        quarter);

    CHECK(report.basis == Basis::Reported);
    CHECK(report.lines
        == std::vector<ReportLine>{
            {u"HC-01"_s, u"rape"_s, u"female"_s, u"0-17"_s, 2},
            {u"HC-01"_s, u"rape"_s, u"unknown"_s, u"unknown"_s, 1},
            {u"RH-02"_s, u"rape"_s, u"female"_s, u"18-24"_s, 1},
        });
    CHECK(report.withoutDetail == 5);
    CHECK(report.total == 9);
}

TEST_CASE("Both sides count the same rows the same, in whatever order they hold them", "[reports]")
{
    std::vector<ReportRow> rows;
    for (const QString &type : {u"REVIEW"_s, u"rape"_s, u"non_gbv"_s, u"type_of_tomorrow"_s}) {
        for (const QString &band : {u"10-14"_s, u"5-9"_s, u"unknown"_s, u"all"_s})
            rows.push_back(aRow(u"2030-02"_s, type, u"female"_s, band));
    }
    const auto facility = reports::reportedReport({{u"HC-01"_s, rows, {}}}, quarter);
    std::reverse(rows.begin(), rows.end());
    const auto province = reports::reportedReport({{u"HC-01"_s, rows, {}}}, quarter);
    CHECK(facility == province);
    CHECK(facility.lines.size() == 16);
    CHECK(facility.lines.front().incidentType == u"rape"_s);
    CHECK(facility.lines.front().ageBand == u"5-9"_s);
    CHECK(facility.lines.back().incidentType == u"type_of_tomorrow"_s);
    CHECK(facility.total == sumOf(facility));
}

TEST_CASE("Who refused to share is in the total and in no line", "[reports]")
{
    const auto report
        = reports::reportedReport({{u"HC-01"_s, {}, {{u"2030-02"_s, 0, 4}}}}, quarter);
    CHECK(report.lines.empty());
    CHECK(report.withoutDetail == 4);
    CHECK(report.total == 4);
}

TEST_CASE("A quarter in which nothing was reported is zero, not missing", "[reports]")
{
    for (const auto &report :
        {reports::exactReport({}, quarter, u"HC-01"_s), reports::reportedReport({}, quarter)}) {
        CHECK(report.lines.empty());
        CHECK(report.total == 0);
        CHECK(report.quarter == quarter);
    }
}
