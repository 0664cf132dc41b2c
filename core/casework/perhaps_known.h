// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/permissions.h"
#include "domain/case.h"

namespace casework {

/// How near two names are. They suggest; they never decide that two people are one.
enum class NameLikeness { Written, Sound, Nearly };

/// A case that may be of the person of another case. A code, never a name.
struct PerhapsKnown {
    Id<domain::Case> id;
    QString caseCode;
    QString owner; ///< User name: whom to ask.
    NameLikeness name = NameLikeness::Sound;
    /// The rest for who may read that case only; of another person's case it stays empty.
    struct Details {
        QDateTime openedAt; ///< UTC.
        domain::CaseState state = domain::CaseState::Open;
        bool isSameVillage = false;
        bool isSameDistrict = false;
        bool isAgeNear = false; ///< Both ages are known.
        friend bool operator==(const Details &, const Details &) = default;
    };
    std::optional<Details> details{};
};

/// Years that two stated ages may be apart: half of them are guesses.
inline constexpr int agesApart = 5;
inline constexpr int mostPerhapsKnown = 5;

/// Other cases with a name like that of this case's newest intake, complete or still a draft:
/// written or sounding alike, in either script. Left out: whose known age is too far off, and what
/// is linked with it already, also as somebody else. Likest first, at most mostPerhapsKnown. One
/// audit line without a name. Denied as openCase().
Result<std::vector<PerhapsKnown>> perhapsKnown(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> id, OpenReason reason = OpenReason::None);

} // namespace casework
