// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/permissions.h"
#include "casework/safe_contact.h"
#include "domain/clinical_clock.h"
#include "domain/formulary.h"

#include <memory>

namespace casework {

/// What can still be done for one case, and until when.
struct CareClock {
    QString caseCode;
    QString edition; ///< Of the guidance; empty if its table cannot be read.
    int year = 0;
    QDateTime now; ///< UTC: the moment the cards are true for.
    std::shared_ptr<const domain::ClockTable> table{}; ///< In force; null: what the program has.
    domain::ClockFacts facts{}; ///< With them the cards can be worked out again as time goes on.
    std::vector<domain::ClockCard> cards{}; ///< As domain::cards() orders them.
    /// The doses in force; null where none were asked for. They say themselves whether anybody
    /// answers for them.
    std::shared_ptr<const domain::Formulary> formulary{};
    domain::Taker taker{}; ///< Whom they would be for.
    SafeContact contact{}; ///< How the person may be reached, as all conversations left it.
    /// The last time this register saw, if the computer's clock now stands more than five minutes
    /// before it: what the cards say can be wrong.
    std::optional<QDateTime> clockWentBackFrom{};

    /// When it happened, as far as is known. Nothing before an intake is begun.
    std::optional<domain::ClockAnchor> incident() const;
    /// The same clock at a later moment.
    CareClock at(const QDateTime &later) const;
};

/// Worked out anew from all forms of the case, drafts included: care waits for no form to be
/// complete. Denied as openCase().
Result<CareClock> careClock(CaseRegister &reg, const domain::Session &session, Id<domain::Case> id,
    OpenReason reason = OpenReason::None);

/// One line of a due list: a code and its cards, no name.
struct CaseClock {
    Id<domain::Case> id;
    QString caseCode;
    std::vector<domain::ClockCard> cards; ///< Those that run, most urgent first. Never empty.
};

/// The open cases of this person in which time runs, the most urgent first. One audit line.
Result<std::vector<CaseClock>> runningClocks(CaseRegister &reg, const domain::Session &session);

/// The way to the place that has what is missing here, in minutes; taken off for "leave before".
/// Invalid below 0 or above a week. Without a number nothing is taken off.
Result<> setTravelTime(
    CaseRegister &reg, const domain::Session &session, std::optional<int> minutes);
Result<std::optional<int>> travelTime(CaseRegister &reg);

/// Says that the computer's clock is right although it stands before the last time seen: a second
/// person looked. Denied to the person who saw the jump, unless there is no other account.
Result<> confirmClock(CaseRegister &reg, const domain::Session &session);

} // namespace casework
