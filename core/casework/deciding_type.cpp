// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/deciding_type.h"

#include "base/khmer_normal.h"
#include "base/text.h"
#include "casework/audited.h"
#include "casework/extraction.h"
#include "casework/lost_calls.h"
#include "casework/opening.h"
#include "casework/sealed_answers.h"
#include "domain/classification_table.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString deciding = u"gbv_type_override"_s;
const forms::Path chosenType{u"gbv_type_final"_s};
const forms::Path reasonWhy{u"gbv_type_reason"_s};
const forms::Path whatElse{u"non_gbv_note"_s};

/// The intake that the type of a case comes from, as this person may see it.
struct Intake {
    domain::Record record;
    OpenForm form;
};

Result<Intake> intakeOf(Desk &desk, const domain::Session &session, const domain::Case &c)
{
    const domain::Record record = TRY(desk.records.newest(c.id, u"intake"_s));
    auto form = TRY(keptForm(desk, session, &c, record, fail(ErrorCode::NotFound)));
    return Intake{record, std::move(form)};
}

/// The permission, the case, and that there is something to decide.
Result<> demandToDecide(const domain::Session &session, const domain::Case &c, OpenReason reason)
{
    TRY(demand(session, deciding));
    TRY(demandFor(session, u"case_read_clinical", c, reason));
    if (!c.interviewDate || c.type != domain::IncidentType::Review)
        return fail(ErrorCode::Invalid, u"no type waits"_s);
    return {};
}

/// The questions that the deciding rule looked at, from the top.
std::vector<TypeQuestion::Step> pathOf(const forms::Form &form, const forms::Answers &intake)
{
    static const std::array order{u"q_gbv_nexus"_s, u"q_penetration"_s, u"q_sexual_contact"_s,
        u"q_physical"_s, u"q_forced_marriage"_s, u"q_denial"_s, u"q_psych"_s};
    const QString name = domain::classify(actsFrom(intake)).rule;
    const auto &table = domain::classificationTable();
    const auto rule = std::ranges::find(table, name, &domain::ClassificationRule::name);
    std::vector<TypeQuestion::Step> path;
    for (size_t i = 0; rule != table.end() && i < order.size(); ++i) {
        const forms::Question *question = form.question(order[i]);
        if (rule->wanted[i] && question)
            path.push_back({question->label, *rule->wanted[i]});
    }
    return path;
}

Result<QString> lastToChoose(Desk &desk, const domain::Record &intake)
{
    QString who = intake.author;
    for (const store::Change &change : TRY(desk.changes.of(u"record"_s, intake.id.toString()))) {
        if (change.field == chosenType.question)
            who = change.madeBy;
    }
    return who;
}

/// As long as it is wanted, once what only looks long is taken away.
Result<TypeDecision> cleaned(TypeDecision decision, const forms::Answers &intake)
{
    decision.reason = storedForm(decision.reason, TextKind::Narrative);
    decision.note = storedForm(decision.note, TextKind::Name);
    if (decision.note.isEmpty())
        decision.note = intake.at(whatElse).text();
    if (decision.type == domain::IncidentType::Review)
        return fail(ErrorCode::Invalid, u"no type was chosen"_s);
    if (decision.reason.size() < shortestTypeReason)
        return fail(ErrorCode::Invalid, reasonWhy.question);
    if (decision.type == domain::IncidentType::NonGbv && decision.note.isEmpty())
        return fail(ErrorCode::Invalid, whatElse.question);
    return decision;
}

/// The intake with the type that was decided, and what its form works out from that. All other
/// answers, and what was calculated from them that day, stay.
forms::Answers decidedAnswers(const Desk &desk, const OpenForm &form, const TypeDecision &decision)
{
    auto interview = forms::Interview::asCompleted(
        form.form, form.answers, desk.environment.clock, form.lookUp());
    interview.set(chosenType, forms::Answer::of(domain::code(decision.type)));
    interview.set(reasonWhy, forms::Answer::of(decision.reason));
    interview.set(whatElse, forms::Answer::of(decision.note));
    forms::Answers answers = interview.answers();
    for (const forms::Path &path : {reasonWhy, whatElse}) {
        if (!interview.isRelevant(path))
            answers.set(path, {});
    }
    return answers;
}

/// That somebody decided, and why: the reason for the very type of the answers has no question.
Result<> note(Desk &desk, const domain::Session &session, const Id<domain::Record> &record,
    const domain::TypeChoice &before, const TypeDecision &decision)
{
    const QJsonObject was{{u"chosen"_s, before.chosen ? domain::code(*before.chosen) : QString()},
        {u"by_order"_s, domain::code(before.byOrder)}};
    const QJsonObject is{
        {u"chosen"_s, domain::code(decision.type)}, {u"reason"_s, decision.reason}};
    return desk.changes.add(
        session.user.name, u"record"_s, record.toString(), u":type_confirmed"_s, was, is);
}

} // namespace

bool mayDecideType(const domain::Session &session)
{
    return may(session, deciding);
}

Result<TypeQuestion> typeQuestion(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    const AuditLine line{u"type_question"_s, c.caseCode, code(reason)};
    return audited(desk, session, line, [&]() -> Result<TypeQuestion> {
        TRY(demandToDecide(session, c, reason));
        const auto [record, form] = TRY(intakeOf(desk, session, c));
        TypeQuestion question{.path = pathOf(form.form->form(), form.answers),
            .choice = typeChoiceFrom(form.answers)};
        question.reason = form.answers.at(reasonWhy).text();
        question.chosenBy = TRY(lastToChoose(desk, record));
        question.isBeingWritten = desk.records.draft(record.id).has_value();
        return question;
    });
}

Result<domain::Case> confirmType(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> id, const TypeDecision &wanted, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    const AuditLine line{deciding, c.caseCode, code(reason)};
    return audited(desk, session, line, [&]() -> Result<domain::Case> {
        TRY(demandToDecide(session, c, reason));
        const auto [record, form] = TRY(intakeOf(desk, session, c));
        if (desk.records.draft(record.id))
            return fail(ErrorCode::Invalid, u"the intake is being written"_s);
        const TypeDecision decision = TRY(cleaned(wanted, form.answers));
        const forms::Answers answers = decidedAnswers(desk, form, decision);
        domain::Record changed = record;
        changed.answers
            = TRY(closedDocument(desk, record.id, form.form->form(), answers, record.answers));
        changed.changedAt = desk.environment.clock();
        TRY(desk.records.save(changed, session.user.name, erasableQuestions(record.formId)));
        TRY(note(desk, session, record.id, typeChoiceFrom(form.answers), decision));
        domain::Case after = c;
        after.typeConfirmed = code(typeChoiceFrom(answers));
        after = withIntake(std::move(after), answers);
        TRY(desk.cases.save(after));
        return after;
    });
}

} // namespace casework
