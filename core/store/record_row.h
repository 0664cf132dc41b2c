// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/case.h"

#include <QSqlQuery>
#include <QVariant>

#include <vector>

namespace store {

/// "SELECT … FROM records ", the columns in the order that recordFromRow() reads them.
extern const QString selectRecords;

Result<domain::Record> recordFromRow(const QSqlQuery &row);
Result<std::vector<domain::Record>> recordsOf(QSqlQuery rows); ///< All that are left.

/// As the columns keep them: null for a record of the unit, null without a day.
QVariant storedCase(const std::optional<Id<domain::Case>> &id);
QVariant storedDay(const std::optional<QDate> &day);
/// Reverses storedCase(). Unreadable if it is neither null nor an id.
Result<std::optional<Id<domain::Case>>> caseFromColumn(const QVariant &column);

} // namespace store
