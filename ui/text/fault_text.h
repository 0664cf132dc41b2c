// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform.h"

namespace ui {

/// "survey, row 12, column relevant: …", in the language of the window.
QString text(const forms::Fault &fault);

} // namespace ui
