// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/printing.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks what goes on paper: the form as it is filled in, or an empty one to write on. Says that
/// anyone can read paper and that a printer may keep a copy.
void askForPaper(QWidget *from, std::function<void(casework::Paper)> answered);

} // namespace ui
