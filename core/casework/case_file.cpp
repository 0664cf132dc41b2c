// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"

#include "base/clock.h"
#include "casework/audited.h"
#include "casework/case_codes.h"
#include "casework/handing_over.h"
#include "casework/next_steps.h"
#include "casework/opening.h"
#include "casework/sealed_answers.h"
#include "crypto/hash.h"
#include "domain/code.h"
#include "store/user_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

LocalizedText titleOf(const Desk &desk, const QString &formId, const QString &version)
{
    const auto form = desk.environment.forms->find(formId, version);
    return form ? form->form().title : LocalizedText{formId, {}};
}

Result<std::vector<RecordLine>> linesOf(
    Desk &desk, const domain::Session &session, Id<domain::Case> id)
{
    std::vector<RecordLine> lines;
    for (const domain::Record &record : TRY(desk.records.ofCase(id))) {
        lines.push_back({record.id, record.formId, record.formVersion,
            titleOf(desk, record.formId, record.formVersion), false, record.changedAt,
            record.author, mayRead(session, record.formId)});
    }
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.caseId != id)
            continue;
        lines.push_back({draft.recordId, draft.formId, draft.formVersion,
            titleOf(desk, draft.formId, draft.formVersion), true, draft.savedAt, draft.author,
            draft.author == session.user.name && mayWrite(session, draft.formId),
            draft.author != session.user.name && mayHandOver(session)});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &RecordLine::changedAt);
    return lines;
}

/// The choice of the closure form; its code while the form is not here.
LocalizedText closureWords(const Desk &desk, const QString &reason)
{
    if (reason.isEmpty())
        return {};
    const auto form = desk.environment.forms->find(u"closure"_s);
    const forms::Choice *choice = form ? form->form().choice(u"closure_reason"_s, reason) : nullptr;
    return choice ? choice->label : LocalizedText{reason, reason};
}

} // namespace

Result<domain::Case> startCase(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    TRY(demand(session, u"case_open_create"));
    const QString code = TRY(unusedCaseCode(desk, crypto::randomNumber));
    return audited(desk, session, {u"case_open_create"_s, code}, [&]() -> Result<domain::Case> {
        const domain::Case c{.caseCode = code,
            .survivorCode = domain::newCode(domain::CodeKind::Survivor, crypto::randomNumber),
            .openedAt = desk.environment.clock(),
            .owner = session.user.id};
        TRY(desk.cases.save(c));
        TRY(desk.changes.add(session.user.name, u"case"_s, c.id.toString(), {}, QJsonValue::Null,
            QJsonObject{{u"caseCode"_s, c.caseCode}, {u"survivorCode"_s, c.survivorCode},
                {u"owner"_s, session.user.name}}));
        return c;
    });
}

Result<CaseFile> openCase(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    return audited(desk, session, {u"case_read_clinical"_s, c.caseCode, code(reason)},
        [&]() -> Result<CaseFile> {
            TRY(demandFor(session, u"case_read_clinical", c, reason));
            auto records = TRY(linesOf(desk, session, id));
            CaseFile file{.c = c, .owner = {}, .records = std::move(records), .next = {}};
            for (const domain::User &user : TRY(store::allUsers(desk.database))) {
                if (user.id == c.owner)
                    file.owner = user.name;
            }
            file.offers = offersFor(desk, session, c, file.records);
            file.next = nextSteps(session, c, file.records, today(desk.environment.clock));
            file.closureReason = closureWords(desk, c.closureReason);
            file.mayReopen = c.state == domain::CaseState::Closed
                && demandFor(session, u"case_open_create", c, reason).has_value();
            file.mayLink = may(session, u"intake_write");
            file.links = TRY(linkedCases(desk, session, id));
            return file;
        });
}

Result<Id<domain::Case>> findCase(
    CaseRegister &reg, const domain::Session &session, const QString &caseCode)
{
    Desk &desk = reg.desk();
    // What was typed may be a name: only a code that is one is written down.
    const auto code = domain::readCode(domain::CodeKind::Case, caseCode);
    return audited(desk, session, {u"case_find"_s, code.value_or(QString())},
        [&]() -> Result<Id<domain::Case>> {
            TRY(demand(session, u"case_read_clinical"));
            return TRY(desk.cases.findByCode(TRY(code))).id;
        });
}

Result<std::vector<store::Change>> historyOf(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> id)
{
    Desk &desk = reg.desk();
    const domain::Record record = TRY(desk.records.find(id));
    const auto c = TRY(caseOf(desk, record.caseId));
    return audited(desk, session, {u"record_history"_s, c ? c->caseCode : desk.info.unitCode},
        [&]() -> Result<std::vector<store::Change>> {
            TRY(demandToRead(session, record.formId, c, OpenReason::None));
            auto changes = TRY(desk.changes.of(u"record"_s, id.toString()));
            for (store::Change &change : changes) {
                for (QJsonValue *value : {&change.before, &change.after})
                    *value = TRY(openedChange(desk, session, id, change.field, *value));
            }
            return changes;
        });
}

} // namespace casework
