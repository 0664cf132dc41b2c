// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/form_versions.h"

#include <functional>

class QWidget;

namespace ui {

/// Shows what becomes of a draft in the newer version of its form, answer by answer for those that
/// stay behind, and asks whether it shall move.
void askToMove(
    QWidget *from, const casework::DraftMove &move, Language language, std::function<void()> moved);

} // namespace ui
