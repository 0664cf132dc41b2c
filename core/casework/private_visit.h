// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/care_clock.h"
#include "casework/printing.h"
#include "casework/recording.h"
#include "domain/policy_table.h"
#include "forms/form_library.h"

namespace casework {

/// One page of the first minutes of a visit: some questions of one form, in this order.
struct VisitStep {
    enum class Kind { Signs, Consent, Acts, When, Safety };
    Kind kind = Kind::Signs;
    QString formId;
    QStringList questions;
};

/// resources/policy/first-visit.csv. Unreadable, naming the row, if a step is unknown, parted or of
/// two forms, or if a form of @p forms does not ask the question.
Result<std::vector<VisitStep>> readVisitSteps(
    const domain::PolicyTable &table, const forms::FormLibrary &forms);
Result<std::vector<VisitStep>> visitSteps(const forms::FormLibrary &forms);

/// A visit that has begun: its case and the forms its first minutes write into. They are the forms
/// that are completed later; nothing is written anywhere else.
struct PrivateVisit {
    Id<domain::Case> caseId;
    QString caseCode;
    std::vector<OpenForm> forms; ///< One for each form of the steps.

    OpenForm *form(QStringView formId); ///< Null if there is none.
};

/// Begins a visit without a name. A case that this person began today and that is still without a
/// word is taken again, so that a wrong key leaves nothing behind.
Result<PrivateVisit> startVisit(CaseRegister &reg, const domain::Session &session);
/// The same visit again, after a lock: with what was kept.
Result<PrivateVisit> resumeVisit(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> caseId);

/// The person does not want a case to be opened: nothing that happened is asked then.
bool isServiceRefused(const forms::Answers &consent);

/// What has to be decided first, whatever else runs: PEP, then emergency contraception.
struct FirstDecision {
    LocalizedText title;
    std::optional<domain::ClockCard> card{}; ///< Nothing if no answer so far calls for it.
};
std::vector<FirstDecision> firstDecisions(const CareClock &clock);

/// What the person takes along: the code, what was given and when. No name, nothing that happened.
struct Slip {
    struct Given {
        LocalizedText what;
        QDateTime at; ///< UTC.
        bool isDayOnly = false;
    };
    QString caseCode;
    std::vector<Given> given; ///< Oldest first.
};
Slip slipOf(const CareClock &clock);

/// Writes in the audit log that the slip goes to paper. Denied as startCase().
Result<PrintPass> printSlip(
    CaseRegister &reg, const domain::Session &session, const QString &caseCode);

} // namespace casework
