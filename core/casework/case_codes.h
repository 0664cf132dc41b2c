// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "domain/code.h"

namespace casework {

/// A case code that no case of this register has. Codes are random, so two may be alike: then it
/// draws again.
Result<QString> unusedCaseCode(Desk &desk, const domain::RandomNumber &random);

} // namespace casework
