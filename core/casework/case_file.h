// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/case_register.h"
#include "casework/form_offers.h"
#include "casework/linking.h"
#include "casework/permissions.h"
#include "store/change_log.h"

#include <vector>

namespace casework {

/// One line of "So far" on the case page.
struct RecordLine {
    Id<domain::Record> id;
    QString formId;
    QString formVersion;
    LocalizedText title;
    bool isDraft = false;
    QDateTime changedAt;
    QString author;
    bool mayOpen = true; ///< This person may read it, or goes on with this draft.
    bool mayHandOver = false; ///< Another person's draft, and this person may give it to somebody.
};

/// What to do next, most urgent first. Words in ui/text.
enum class NextStep {
    ApproveClosure, ///< Somebody closed it, and this person may let that stand.
    FinishDraft,
    AskConsent,
    TakeIntake,
    RecordCare,
    AskSafety,
    DecideType, ///< The type differs or is not clear, and this person may say which one counts.
    ReviewType, ///< The same, and somebody else says it.
    AskToShare,
    FollowUp, ///< From the day after the first conversation, until there is one.
    AwaitApproval, ///< Somebody else has to let the closure stand.
    NothingNow,
};

/// A case as its page shows it. No name in it.
struct CaseFile {
    domain::Case c;
    QString owner; ///< User name.
    std::vector<RecordLine> records; ///< Newest first.
    std::vector<NextStep> next;
    std::vector<FormOffer> offers{}; ///< What "Add" offers, in the order of a nurse's day.
    LocalizedText closureReason{}; ///< In the words of the closure form; empty if nobody closed it.
    bool mayReopen = false; ///< The case is closed, and this person may open it again.
    bool mayLink = false;
    std::vector<LinkedCase> links{}; ///< Oldest first, those that were taken back included.
};

/// A new case with its codes, owned by this person: a private visit, no name asked.
Result<domain::Case> startCase(CaseRegister &reg, const domain::Session &session);

/// Denied without a reason if the case is another person's.
Result<CaseFile> openCase(CaseRegister &reg, const domain::Session &session, Id<domain::Case> id,
    OpenReason reason = OpenReason::None);

Result<Id<domain::Case>> findCase(
    CaseRegister &reg, const domain::Session &session, const QString &caseCode);

/// Every edit of one record, oldest first, with the values it replaced; what is sealed to this
/// person stays {"sealed": …}.
Result<std::vector<store::Change>> historyOf(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> id);

} // namespace casework
