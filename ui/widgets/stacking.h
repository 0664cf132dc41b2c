// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QWidget;

namespace ui {

/// Puts what stands beside each other in @p row under each other while @p owner is narrower than
/// @p least px; more with larger text.
void stackWhenNarrow(QBoxLayout *row, QWidget *owner, int least);

} // namespace ui
