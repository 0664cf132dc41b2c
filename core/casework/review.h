// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/today.h"
#include "domain/case.h"

#include <vector>

namespace casework {

/// What somebody who looks after the unit's work has before them. Codes and user names only.
struct Review {
    /// A case that waits for something.
    struct Waiting {
        Id<domain::Case> id;
        QString caseCode;
        QString owner; ///< User name.
        QDate since;
    };
    /// What one worker has on the table.
    struct Worker {
        QString name;
        int openCases = 0;
        int drafts = 0;
        std::optional<QDate> oldestDraft{};
        int overdueVisits = 0;
        int typesToReview = 0;
    };

    /// Told, and the answers do not say which type it is, or one was chosen that differs from them.
    std::vector<Waiting> types{};
    std::vector<Waiting> closures{}; ///< Closed by somebody who may not approve it.
    std::vector<Waiting> visits{}; ///< Follow-ups whose day went by; since that day.
    std::vector<Worker> workers{}; ///< Who has most overdue first; only who has anything.

    bool isEmpty() const { return workers.empty(); }
};

/// Whether this person looks after the work of others: who approves closures.
bool mayReview(const domain::Session &session);

/// Over all open cases of the unit; each list by day, the oldest first. One audit line. Denied
/// unless mayReview().
Result<Review> review(CaseRegister &reg, const domain::Session &session);

/// What somebody has before them, and what the unit has, if they look after it.
struct DayAndReview {
    Today day;
    std::optional<Review> review{}; ///< None unless mayReview().
};

/// Both with one look at each open case. One audit line each.
Result<DayAndReview> dayAndReview(CaseRegister &reg, const domain::Session &session);

} // namespace casework
