// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/report_row.h"
#include "exchange/mailroom.h"
#include "store/bundle_repository.h"

#include <vector>

namespace exchange {

/// What a report would carry or carries. Only what changed since the last one to this destination.
struct ReportCounts {
    int rows = 0; ///< New or changed.
    int retractions = 0; ///< Sent before, and may no longer be shared.
    std::vector<domain::MonthTotals> totals{}; ///< Months whose totals are new or changed.
    int withheld = 0; ///< Incidents that are counted but stay here: no consent to share a row.

    bool isEmpty() const { return rows == 0 && retractions == 0 && totals.empty(); }
    friend bool operator==(const ReportCounts &, const ReportCounts &) = default;
};

struct ReportRequest {
    QString destination; ///< Register id of a trusted province.
    QString formVersion; ///< What the cases were drawn out of: "intake/1".
    QByteArray auditHead{}; ///< Of our audit log, 32 bytes; travels in the manifest.
    bool everything = false; ///< Begin anew: for a province that lost what it had.
};

/// What a report that was written carried.
ReportCounts reportCounts(const store::OutgoingBundle &bundle);

/// What exportReport() would do now. Changes nothing but makes the key of a year that has none.
Result<ReportCounts> previewReport(
    const Mailroom &room, const ReportRequest &request, const Progress &progress = {});

struct ReportWritten {
    ReportCounts counts;
    /// Nothing if there was nothing new to send: no file, no number used.
    std::optional<store::OutgoingBundle> bundle{};
};

/// Writes the next report bundle for one destination into the outbox folder. All or nothing:
/// stopping or failing leaves no file and no number used. NotFound or RevokedSigner if the
/// destination is not trusted now; Invalid if it is no province.
Result<ReportWritten> exportReport(
    const Mailroom &room, const ReportRequest &request, const Progress &progress = {});

} // namespace exchange
