// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace casework {

/// What to do next on a case, in the order of the first visit (care before paper): only what this
/// person may do. On a closed case nothing is due.
std::vector<NextStep> nextSteps(const domain::Session &session, const domain::Case &c,
    const std::vector<RecordLine> &lines, QDate today);

} // namespace casework
