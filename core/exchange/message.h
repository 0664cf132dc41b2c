// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_row.h"
#include "exchange/receipts.h"

#include <QByteArray>

#include <variant>

namespace exchange {

/// One line of messages.jsonl (docs/bundle-format.md, 6). There is no free text in any of them.
using Message = std::variant<domain::ReportRow, domain::Retraction, domain::MonthTotals, Receipt>;

/// "row", "retraction", "totals", "receipt".
QString typeOf(const Message &message);

/// Canonical JSON and one line feed.
QByteArray toLine(const Message &message);

/// Takes only what toLine() writes, without its line feed. Unsupported for a type it does not know;
/// TooLarge or Unreadable for the rest. The detail names the member, never its content.
Result<Message> messageFromLine(QByteArrayView line);

/// True if @p b may stand behind @p a: types in their order, ascending inside a type.
bool isBefore(const Message &a, const Message &b);

/// True if the age band or the district stands one step wider than it was asked.
bool isRolledAge(const QString &band);
bool isRolledDistrict(const QString &district);

} // namespace exchange
