// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_sheets.h"
#include "domain/formulary.h"

namespace casework {

/// Age and weight as all that is written of a case has them, drafts included: the last weight that
/// was taken, and the age of the intake.
domain::Taker takerOf(const domain::Case &c, const std::vector<CaseSheet> &sheets);

} // namespace casework
