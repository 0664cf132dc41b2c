// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/reporting.h"

#include "casework/audited.h"
#include "casework/permissions.h"
#include "domain/banding.h"
#include "reports/incident_report.h"
#include "reports/report_csv.h"
#include "store/report_row_repository.h"

#include <map>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// Whose shelf holds the rows: a province's own; a facility's at the province it reports to. A
/// facility with two destinations prints the one it wrote to first.
Result<QString> holder(Desk &desk, store::ReportRowRepository &rows)
{
    if (desk.info.kind == store::UnitKind::Province)
        return desk.info.registerId;
    const QStringList holders = TRY(rows.holdersOf(desk.info.registerId));
    return holders.isEmpty() ? QString() : holders.first();
}

Result<reports::IncidentReport> reported(Desk &desk, const domain::Quarter &quarter)
{
    store::ReportRowRepository repository(desk.database);
    const QString shelf = TRY(holder(desk, repository));
    const QString first = domain::monthOf(quarter.firstDay());
    const QString last = domain::monthOf(quarter.lastDay());
    std::map<QString, reports::UnitRows> units;
    const auto unit = [&](const QString &code) -> reports::UnitRows & {
        reports::UnitRows &found = units[code];
        found.unitCode = code;
        return found;
    };
    for (const store::UnitRow &row : TRY(repository.rows(shelf, first, last)))
        unit(row.unitCode).rows.push_back(row.row);
    for (const store::UnitTotals &totals : TRY(repository.totals(shelf, first, last)))
        unit(totals.unitCode).totals.push_back(totals.totals);
    std::vector<reports::UnitRows> list;
    for (auto &[code, rows] : units)
        list.push_back(std::move(rows));
    return reports::reportedReport(list, quarter);
}

QString tableAction(const Desk &desk, reports::Basis basis)
{
    if (basis == reports::Basis::ExactOwn || desk.info.kind == store::UnitKind::Facility)
        return u"facility_tables"_s;
    return u"province_tables"_s;
}

} // namespace

Result<reports::IncidentReport> incidentReport(CaseRegister &reg, const domain::Session &session,
    domain::Quarter quarter, reports::Basis basis)
{
    Desk &desk = reg.desk();
    const QString action = tableAction(desk, basis);
    return audited(desk, session, {action}, [&]() -> Result<reports::IncidentReport> {
        TRY(demand(session, action));
        if (basis == reports::Basis::Reported)
            return reported(desk, quarter);
        return reports::exactReport(
            TRY(desk.cases.reportedBetween(quarter.firstDay(), quarter.lastDay())), quarter,
            desk.info.unitCode);
    });
}

QByteArray toCsv(const reports::IncidentReport &report)
{
    return reports::toCsv(report);
}

} // namespace casework
