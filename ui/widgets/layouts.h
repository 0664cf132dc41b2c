// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace ui {

/// Takes everything out of @p layout and deletes it: for lists that are made anew.
void clear(QLayout *layout);

} // namespace ui
