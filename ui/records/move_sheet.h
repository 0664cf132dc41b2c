// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/form_versions.h"

#include <functional>

class QWidget;

namespace ui {

class LanguageChoice;

/// Shows what becomes of a draft in the newer version of its form, answer by answer for those that
/// stay behind, and asks whether it shall move.
/// @p languages outlives the sheet.
void askToMove(QWidget *from, const casework::DraftMove &move, const LanguageChoice &languages,
    std::function<void()> moved);

} // namespace ui
