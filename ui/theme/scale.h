// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// How much larger than usual the text of the window is: 1 to 2.
double textScale();

/// @p size px of a sign that stands beside words, as large as the words are now.
int withText(int size);

} // namespace ui
