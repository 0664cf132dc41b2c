// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

namespace ui {

/// The drawing beside the name of a form; a page of paper for one that came later.
Icon formIcon(QStringView formId);

} // namespace ui
