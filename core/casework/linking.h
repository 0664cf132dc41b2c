// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/permissions.h"
#include "domain/case_link.h"

namespace casework {

/// One case at the other end of a link: its code, no name.
struct LinkedCase {
    domain::CaseLink link;
    Id<domain::Case> id;
    QString caseCode;
    bool mayTakeBack = false;
};

/// Writes down that two cases are of one person, are of one incident, or are not what they look
/// like. Both stay as they are. For whoever may write an intake and has @p from open (@p opened as
/// openCase() had it); the other case is not opened by that. Invalid if they are linked so already,
/// and if LinkReason::DetailsDiffer is given for any kind but SomeoneElse, or another for it.
Result<domain::CaseLink> linkCases(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> from, Id<domain::Case> to, domain::LinkKind kind, domain::LinkReason reason,
    OpenReason opened = OpenReason::None);

/// The link does not hold any more; that it did stays. Errors as linkCases(); Invalid if @p from is
/// neither of its cases, or if it was taken back before.
Result<> takeLinkBack(CaseRegister &reg, const domain::Session &session, Id<domain::Case> from,
    Id<domain::CaseLink> link, domain::UnlinkReason because, OpenReason opened = OpenReason::None);

/// For the case page, within its deed: oldest first, those that were taken back included.
Result<std::vector<LinkedCase>> linkedCases(
    Desk &desk, const domain::Session &session, Id<domain::Case> id);

} // namespace casework
