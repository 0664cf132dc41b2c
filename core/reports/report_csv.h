// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace reports {

/// A table as comma separated values (RFC 4180, UTF-8, CRLF): a line of headings, a line for each
/// cell of the table in codes, then "without_detail" (only in the reported table) and "total".
/// A hidden count is an empty cell. Age bands are "5_9" and "60_plus": "5-9" would become a date.
QByteArray toCsv(const IncidentReport &report);

/// One cell: quoted where it must be, and with an apostrophe before what a spreadsheet would run as
/// a formula (a leading = + - @, tab or line break, also behind blanks).
QString csvCell(const QString &text);

} // namespace reports
