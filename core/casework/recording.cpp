// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/recording.h"

#include "base/json.h"
#include "base/khmer_normal.h"
#include "base/text.h"
#include "casework/audited.h"
#include "casework/drawing_out.h"
#include "casework/record_reading.h"
#include "casework/surroundings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

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

/// What the program knows already need not be typed: which case, and who is asking.
forms::Answers prefilled(
    const forms::Group &group, const QString &caseCode, const QString &user, bool &userIsThere)
{
    forms::Answers answers;
    for (const forms::Group::Item &item : group.items) {
        if (item.group && !item.group->isRepeat) {
            const auto inner = prefilled(*item.group, caseCode, user, userIsThere);
            for (const forms::Path &path : inner.paths())
                answers.set(path, inner.at(path));
        } else if (item.question && item.question->appearance == u"ref(case)"_s) {
            answers.set({item.question->name}, forms::Answer::of(caseCode));
        } else if (item.question && item.question->appearance == u"ref(user)"_s && !userIsThere) {
            userIsThere = true; // only the first: the second person is somebody else
            answers.set({item.question->name}, forms::Answer::of(user));
        }
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

} // namespace

forms::Surroundings OpenForm::lookUp() const
{
    return [values = surroundings](const QString &key) {
        const auto found = values.find(key);
        return found == values.end() ? QJsonValue() : found->second;
    };
}

Result<OpenForm> startForm(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> caseId, const QString &formId, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(caseId));
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.caseId == caseId && draft.formId == formId && draft.author == session.user.name)
            return reopenForm(reg, session, draft.recordId, reason);
    }
    const AuditLine line{u"record_start"_s, c.caseCode, code(reason)};
    return audited(desk, session, line, [&]() -> Result<OpenForm> {
        TRY(demandFor(session, writeAction(formId), c, reason));
        const auto form = TRY(formOf(desk, formId, {}));
        bool userIsThere = false;
        return OpenForm{.recordId = Id<domain::Record>::create(),
            .caseId = caseId,
            .caseCode = c.caseCode,
            .form = form,
            .answers = prefilled(form->form().root, c.caseCode, session.user.name, userIsThere),
            .surroundings = TRY(surroundingsOf(desk, session, c))};
    });
}

Result<OpenForm> reopenForm(CaseRegister &reg, const domain::Session &session,
    Id<domain::Record> recordId, OpenReason reason)
{
    Desk &desk = reg.desk();
    auto record = desk.records.find(recordId);
    auto draft = desk.records.draft(recordId);
    if (!record && !draft)
        return tl::unexpected(draft.error());
    const Id<domain::Case> caseId = draft ? draft->caseId : record->caseId;
    const QString formId = draft ? draft->formId : record->formId;
    const domain::Case c = TRY(desk.cases.find(caseId));
    return audited(
        desk, session, {u"record_open"_s, c.caseCode, code(reason)}, [&]() -> Result<OpenForm> {
            TRY(demandFor(session, writeAction(formId), c, reason));
            TRY(demandFor(session, u"case_read_clinical", c, reason));
            TRY(demandOwn(session, draft));
            auto form = TRY(formOf(desk, formId, draft ? draft->formVersion : record->formVersion));
            auto answers = TRY(readAnswers(*form, draft ? draft->answers : record->answers));
            return OpenForm{.recordId = recordId,
                .caseId = caseId,
                .caseCode = c.caseCode,
                .form = form,
                .answers = std::move(answers),
                .focus = draft ? draft->focus : QString(),
                .surroundings = TRY(surroundingsOf(desk, session, c)),
                .isComplete = record.has_value()};
        });
}

Result<> saveDraft(CaseRegister &reg, const domain::Session &session, const OpenForm &form,
    const forms::Answers &answers, const QString &focus)
{
    Desk &desk = reg.desk();
    TRY(demand(session, writeAction(form.form->form().id)));
    TRY(demandOwn(session, desk.records.draft(form.recordId)));
    return desk.records.saveDraft({.recordId = form.recordId,
        .caseId = form.caseId,
        .formId = form.form->form().id,
        .formVersion = form.form->form().version,
        .author = session.user.name,
        .savedAt = desk.environment.clock(),
        .focus = focus,
        .answers = toCanonicalJson(answers.toJson())});
}

Result<std::vector<OpenDraft>> openDrafts(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    std::vector<OpenDraft> found;
    for (const store::Draft &draft : TRY(desk.records.drafts())) {
        if (draft.author != session.user.name)
            continue;
        const auto form = desk.environment.forms->find(draft.formId, draft.formVersion);
        found.push_back({draft.recordId, draft.caseId, TRY(desk.cases.find(draft.caseId)).caseCode,
            draft.formId, form ? form->form().title : LocalizedText{draft.formId, {}},
            draft.savedAt});
    }
    return found;
}

Result<domain::Record> completeForm(CaseRegister &reg, const domain::Session &session,
    const OpenForm &form, const forms::Answers &answers)
{
    Desk &desk = reg.desk();
    const forms::Form &sheet = form.form->form();
    const domain::Case c = TRY(desk.cases.find(form.caseId));
    return audited(
        desk, session, {writeAction(sheet.id), c.caseCode}, [&]() -> Result<domain::Record> {
            TRY(demand(session, writeAction(sheet.id)));
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
            const domain::Record record{.id = form.recordId,
                .caseId = form.caseId,
                .formId = sheet.id,
                .formVersion = sheet.version,
                .state = domain::Record::State::Complete,
                .createdAt = earlier ? earlier->createdAt : now,
                .changedAt = now,
                .author = earlier ? earlier->author : session.user.name,
                .answers = toCanonicalJson(kept.toJson())};
            TRY(desk.records.save(record, session.user.name));
            TRY(drawOut(desk, c, record, kept));
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
