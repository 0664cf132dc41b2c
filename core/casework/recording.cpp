// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/recording.h"

#include "base/khmer_normal.h"
#include "base/text.h"
#include "casework/audited.h"
#include "casework/closing.h"
#include "casework/drawing_out.h"
#include "casework/kept_versions.h"
#include "casework/lost_calls.h"
#include "casework/opening.h"
#include "casework/sealed_answers.h"
#include "domain/form_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using BelongsTo = domain::FormRule::BelongsTo;

/// Where somebody writes several lines, the lines are kept.
TextKind kindOf(const forms::Form &form, const forms::Path &path)
{
    const forms::Question *question = form.question(path.question);
    const bool hasLines = question && question->appearance.contains(u"multiline"_s);
    return hasLines ? TextKind::Narrative : TextKind::Name;
}

/// Each typed text once through the same sieve, so that what looks the same is the same.
forms::Answers cleaned(const forms::Form &form, forms::Answers answers)
{
    for (const forms::Path &path : answers.paths()) {
        forms::Answer answer = answers.at(path);
        if (answer.value.isString())
            answer.value = storedForm(answer.value.toString(), kindOf(form, path));
        answer.note = cleanText(answer.note);
        answers.set(path, answer);
    }
    return answers;
}

QString firstPlaces(const std::vector<forms::Issue> &issues)
{
    QStringList places;
    for (const forms::Issue &issue : issues) {
        if (places.size() == 20)
            break;
        places.append(issue.path.toString());
    }
    return places.join(u", "_s);
}

/// Half a form is its writer's alone, whatever reason another person gives.
Result<> demandOwn(const domain::Session &session, const Result<store::Draft> &draft)
{
    if (draft && draft->author != session.user.name)
        return fail(ErrorCode::Denied, u"the draft is another person's"_s);
    return {};
}

/// Invalid if the form stands on the other side of the table.
Result<> demandBelonging(const QString &formId, BelongsTo wanted)
{
    const domain::FormRule *rule = domain::formTable().find(formId);
    if (rule && rule->belongsTo != wanted)
        return fail(ErrorCode::Invalid, u"%1 belongs elsewhere"_s.arg(formId));
    return {};
}

Result<std::optional<Id<domain::Record>>> ownDraft(Desk &desk, const domain::Session &session,
    std::optional<Id<domain::Case>> caseId, const QString &formId)
{
    using Found = std::optional<Id<domain::Record>>;
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.caseId == caseId && draft.formId == formId && draft.author == session.user.name)
            return Found(draft.recordId);
    }
    return Found();
}

/// The day a record of the unit is about: what its form says, else today.
QDate dayOf(const domain::FormRule *rule, const forms::Answers &answers, const Clock &clock)
{
    const QString said = rule ? answers.at(rule->day).text().left(10) : QString();
    const auto date = PartialDate::fromString(said);
    return date ? date->earliest() : today(clock);
}

/// What writing needs now, as when the form was opened: the case may have changed hands since.
Result<> demandToWriteHere(
    const domain::Session &session, const OpenForm &form, const std::optional<domain::Case> &c)
{
    const QString &formId = form.form->form().id;
    return c ? demandToWrite(session, formId, *c, form.reason) : demandToWrite(session, formId);
}

} // namespace

Result<OpenForm> startForm(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> caseId, const QString &formId, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(caseId));
    if (const auto open = TRY(ownDraft(desk, session, caseId, formId)))
        return reopenForm(reg, session, *open, reason);
    const AuditLine line{u"record_start"_s, c.caseCode, code(reason)};
    return audited(desk, session, line, [&]() -> Result<OpenForm> {
        TRY(demandBelonging(formId, BelongsTo::Case));
        TRY(demandToWrite(session, formId, c, reason));
        if (c.state == domain::CaseState::Closed && !domain::formTable().find(formId)->whenClosed)
            return fail(ErrorCode::Invalid, u"the case is closed"_s);
        OpenForm form = TRY(newForm(desk, session, &c, formId));
        form.reason = reason;
        return form;
    });
}

Result<OpenForm> startUnitForm(
    CaseRegister &reg, const domain::Session &session, const QString &formId)
{
    Desk &desk = reg.desk();
    if (const auto open = TRY(ownDraft(desk, session, {}, formId)))
        return reopenForm(reg, session, *open);
    const AuditLine line{u"record_start"_s, desk.info.unitCode};
    return audited(desk, session, line, [&]() -> Result<OpenForm> {
        TRY(demandBelonging(formId, BelongsTo::Unit));
        TRY(demandToWrite(session, formId));
        return newForm(desk, session, nullptr, formId);
    });
}

Result<OpenForm> reopenForm(CaseRegister &reg, const domain::Session &session,
    Id<domain::Record> recordId, OpenReason reason)
{
    Desk &desk = reg.desk();
    const auto record = desk.records.find(recordId);
    const auto draft = desk.records.draft(recordId);
    if (!record && !draft)
        return tl::unexpected(draft.error());
    const QString formId = draft ? draft->formId : record->formId;
    const auto c = TRY(caseOf(desk, draft ? draft->caseId : record->caseId));
    const AuditLine line{
        u"record_open"_s, c ? c->caseCode : desk.info.unitCode, c ? code(reason) : QString()};
    return audited(desk, session, line, [&]() -> Result<OpenForm> {
        TRY(c ? demandToWrite(session, formId, *c, reason) : demandToWrite(session, formId));
        TRY(demandOwn(session, draft));
        if (record) // what was never completed is this person's own words
            TRY(demandToRead(session, formId, c, reason));
        OpenForm form = TRY(keptForm(desk, session, c ? &*c : nullptr, record, draft));
        form.reason = reason;
        return form;
    });
}

Result<> saveDraft(CaseRegister &reg, const domain::Session &session, const OpenForm &form,
    const forms::Answers &answers, const QString &focus)
{
    Desk &desk = reg.desk();
    const auto save = [&]() -> Result<> {
        const auto c = TRY(caseOf(desk, form.caseId));
        TRY(demandToWriteHere(session, form, c));
        TRY(demandOwn(session, desk.records.draft(form.recordId)));
        TRY(keepVersion(desk, form.form->form()));
        auto document = TRY(closedDocument(desk, form.recordId, form.form->form(), answers));
        return desk.records.saveDraft({.recordId = form.recordId,
            .caseId = form.caseId,
            .formId = form.form->form().id,
            .formVersion = form.form->form().version,
            .author = session.user.name,
            .savedAt = desk.environment.clock(),
            .focus = focus,
            .answers = std::move(document)});
    };
    const QString sitting = form.recordId.toString() + session.user.name;
    if (desk.draftsTold.contains(sitting)) {
        if (const auto saved = desk.database.atomically(save);
            saved || saved.error().code != ErrorCode::Denied)
            return saved;
    }
    const AuditLine line{u"draft_save"_s, form.caseId ? form.caseCode : desk.info.unitCode};
    TRY(audited(desk, session, line, save));
    desk.draftsTold.insert(sitting);
    return {};
}

Result<std::vector<OpenDraft>> openDrafts(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    using Found = std::vector<OpenDraft>;
    return audited(desk, session, {u"draft_list"_s}, [&]() -> Result<Found> {
        Found found;
        for (const store::Draft &draft : TRY(desk.records.drafts())) {
            if (draft.author != session.user.name)
                continue;
            const auto form = desk.environment.forms->find(draft.formId, draft.formVersion);
            const auto c = TRY(caseOf(desk, draft.caseId));
            found.push_back(
                {draft.recordId, draft.caseId, c ? c->caseCode : QString(), draft.formId,
                    form ? form->form().title : LocalizedText{draft.formId, {}}, draft.savedAt});
        }
        return found;
    });
}

Result<domain::Record> completeForm(CaseRegister &reg, const domain::Session &session,
    const OpenForm &form, const forms::Answers &answers)
{
    Desk &desk = reg.desk();
    const forms::Form &sheet = form.form->form();
    const domain::FormRule *rule = domain::formTable().find(sheet.id);
    const auto c = TRY(caseOf(desk, form.caseId));
    const AuditLine line{writeAction(sheet.id), c ? c->caseCode : desk.info.unitCode};
    return audited(desk, session, line, [&]() -> Result<domain::Record> {
        TRY(demandBelonging(sheet.id, c ? BelongsTo::Case : BelongsTo::Unit));
        TRY(demandToWriteHere(session, form, c));
        TRY(demandOwn(session, desk.records.draft(form.recordId)));
        const forms::Interview interview(
            form.form, cleaned(sheet, answers), desk.environment.clock, form.lookUp());
        const auto open = obstacles(interview);
        if (!open.empty())
            return fail(ErrorCode::Invalid, firstPlaces(open));
        const forms::Answers kept = interview.relevantAnswers();
        const QDateTime now = desk.environment.clock();
        auto earlier = desk.records.find(form.recordId);
        if (!earlier && earlier.error().code != ErrorCode::NotFound)
            return tl::unexpected(earlier.error());
        auto document = TRY(closedDocument(
            desk, form.recordId, sheet, kept, earlier ? earlier->answers : QByteArray()));
        const domain::Record record{.id = form.recordId,
            .caseId = form.caseId,
            .formId = sheet.id,
            .formVersion = sheet.version,
            .state = domain::Record::State::Complete,
            .createdAt = earlier ? earlier->createdAt : now,
            .changedAt = now,
            .author = earlier ? earlier->author : session.user.name,
            .answers = std::move(document),
            .day = c ? std::nullopt : std::optional(dayOf(rule, kept, desk.environment.clock))};
        TRY(keepVersion(desk, sheet));
        TRY(desk.records.save(record, session.user.name, erasableQuestions(sheet.id)));
        if (c)
            TRY(drawOut(desk, *c, record, kept));
        if (c && rule && !rule->approve.isEmpty())
            TRY(closeAfter(desk, session, c->id, kept, !earlier));
        TRY(desk.records.removeDraft(form.recordId));
        return record;
    });
}

std::vector<forms::Issue> obstacles(const forms::Interview &interview)
{
    std::vector<forms::Issue> issues = interview.issues();
    std::erase_if(issues, [](const forms::Issue &issue) {
        return issue.severity == forms::Issue::Severity::Warning;
    });
    return issues;
}

} // namespace casework
