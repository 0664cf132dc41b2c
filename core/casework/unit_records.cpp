// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/unit_records.h"

#include "casework/audited.h"
#include "casework/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using BelongsTo = domain::FormRule::BelongsTo;

bool isOwnDraftOfUnit(
    const store::Draft &draft, const domain::Session &session, const QString &formId)
{
    return !draft.caseId && draft.formId == formId && draft.author == session.user.name;
}

} // namespace

Result<std::vector<UnitForm>> unitForms(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"unit_form_list"_s}, [&]() -> Result<std::vector<UnitForm>> {
        const auto drafts = TRY(desk.records.drafts());
        std::vector<UnitForm> found;
        for (const domain::FormRule &rule : domain::formTable().rules) {
            const auto form = desk.environment.forms->find(rule.form);
            if (!form || rule.belongsTo != BelongsTo::Unit
                || (!mayRead(session, rule.form) && !mayWrite(session, rule.form)))
                continue;
            found.push_back({.formId = rule.form,
                .title = form->form().title,
                .purpose = rule.purpose,
                .mayWrite = mayWrite(session, rule.form),
                .isBegun = std::ranges::any_of(drafts, [&](const store::Draft &draft) {
                    return isOwnDraftOfUnit(draft, session, rule.form);
                })});
        }
        return found;
    });
}

Result<std::vector<UnitRecord>> unitRecords(CaseRegister &reg, const domain::Session &session,
    const QString &formId, QDate first, QDate last)
{
    Desk &desk = reg.desk();
    const domain::FormRule *rule = domain::formTable().find(formId);
    if (rule && rule->belongsTo != BelongsTo::Unit)
        return fail(ErrorCode::Invalid, u"%1 belongs to a case"_s.arg(formId));
    using Found = std::vector<UnitRecord>;
    const AuditLine line{u"unit_records_read"_s, desk.info.unitCode};
    return audited(desk, session, line, [&]() -> Result<Found> {
        if (!mayRead(session, formId))
            return fail(ErrorCode::Denied, formId);
        Found found;
        for (const store::Draft &draft : TRY(desk.records.drafts())) {
            if (isOwnDraftOfUnit(draft, session, formId))
                found.push_back({draft.recordId, {}, draft.savedAt, draft.author, true});
        }
        for (const domain::Record &record : TRY(desk.records.ofUnit(formId, first, last)))
            found.push_back({record.id, record.day, record.changedAt, record.author, false});
        return found;
    });
}

} // namespace casework
