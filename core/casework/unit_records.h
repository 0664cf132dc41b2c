// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/form_offers.h"

namespace casework {

/// A form of the unit (one that belongs to no case) with what has been recorded by it.
struct UnitForm {
    QString formId;
    LocalizedText title;
    LocalizedText purpose;
    bool mayWrite = false;
    bool isBegun = false; ///< This person left one open: beginning goes on with it.
};
/// Those this person may read or write, in the order of resources/policy/forms.csv.
Result<std::vector<UnitForm>> unitForms(CaseRegister &reg, const domain::Session &session);

struct UnitRecord {
    Id<domain::Record> id;
    std::optional<QDate> day; ///< Which day it is about; none for a draft.
    QDateTime changedAt; ///< UTC.
    QString author;
    bool isDraft = false;
};
/// The records of one form about these days (both included), the newest day first, and before them
/// the drafts this person left open. Denied by the table of forms; Invalid if it is no form of the
/// unit.
Result<std::vector<UnitRecord>> unitRecords(CaseRegister &reg, const domain::Session &session,
    const QString &formId, QDate first, QDate last);

} // namespace casework
