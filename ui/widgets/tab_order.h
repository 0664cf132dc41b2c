// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Lets Tab go through what stands in @p root as one reads it, in the order of its layouts. Qt puts
/// widgets that were made later at the end of the whole window.
void orderTabs(QWidget *root);

} // namespace ui
