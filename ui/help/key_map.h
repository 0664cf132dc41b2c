// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/article.h"

namespace ui {

/// Every key of the window from the table that binds them, and where the Khmer letters lie, in the
/// language of the window: it ends the page about keys.
std::vector<HelpBlock> keyMap();

} // namespace ui
