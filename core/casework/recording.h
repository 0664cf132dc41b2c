// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/permissions.h"
#include "forms/interview.h"

#include <map>
#include <vector>

namespace casework {

/// A form of a case, or of the unit, with all that a page needs to let somebody fill it.
struct OpenForm {
    Id<domain::Record> recordId;
    std::optional<Id<domain::Case>> caseId; ///< None: a form of the unit.
    QString caseCode; ///< Empty for a form of the unit.
    std::shared_ptr<const forms::CompiledForm> form;
    forms::Answers answers{};
    QString focus{}; ///< forms::Path of the field to return to; empty for the first.
    std::map<QString, QJsonValue>
        surroundings{}; ///< What pulldata('case', …) finds, as it was now.
    bool isComplete = false; ///< The record was completed before; this is an edit of it.
    OpenReason reason = OpenReason::None; ///< Why it was opened, if the case is another person's.
    /// Of a draft: the newest version of its form, if that is another one; casework/form_versions.h
    /// moves it there.
    QString newerVersion{};

    /// For forms::Interview. Holds its own copy.
    forms::Surroundings lookUp() const;
};

/// A new record of @p formId, or the draft of one that this person left open. Invalid if it is a
/// form of the unit, or if the case is closed and the form is not one that a closed case still
/// takes.
Result<OpenForm> startForm(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> caseId, const QString &formId, OpenReason reason = OpenReason::None);

/// The same for a form that belongs to no case. Invalid if it is a form of a case.
Result<OpenForm> startUnitForm(
    CaseRegister &reg, const domain::Session &session, const QString &formId);

/// A record or draft again, in the version it was written with. Denied if another person's draft of
/// it is open. @p reason counts for records of a case only.
Result<OpenForm> reopenForm(CaseRegister &reg, const domain::Session &session,
    Id<domain::Record> recordId, OpenReason reason = OpenReason::None);

/// Overwrites the draft row: on disk and encrypted when this returns. Never refused for what is
/// in it. One audit line for each form and sitting, for it comes every two seconds.
Result<> saveDraft(CaseRegister &reg, const domain::Session &session, const OpenForm &form,
    const forms::Answers &answers, const QString &focus);

struct OpenDraft {
    Id<domain::Record> recordId;
    std::optional<Id<domain::Case>> caseId; ///< None: of the unit.
    QString caseCode; ///< Empty: of the unit.
    QString formId;
    LocalizedText title;
    QDateTime savedAt;
};
/// The drafts this person left open, newest first.
Result<std::vector<OpenDraft>> openDrafts(CaseRegister &reg, const domain::Session &session);

/// Completes a record, for whoever may write it now as when it was opened: checks it, keeps it with
/// its change rows, draws the case's columns out of it, removes the draft; all or nothing. Only the
/// answers that count are kept. Invalid with the first issues in the detail (field names, no
/// values) if it cannot be completed. A closure closes its case, or waits for somebody who may
/// approve it (casework/closing.h).
Result<domain::Record> completeForm(CaseRegister &reg, const domain::Session &session,
    const OpenForm &form, const forms::Answers &answers);

/// What stops completing, as the window shows it.
std::vector<forms::Issue> obstacles(const forms::Interview &interview);

} // namespace casework
