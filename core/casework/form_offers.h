// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/case_register.h"
#include "domain/case.h"
#include "domain/form_table.h"

#include <vector>

namespace casework {

struct RecordLine;

/// A form that this person may begin now, and how far it is.
struct FormOffer {
    QString formId;
    LocalizedText title;
    LocalizedText purpose; ///< One line on what it is for.
    int complete = 0; ///< How many records of it are complete.
    bool isBegun = false; ///< This person left one open: beginning goes on with it.
};

/// The forms a case can be given by this person, in the order of a nurse's day; @p records are the
/// lines of the case.
std::vector<FormOffer> offersFor(const Desk &desk, const domain::Session &session,
    const domain::Case &c, const std::vector<RecordLine> &records);

} // namespace casework
