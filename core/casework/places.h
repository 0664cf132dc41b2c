// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casework/case_register.h"
#include "domain/gazetteer.h"

namespace casework {

/// The places this register knows: those of the program and those that came by package.
Result<std::shared_ptr<const domain::Gazetteer>> places(
    CaseRegister &reg, const domain::Session &session);

/// Takes in communes.csv and villages.csv of @p folder, in place of those that were there. Denied
/// without user_admin; NotFound without the files; TooLarge; Invalid with file and line; then the
/// places stay as they were.
Result<std::shared_ptr<const domain::Gazetteer>> importPlaces(
    CaseRegister &reg, const domain::Session &session, const QString &folder);

} // namespace casework
