// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/permissions.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks why somebody opens a case that another person keeps. The answer is written in the log.
void askReason(
    QWidget *from, std::function<void(casework::OpenReason)> answered, std::function<void()> left);

} // namespace ui
