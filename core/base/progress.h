// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

/// Long work tells how far it is and asks whether to go on.
/// @p total is 0 while it is not known. False means: stop, and leave the earlier state.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Interrupted if @p progress says stop. Work without a listener passes {}.
inline Result<> report(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        return fail(ErrorCode::Interrupted);
    return {};
}
