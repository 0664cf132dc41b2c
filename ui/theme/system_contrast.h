// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;

namespace ui {

/// Whether the desktop asks for high contrast: its @p theme has it in its name (GTK_THEME), or the
/// palette it gave (before ours) is pure black and white. Qt 6.4 has no other way to ask.
bool asksForContrast(const QPalette &system, const QString &theme);

} // namespace ui
