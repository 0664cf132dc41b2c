// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"

#include "casework/audited.h"
#include "casework/case_codes.h"
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

Result<std::vector<RecordLine>> linesOf(Desk &desk, Id<domain::Case> id)
{
    std::vector<RecordLine> lines;
    for (const domain::Record &record : TRY(desk.records.ofCase(id))) {
        lines.push_back({record.id, record.formId, record.formVersion,
            titleOf(desk, record.formId, record.formVersion), false, record.changedAt,
            record.author});
    }
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.caseId != id)
            continue;
        lines.push_back({draft.recordId, draft.formId, draft.formVersion,
            titleOf(desk, draft.formId, draft.formVersion), true, draft.savedAt, draft.author});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &RecordLine::changedAt);
    return lines;
}

std::vector<NextStep> nextSteps(const domain::Case &c, const std::vector<RecordLine> &lines)
{
    const auto has = [&](QStringView form, bool draft) {
        return std::ranges::any_of(lines,
            [&](const RecordLine &line) { return line.formId == form && line.isDraft == draft; });
    };
    std::vector<NextStep> steps;
    if (std::ranges::any_of(lines, &RecordLine::isDraft))
        steps.push_back(NextStep::FinishDraft);
    if (!has(u"consent", false) && !has(u"consent", true))
        steps.push_back(NextStep::AskConsent);
    if (!has(u"intake", false) && !has(u"intake", true))
        steps.push_back(NextStep::TakeIntake);
    if (has(u"intake", false) && c.type == domain::IncidentType::Review)
        steps.push_back(NextStep::ReviewType);
    if (has(u"consent", false)
        && c.consent.about(u"c_share_deid_province"_s) == domain::Decision::NotAsked)
        steps.push_back(NextStep::AskToShare);
    if (steps.empty())
        steps.push_back(NextStep::NothingNow);
    return steps;
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
            CaseFile file{.c = c, .owner = {}, .records = TRY(linesOf(desk, id)), .next = {}};
            for (const domain::User &user : TRY(store::allUsers(desk.database))) {
                if (user.id == c.owner)
                    file.owner = user.name;
            }
            file.next = nextSteps(c, file.records);
            return file;
        });
}

Result<Id<domain::Case>> findCase(
    CaseRegister &reg, const domain::Session &session, const QString &caseCode)
{
    TRY(demand(session, u"case_read_clinical"));
    const QString code = TRY(domain::readCode(domain::CodeKind::Case, caseCode));
    return TRY(reg.desk().cases.findByCode(code)).id;
}

Result<std::vector<store::Change>> historyOf(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> id)
{
    Desk &desk = reg.desk();
    const domain::Record record = TRY(desk.records.find(id));
    const domain::Case c = TRY(desk.cases.find(record.caseId));
    return audited(desk, session, {u"record_history"_s, c.caseCode},
        [&]() -> Result<std::vector<store::Change>> {
            TRY(demandFor(session, u"case_read_clinical", c));
            return desk.changes.of(u"record"_s, id.toString());
        });
}

} // namespace casework
