// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "reports/report.h"

namespace casework {

/// New incidents of a quarter. Facilities: ExactOwn (their own eyes only) or Reported (what has
/// been released to the province). Provinces: Reported, of all their units. The basis says which.
Result<reports::IncidentReport> incidentReport(CaseRegister &reg, const domain::Session &session,
    domain::Quarter quarter, reports::Basis basis);

/// The same as CSV (RFC 4180, UTF-8); no cell can begin a formula.
QByteArray toCsv(const reports::IncidentReport &report);

} // namespace casework
