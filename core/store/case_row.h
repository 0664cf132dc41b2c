// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/case.h"

#include <QSqlQuery>

namespace store {

/// The columns of a case in the order that caseFromRow() reads them.
extern const QString caseColumns;

Result<domain::Case> caseFromRow(const QSqlQuery &row);

/// {"c_share_deid_province": "granted", …}, canonical.
QString consentToJson(const domain::Consent &consent);
domain::Consent consentFromJson(const QString &json);

} // namespace store
