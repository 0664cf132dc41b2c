// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/care_clock.h"

namespace ui {

/// "Levonorgestrel 1.5 mg, once. By mouth once, up to 120 hours": one line of the formulary. A star
/// marks what the ministry has not confirmed.
QString doseText(const domain::FormularyLine &line, Language language);

/// What stands on a card of the clock: the doses of its medicines for this person, a line each, or
/// that the weight is needed. Empty while nobody answers for doses, or if the card is about none.
QString dosesText(
    const domain::ClockCard &card, const casework::CareClock &clock, Language language);

/// Once under such cards: who answers for the doses, or that nobody does, and what a star means.
/// Empty if no card that runs is about a medicine.
QString dosesNote(const casework::CareClock &clock);

} // namespace ui
