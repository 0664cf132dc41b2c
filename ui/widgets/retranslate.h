// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Calls @p setWords now, and again whenever the window changes its language, while @p widget
/// lives. Every text of the window is set in such a function and nowhere else.
void inEveryLanguage(QWidget *widget, std::function<void()> setWords);

} // namespace ui
