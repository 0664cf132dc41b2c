// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/first_visit.h"

#include "casework/case_file.h"
#include "casework/desk.h"

namespace casework {

Result<FirstVisit> beginCase(CaseRegister &reg, const domain::Session &session,
    const QString &formId, const forms::Answers &answers, Keep keep)
{
    Desk &desk = reg.desk();
    auto begun = desk.database.atomically([&]() -> Result<FirstVisit> {
        const domain::Case c = TRY(startCase(reg, session));
        const OpenForm form = TRY(startForm(reg, session, c.id, formId));
        if (keep == Keep::Draft)
            TRY(saveDraft(reg, session, form, answers, {}));
        else
            TRY(completeForm(reg, session, form, answers));
        return FirstVisit{c.caseCode, form.recordId};
    });
    // The lines that the deeds wrote went with the case: that it was tried is written here.
    if (!begun)
        (void)desk.audit.add(session.user.name, writeAction(formId), {}, name(begun.error().code));
    return begun;
}

} // namespace casework
