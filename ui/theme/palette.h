// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace ui {

/// What Qt's own widgets read of the tokens.
QPalette palette(const Tokens &tokens);

} // namespace ui
