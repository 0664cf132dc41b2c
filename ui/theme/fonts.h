// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace ui {

/// The four sizes of the window; the same in both languages, so that switching moves nothing.
enum class TextSize { Base, Section, Title, Figure };
enum class Weight { Regular, Bold };

/// Loads the fonts that travel inside the program. False if one is missing or another answers to
/// its name: Khmer would be cut off.
bool loadFonts();

/// The families of baseFont() that this computer shows with some other font; none after
/// loadFonts().
QStringList fontsThatAreOthers();

/// The font of the whole window, in points times @p scale (1 to 2). Khmer comes first: with a Latin
/// font first, lines are too low for Khmer subscripts and ink is lost.
QFont baseFont(double scale = 1);

/// A font for @p size, in proportion to the application's font.
QFont font(TextSize size = TextSize::Base, Weight weight = Weight::Regular);

} // namespace ui
