// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "forms/answers.h"

namespace casework {

/// What the case learns from a completed form, which is kept already.
Result<> drawOut(
    Desk &desk, domain::Case c, const domain::Record &record, const forms::Answers &answers);

} // namespace casework
