// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_row.h"

#include <QString>

#include <optional>
#include <vector>

namespace reports {

/// One line of a table: the codes it counts by, and the count. A missing count is hidden on
/// purpose.
struct ReportLine {
    QString unitCode;
    QString incidentType;
    QString sex;
    QString ageBand;
    std::optional<int> count;
    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

/// Which table this is. They are never mixed (decisions 3).
enum class Basis {
    ExactOwn, ///< The facility's own cases, for its own eyes only.
    Reported, ///< Released rows, as facility and province both hold them.
};

/// New incidents of one quarter by type, sex, age band and unit (FHIR MeasureReport).
struct IncidentReport {
    domain::Quarter quarter;
    Basis basis = Basis::Reported;
    std::vector<ReportLine> lines; ///< By unit, type (as the tool asks), sex, age band (by years).
    int withoutDetail = 0; ///< Incidents that are counted but have no row. Always 0 in ExactOwn.
    int total = 0; ///< With those without detail.
    friend bool operator==(const IncidentReport &, const IncidentReport &) = default;
};

} // namespace reports
