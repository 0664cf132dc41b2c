// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"

#include <QString>

namespace ui {

/// What someone should look at, without blame. For a constraint the form's own words, if it has
/// any in either language.
QString text(const forms::Issue &issue, const forms::Form &form, Language language);

} // namespace ui
