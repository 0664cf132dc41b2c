// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "reports/report.h"

#include <vector>

namespace reports {

/// The facility's own table: every case first reported to it in the quarter (the day of the
/// interview counts), whatever was agreed about sharing. It never leaves the facility.
IncidentReport exactReport(const std::vector<domain::Case> &cases, const domain::Quarter &quarter,
    const QString &unitCode);

/// What one unit released, as both sides hold it. Months outside the quarter do not count.
struct UnitRows {
    QString unitCode;
    std::vector<domain::ReportRow> rows{};
    std::vector<domain::MonthTotals> totals{};
};

/// The table that facility and province must agree on: released rows, and one number for all
/// incidents without detail, which is never broken down (decisions 3).
IncidentReport reportedReport(const std::vector<UnitRows> &units, const domain::Quarter &quarter);

} // namespace reports
