// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/report_row_repository.h"

namespace exchange {

/// SHA-256 of the messages.jsonl that a report with all of a shelf would carry. Sender and holder
/// both can make it, so both see whether they hold the same.
Result<QByteArray> stateHash(store::ReportRowRepository &rows, qint64 shelf);

} // namespace exchange
