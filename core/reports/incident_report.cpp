// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incident_report.h"

#include "domain/age.h"
#include "domain/incident_type.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace reports {

namespace {

using Cell = std::tuple<QString, QString, QString, QString>; // unit, type, sex, age band
using Counts = std::map<Cell, int>;

QString orUnknown(const QString &code)
{
    return code.isEmpty() ? u"unknown"_s : code;
}

/// Types stand in the order of the classification tool; what this version does not know, behind.
int typeOrder(const QString &code)
{
    const auto type = domain::incidentTypeFromCode(code);
    return type ? int(*type) : int(domain::IncidentType::Review) + 1;
}

auto place(const ReportLine &line)
{
    return std::tuple(line.unitCode, typeOrder(line.incidentType), line.incidentType, line.sex,
        domain::ageBandOrder(line.ageBand), line.ageBand);
}

IncidentReport finished(IncidentReport report, const Counts &counts)
{
    report.total = report.withoutDetail;
    for (const auto &[cell, count] : counts) {
        const auto &[unit, type, sex, band] = cell;
        report.lines.push_back({unit, type, sex, band, count});
        report.total += count;
    }
    std::ranges::sort(report.lines, {}, place);
    return report;
}

} // namespace

IncidentReport exactReport(
    const std::vector<domain::Case> &cases, const domain::Quarter &quarter, const QString &unitCode)
{
    Counts counts;
    for (const domain::Case &c : cases) {
        if (c.interviewDate && quarter.holds(*c.interviewDate))
            ++counts[{unitCode, domain::code(c.type), orUnknown(c.sex), domain::ageBand(c.age)}];
    }
    return finished({quarter, Basis::ExactOwn, {}, 0, 0}, counts);
}

IncidentReport reportedReport(const std::vector<UnitRows> &units, const domain::Quarter &quarter)
{
    const QStringList months = domain::monthsOf(quarter);
    IncidentReport report{quarter, Basis::Reported, {}, 0, 0};
    Counts counts;
    for (const UnitRows &unit : units) {
        for (const domain::ReportRow &row : unit.rows) {
            if (months.contains(row.month))
                ++counts[{
                    unit.unitCode, row.incidentType, orUnknown(row.sex), orUnknown(row.ageBand)}];
        }
        for (const domain::MonthTotals &month : unit.totals) {
            if (months.contains(month.month))
                report.withoutDetail += month.withoutDetail;
        }
    }
    return finished(std::move(report), counts);
}

} // namespace reports
