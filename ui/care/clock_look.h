// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clinical_clock.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ui {

/// The colour and the shape of a card: each state has an outline of its own beside its words.
struct ClockLook {
    Tone tone;
    Icon icon;
};

ClockLook lookOf(domain::ClockState state);

} // namespace ui
