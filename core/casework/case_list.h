// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "store/case_repository.h"

namespace casework {

using CaseLine = store::CaseLine;
using CaseQuery = store::CaseQuery;
using CasePage = store::CasePage;

/// One page of the register list. Codes, never names: a search by name finds a case without showing
/// it (decisions 25). The audit log tells of each first page, and whether a search led to it.
/// Denied in the order of names for any but one's own cases.
Result<CasePage> casePage(CaseRegister &reg, const domain::Session &session, CaseQuery query);

/// How many cases there are in all.
Result<qint64> caseCount(CaseRegister &reg, const domain::Session &session);

} // namespace casework
