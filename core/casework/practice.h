// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casework/case_register.h"

namespace casework {

/// What a fill costs.
struct Filled {
    int cases = 0;
    qint64 milliseconds = 0;
    qint64 bytes = 0; ///< Of the register file afterwards.
};

/// Fills a practice register with invented people, dated relative to the clock, always the same for
/// the same seed. Invalid in a register that is not for practice. In batches of 1,000: stopping
/// keeps whole batches only.
Result<Filled> fillWithPractice(CaseRegister &reg, const domain::Session &session, int cases,
    quint32 seed, const Progress &progress = {});

} // namespace casework
