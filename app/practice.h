// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/sign_in.h"

namespace app {

/// The practice register is there to be opened: its passphrase is no secret and stands on the page.
QString practicePassphrase();

/// Makes the practice register in @p folder and fills it with invented cases.
Result<casework::SignedIn> createPractice(
    const QString &folder, const casework::Environment &environment);

} // namespace app
