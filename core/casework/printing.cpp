// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/printing.h"

#include "casework/audited.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<PrintPass> printForm(
    CaseRegister &reg, const domain::Session &session, const OpenForm &form, Paper paper)
{
    Desk &desk = reg.desk();
    const QString formId = form.form->form().id;
    const AuditLine line = paper == Paper::Filled
        ? AuditLine{u"record_print"_s, form.caseId ? form.caseCode : desk.info.unitCode}
        : AuditLine{u"form_print"_s, formId};
    return audited(desk, session, line, [&]() -> Result<PrintPass> {
        if (paper == Paper::Filled)
            TRY(demandToWrite(session, formId));
        return PrintPass{.unitName = desk.info.unitName,
            .isPractice = desk.info.isPractice,
            .user = session.user.name,
            .at = desk.environment.clock()};
    });
}

} // namespace casework
