// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/care_clock.h"
#include "casework/recording.h"

namespace casework {

/// One window that runs, of one case.
struct CareDue {
    Id<domain::Case> id;
    QString caseCode;
    domain::ClockCard card;
};

/// What one case has to do in these seven days: what a follow-up brings, or a day that was agreed.
struct VisitDue {
    Id<domain::Case> id;
    QString caseCode;
    QDate day; ///< The earliest of its days; one that went by stays until it is done or too late.
    bool isAgreedDay = false; ///< The person chose that day at the last visit.
    std::vector<domain::ClockCard> cards{}; ///< Visits first. May be empty on an agreed day.
    SafeContact contact{};
    bool isDone() const; ///< Today.
};

/// Something that was sent and nobody has answered, by its own number.
struct Unanswered {
    Id<domain::Case> id;
    QString caseCode;
    domain::ClockCard card;
};

/// How the reports to the province stand.
struct BundleState {
    std::optional<QDateTime> lastSentAt{};
    bool waitsToBeCarried = false; ///< Written, and still in the outbox.
};

/// What one person has before them on one day. Codes, never names.
struct Today {
    QDateTime now; ///< UTC: the moment all of it is true for.
    std::vector<CareDue> care{}; ///< The most urgent first, at most mostOfToday.
    int careCount = 0; ///< Of all.
    std::vector<VisitDue> week{}; ///< By day, at most mostOfToday; what was done today is last.
    int weekCount = 0;
    std::vector<OpenDraft> drafts{}; ///< Newest first.
    std::vector<Unanswered> referrals{};
    std::vector<Unanswered> reports{}; ///< Sent to an authority, and not known to be received.
    std::optional<BundleState> bundle{}; ///< Nothing for who sends none.
    /// As CareClock has it.
    std::optional<QDateTime> clockWentBackFrom{};
};
inline constexpr int mostOfToday = 40;

/// Over the open cases of this person. Who may not read a case has drafts and bundles only. One
/// audit line.
Result<Today> today(CaseRegister &reg, const domain::Session &session);

} // namespace casework
