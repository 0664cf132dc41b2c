// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/case.h"

#include <QSqlQuery>

namespace store {

/// "SELECT … FROM records ", the columns in the order that recordFromRow() reads them.
extern const QString selectRecords;

Result<domain::Record> recordFromRow(const QSqlQuery &row);

} // namespace store
