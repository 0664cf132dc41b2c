// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_sheets.h"
#include "casework/desk.h"
#include "casework/guidance.h"
#include "domain/clinical_clock.h"

#include <functional>

namespace casework {

/// What the clocks of one case are worked out from. For this room alone.
struct ClockReading {
    std::vector<CaseSheet> sheets;
    domain::ClockFacts facts;
    std::shared_ptr<const Guidance> guidance; ///< By which the facts were read.
};

/// What holds for every case of the unit, read once.
struct ClockFrame {
    QDateTime now;
    std::optional<int> travelMinutes{};
    QHash<QString, forms::Value> ofUnit{}; ///< "case.schedule_profile" and the like.
    std::vector<store::Draft> drafts{}; ///< Of every case.
    std::shared_ptr<const Guidance> guidance{};
};

Result<ClockFrame> clockFrame(Desk &desk);

Result<ClockReading> readForClock(
    Desk &desk, const domain::Session &session, const domain::Case &c, const ClockFrame &frame);

/// Each open case of one person, or of all, with what its clocks are worked out from. Reads many
/// cases at once: a few statements for a hundred.
Result<> forEachOpenCase(Desk &desk, const domain::Session &session,
    std::optional<Id<domain::User>> owner, const ClockFrame &frame,
    const std::function<void(const domain::Case &, const ClockReading &)> &look);

/// The way to the place that has what is missing here, if somebody wrote it down.
Result<std::optional<int>> travelMinutes(Desk &desk);
Result<> keepTravelMinutes(Desk &desk, std::optional<int> minutes);

} // namespace casework
