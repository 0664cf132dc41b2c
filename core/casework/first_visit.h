// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/recording.h"

namespace casework {

/// A new case with its first form.
struct FirstVisit {
    QString caseCode;
    Id<domain::Record> recordId;
};
enum class Keep { Complete, Draft };

/// Begins a case with answers that are there already: the case and its form, or neither. Errors as
/// startCase(), startForm(), and completeForm() or saveDraft().
Result<FirstVisit> beginCase(CaseRegister &reg, const domain::Session &session,
    const QString &formId, const forms::Answers &answers, Keep keep);

} // namespace casework
