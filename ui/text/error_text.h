// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace ui {

/// What happened, what it means for the person's work, and one step; in the language of the window.
QString text(ErrorCode code);

} // namespace ui
