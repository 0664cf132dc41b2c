// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "casework/recording.h"

namespace casework {

/// An empty form of a case, or of the unit, with what the program knows already filled in. For the
/// deeds of this room: who may have it is asked there.
Result<OpenForm> newForm(
    Desk &desk, const domain::Session &session, const domain::Case *c, const QString &formId);

/// The case of a form; none for a form of the unit.
Result<std::optional<domain::Case>> caseOf(Desk &desk, const std::optional<Id<domain::Case>> &id);

/// A form with answers that are kept, in the version they were given to.
Result<OpenForm> keptForm(Desk &desk, const domain::Session &session, const domain::Case *c,
    const Result<domain::Record> &record, const Result<store::Draft> &draft);

} // namespace casework
