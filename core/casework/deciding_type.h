// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/case_register.h"
#include "casework/permissions.h"
#include "domain/type_choice.h"

#include <vector>

namespace casework {

/// So many letters the reason for another type has at least (catalogue: gbv_type_reason).
constexpr qsizetype shortestTypeReason = 20;

/// What somebody who decides about a type looks at.
struct TypeQuestion {
    /// One question on the way down the decision order.
    struct Step {
        LocalizedText question; ///< As the intake asks it.
        domain::Tristate answer = domain::Tristate::Unknown;
    };

    std::vector<Step> path{}; ///< The last one decided: nothing below it was looked at.
    domain::TypeChoice choice;
    QString reason{}; ///< Why it differs, in the words of who chose; empty if nobody said.
    QString chosenBy{}; ///< User name: who gave the type that stands there now.
    bool isBeingWritten = false; ///< Somebody has the intake open: the type waits until it is done.
};

/// What is decided about the type of one incident.
struct TypeDecision {
    domain::IncidentType type = domain::IncidentType::Review;
    QString reason; ///< At least shortestTypeReason letters.
    QString note{}; ///< For other harm: what it is. Empty keeps what stands there.
};

/// Whether this person may say which type is counted where it differs or is not clear.
bool mayDecideType(const domain::Session &session);

/// For who may decide; @p reason if the case is another person's. Invalid if no type waits.
Result<TypeQuestion> typeQuestion(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> id, OpenReason reason = OpenReason::None);

/// Says which type is counted: the one that staff chose, the one the answers give, or another. It
/// becomes an answer of the intake, what it replaces goes to the change log, and the case leaves
/// the review until an answer says otherwise. The permission alone decides who may, as for
/// closures: the table asks for no second person here. Invalid if no type waits, if the intake is
/// being written, if the reason is short, or if other harm has no note.
Result<domain::Case> confirmType(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> id, const TypeDecision &decision, OpenReason reason = OpenReason::None);

} // namespace casework
