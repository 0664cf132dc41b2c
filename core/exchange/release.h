// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "domain/case.h"
#include "domain/report_row.h"
#include "store/report_row_repository.h"

#include <functional>
#include <vector>

/// What may leave for the province, and in which form. Pure: nothing here reads a register.
/// Only this file makes a ReportRow out of a Case (docs/threat-model.md).
namespace exchange {

/// Incidents that are counted: not those found not to be gender-based violence; those under review
/// are. A case without a day of first report is not one yet.
bool isCounted(const domain::Case &c);

/// The row of one case, as exact as a row may be. Nothing without consent to share a row.
std::optional<domain::ReportRow> releaseRow(
    const domain::Case &c, const crypto::Secret &keyOfYear, const QString &formVersion);

/// Keyed BLAKE2b of the case's id, 16 bytes. The same after a restore; without the key it leads
/// nowhere.
QByteArray rowId(Id<domain::Case> id, const crypto::Secret &keyOfYear);

/// What one year of a unit releases: its rows by id, and the totals of its months.
struct YearRelease {
    std::vector<domain::ReportRow> rows;
    std::vector<domain::MonthTotals> totals;
    int withheld = 0; ///< Counted incidents without consent to share a row.
};

/// @p rolledBefore says which parts of a row have left rolled up: they stay so, always.
/// An age band or district that fewer than three rows of the year share is rolled up one step.
YearRelease releaseYear(const std::vector<domain::Case> &cases, const crypto::Secret &keyOfYear,
    const QString &formVersion,
    const std::function<store::ReportRowRepository::Rolled(const QByteArray &rowId)> &rolledBefore);

} // namespace exchange
