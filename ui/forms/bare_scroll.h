// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace ui {

/// Scrolls @p content up and down without a frame, and lies on whatever is behind it.
QScrollArea *bareScroll(QWidget *content);

} // namespace ui
