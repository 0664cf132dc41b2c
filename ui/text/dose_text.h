// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formulary.h"

namespace ui {

/// "Levonorgestrel 1.5 mg, once. By mouth once, up to 120 hours": one line of the formulary. A star
/// marks what the ministry has not confirmed.
QString doseText(const domain::FormularyLine &line, Language language);

} // namespace ui
