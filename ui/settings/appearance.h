// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

namespace ui {

/// How the window looks. The only thing that is kept outside the register: it says nothing.
struct Appearance {
    Language language = Language::Khmer;
    bool highContrast = false;
    int textPercent = 100; ///< 100, 120, 150 or 200.
    bool khmerDigits = false; ///< While the language is Khmer.
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// As it was saved. @p wantsContrast: what the desktop asks for, until somebody has chosen here.
Appearance loadAppearance(bool wantsContrast = false);
void saveAppearance(const Appearance &appearance);

} // namespace ui
