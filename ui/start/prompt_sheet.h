// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <vector>

class QWidget;

namespace ui {

class LanguageChoice;

/// Shows questions one by one in the largest letters, for who hears badly or reads along; the
/// screen can be turned to the person. @p first is shown first. Nothing is answered here.
/// @p languages outlives the sheet.
void showLarge(QWidget *from, const LanguageChoice &languages,
    const std::vector<LocalizedText> &prompts, size_t first);

} // namespace ui
