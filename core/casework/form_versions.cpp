// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/form_versions.h"

#include "casework/audited.h"
#include "casework/kept_versions.h"
#include "casework/record_reading.h"
#include "casework/sealed_answers.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// A draft in both versions.
struct Moving {
    store::Draft draft;
    std::shared_ptr<const forms::CompiledForm> from;
    std::shared_ptr<const forms::CompiledForm> to;
    DraftMove move;
    forms::Answers moved;
    QJsonObject left; ///< By path, as it was answered.
};

/// Nothing if the new version takes the answer as it is.
std::optional<DraftMove::Why> whyNot(
    const forms::Form &to, const forms::Path &path, const forms::Answer &answer)
{
    const forms::Question *question = to.question(path.question);
    if (!question || to.repeatOf(path.question) != path.repeat
        || question->type == forms::QuestionType::Note
        || question->type == forms::QuestionType::Calculate)
        return DraftMove::Why::Gone;
    if (!answer.value.isNull() && !forms::fits(to, *question, answer.value))
        return DraftMove::Why::OtherKind;
    return {};
}

void sort(Moving &moving, const forms::Answers &answers)
{
    const forms::Form &old = moving.from->form();
    moving.moved.setPaperDay(answers.paperDay());
    for (const forms::Path &path : answers.paths()) {
        const forms::Question *asked = old.question(path.question);
        if (!asked || asked->type == forms::QuestionType::Calculate)
            continue; // worked out again by the new version
        const forms::Answer answer = answers.at(path);
        const auto why = whyNot(moving.to->form(), path, answer);
        if (!why) {
            moving.moved.set(path, answer);
            ++moving.move.moved;
            continue;
        }
        moving.left.insert(path.toString(), answer.toJson());
        moving.move.left.push_back({asked->label, *why, path.repeat.isEmpty() ? 0 : path.line + 1});
    }
}

Result<Moving> prepared(Desk &desk, const domain::Session &session, Id<domain::Record> id)
{
    const store::Draft draft = TRY(desk.records.draft(id));
    TRY(demandToWrite(session, draft.formId));
    if (draft.author != session.user.name)
        return fail(ErrorCode::Denied, u"the draft is another person's"_s);
    if (desk.records.find(id))
        return fail(ErrorCode::Invalid, u"a completed record keeps its version"_s);
    auto from = TRY(formOf(desk, draft.formId, draft.formVersion));
    auto to = TRY(formOf(desk, draft.formId, {}));
    Moving moving{.draft = draft,
        .from = std::move(from),
        .to = std::move(to),
        .move = {},
        .moved = {},
        .left = {}};
    moving.move.from = draft.formVersion;
    moving.move.to = moving.to->form().version;
    if (moving.move.from == moving.move.to)
        return fail(ErrorCode::Invalid, u"it is the newest version"_s);
    sort(moving, TRY(readAnswers(*moving.from, draft.answers)));
    return moving;
}

} // namespace

Result<DraftMove> lookAtMove(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> draft)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"draft_move_preview"_s},
        [&]() -> Result<DraftMove> { return TRY(prepared(desk, session, draft)).move; });
}

Result<DraftMove> moveDraft(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> draft)
{
    Desk &desk = reg.desk();
    QString subject = desk.info.unitCode;
    if (const auto kept = desk.records.draft(draft); kept && kept->caseId)
        subject = TRY(desk.cases.find(*kept->caseId)).caseCode;
    return audited(desk, session, {u"draft_move"_s, subject}, [&]() -> Result<DraftMove> {
        Moving moving = TRY(prepared(desk, session, draft));
        moving.draft.formVersion = moving.move.to;
        moving.draft.answers = TRY(closedDocument(desk, draft, moving.to->form(), moving.moved));
        moving.draft.savedAt = desk.environment.clock();
        TRY(desk.records.saveDraft(moving.draft));
        TRY(keepVersion(desk, moving.to->form()));
        if (!moving.left.isEmpty())
            TRY(desk.changes.add(session.user.name, u"record"_s, draft.toString(),
                u":left_behind"_s, moving.left, QJsonValue::Null));
        return moving.move;
    });
}

} // namespace casework
