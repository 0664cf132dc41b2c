// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/deciding_type.h"
#include "casework/reading_record.h"
#include "casework/reporting.h"
#include "casework/review.h"
#include "casework/sealed_answers.h"
#include "exchange/release.h"
#include "support/a_visit.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;
using namespace casework;
using enum domain::IncidentType;

namespace {

const QString reason = u"Talked over with the nurse and the team"_s;
const QString oldReason = u"She told more on the second day"_s;

/// The answers say physical assault; the nurse writes that it was rape.
const Chosen another{{u"gbv_type_final"_s, u"rape"_s}, {u"gbv_type_reason"_s, oldReason}};
/// Nobody knows whether there was penetration, and the nurse names no type.
const Chosen unclear{{u"q_penetration"_s, QJsonObject{{u"state"_s, u"unknown"_s}}},
    {u"gbv_type_final"_s, QJsonObject{{u"state"_s, u"unknown"_s}}}};

struct AUnit : ARegister {
    const domain::Session nurse = as(u"sokha"_s, u"hc_provider"_s);
    const domain::Session chief = session();

    domain::Case visitOf(const Chosen &intake)
    {
        const auto c = must(startCase(reg(), nurse));
        fillIn(*this, nurse, c.id, u"consent"_s);
        fillIn(*this, nurse, c.id, u"intake"_s, intake);
        return must(reg().desk().cases.find(c.id));
    }
    domain::Record intakeOf(const domain::Case &c)
    {
        return must(reg().desk().records.newest(c.id, u"intake"_s));
    }
    forms::Answers answersOf(const domain::Case &c)
    {
        const auto record = intakeOf(c);
        const auto form = theShippedForms()->find(record.formId, record.formVersion);
        return must(openedAnswers(reg().desk(), chief, record.id, form->form(), record.answers));
    }
    Result<domain::Case> decide(const domain::Case &c, const TypeDecision &decision)
    {
        return confirmType(reg(), chief, c.id, decision, OpenReason::Supervision);
    }
    /// How many of each type the facility's exact table counts.
    std::map<QString, qint64> table()
    {
        std::map<QString, qint64> counts;
        const auto report = must(
            incidentReport(reg(), chief, domain::Quarter{2030, 1}, reports::Basis::ExactOwn));
        for (const reports::ReportLine &line : report.lines)
            counts[line.incidentType] += line.count.value_or(0);
        return counts;
    }
    store::AuditEvent lastLine() { return must(reg().desk().audit.latest(1)).front(); }
};

} // namespace

TEST_CASE(
    "A type that differs from the answers is counted as under review, never dropped", "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(another);
    CHECK(c.type == domain::IncidentType::Review);
    CHECK(unit.table() == std::map<QString, qint64>{{u"REVIEW"_s, 1}});
    // Not even one that is said to be no gender-based violence: the report would not have it.
    const auto other = unit.visitOf({{u"gbv_type_final"_s, u"non_gbv"_s},
        {u"gbv_type_reason"_s, oldReason}, {u"non_gbv_note"_s, u"A quarrel over a motorbike"_s}});
    CHECK(exchange::isCounted(other));
    CHECK(unit.table() == std::map<QString, qint64>{{u"REVIEW"_s, 2}});
    const auto found = must(review(unit.reg(), unit.chief));
    REQUIRE(found.types.size() == 2);
}

TEST_CASE(
    "Who decides sees the way down the questions, what was chosen, by whom and why", "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(another);
    const auto question = must(typeQuestion(unit.reg(), unit.chief, c.id, OpenReason::Supervision));
    CHECK(question.choice == domain::TypeChoice{PhysicalAssault, Rape});
    CHECK(question.reason == oldReason);
    CHECK(question.chosenBy == u"sokha");
    CHECK_FALSE(question.isBeingWritten);
    // T3: gender yes, penetration no, sexual contact no, physical yes.
    using enum domain::Tristate;
    REQUIRE(question.path.size() == 4);
    CHECK(question.path[0].question.en.startsWith(u"Is what happened linked to gender"));
    CHECK(question.path[3].question.en == u"Was there physical violence that was not sexual?");
    std::vector<domain::Tristate> answers;
    for (const auto &step : question.path)
        answers.push_back(step.answer);
    CHECK(answers == std::vector{Yes, No, No, Yes});

    const auto open = must(
        typeQuestion(unit.reg(), unit.chief, unit.visitOf(unclear).id, OpenReason::Supervision));
    CHECK(open.choice == domain::TypeChoice{domain::IncidentType::Review, {}});
    REQUIRE(open.path.size() == 2);
    CHECK(open.path.back().answer == Unknown);
    CHECK_FALSE(open.reason.isEmpty()); // why no type was named
}

TEST_CASE("A type that is decided counts, stands in the intake, and the old words stay to be read",
    "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(another);
    const auto before = unit.answersOf(c);
    const auto decided = must(unit.decide(c, {Rape, reason}));
    CHECK(decided.type == Rape);
    CHECK(must(unit.reg().desk().cases.find(c.id)) == decided);
    CHECK(unit.table() == std::map<QString, qint64>{{u"rape"_s, 1}});
    CHECK(must(review(unit.reg(), unit.chief)).types.empty());

    // Of the answers only the reason is another now.
    auto wanted = before;
    wanted.set({u"gbv_type_reason"_s}, forms::Answer::of(reason));
    CHECK(unit.answersOf(c).toJson() == wanted.toJson());
    const auto earlier = must(earlierAnswers(unit.reg(), unit.chief, unit.intakeOf(c).id,
        u"gbv_type_reason"_s, OpenReason::Supervision));
    REQUIRE(earlier.size() == 1);
    CHECK(earlier.front().answer == oldReason);
    CHECK(earlier.front().replacedBy == u"dara");

    const auto changes
        = must(unit.reg().desk().changes.of(u"record"_s, unit.intakeOf(c).id.toString()));
    CHECK(changes.back().field == u":type_confirmed");
    CHECK(changes.back().madeBy == u"dara");
    CHECK(changes.back().before.toObject().value(u"chosen"_s) == u"rape"_s);
    CHECK(changes.back().before.toObject().value(u"by_order"_s) == u"physical_assault"_s);
    CHECK(changes.back().after.toObject().value(u"reason"_s) == reason);
}

TEST_CASE("The type of the answers, or a third one, can be decided as well", "[casework]")
{
    AUnit unit;
    const auto first = unit.visitOf(another);
    CHECK(must(unit.decide(first, {PhysicalAssault, reason})).type == PhysicalAssault);
    const auto answers = unit.answersOf(first);
    CHECK(answers.at(u"gbv_type_final"_s).text() == u"physical_assault");
    CHECK(answers.at(u"gbv_type_reason"_s).text().isEmpty()); // nothing differs any more
    const auto earlier = must(earlierAnswers(unit.reg(), unit.chief, unit.intakeOf(first).id,
        u"gbv_type_final"_s, OpenReason::Supervision));
    REQUIRE(earlier.size() == 1);
    CHECK(earlier.front().answer == u"rape"_s);

    const auto second = unit.visitOf(another);
    CHECK(must(unit.decide(second, {SexualAssault, reason})).type == SexualAssault);
    const auto third = unit.visitOf(unclear);
    CHECK(must(unit.decide(third, {Rape, reason})).type == Rape);
    CHECK(unit.answersOf(third).at(u"gbv_type_reason"_s).text() == reason);
    CHECK(must(review(unit.reg(), unit.chief)).types.empty());
}

TEST_CASE("Other harm leaves the report only with a note that says what it is", "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(unclear);
    const auto before = tableHashes(unit.reg());
    CHECK(refused(unit.decide(c, {NonGbv, reason})) == ErrorCode::Invalid);
    CHECK((tableHashes(unit.reg()) == before));
    const auto decided = must(unit.decide(c, {NonGbv, reason, u"A quarrel over a motorbike"_s}));
    CHECK(decided.type == NonGbv);
    CHECK(unit.answersOf(c).at(u"non_gbv_note"_s).text() == u"A quarrel over a motorbike");
    CHECK_FALSE(exchange::isCounted(decided));
    CHECK(exchange::isCounted(c));
}

TEST_CASE(
    "Only who has the permission decides, and opens another's case with a reason", "[casework]")
{
    struct Row {
        QString role;
        OpenReason reason;
        bool may;
    };
    AUnit unit;
    for (const Row &row : {Row{u"hc_provider"_s, OpenReason::Supervision, false},
             Row{u"hosp_clinician"_s, OpenReason::Supervision, false},
             Row{u"phd_gbv"_s, OpenReason::Supervision, false},
             Row{u"hc_chief"_s, OpenReason::None, false},
             Row{u"supervisor"_s, OpenReason::None, false},
             Row{u"hc_chief"_s, OpenReason::Supervision, true},
             Row{u"supervisor"_s, OpenReason::Supervision, true}}) {
        CAPTURE(row.role, row.may);
        const auto c = unit.visitOf(another);
        domain::Session who = unit.chief;
        who.user = {.name = u"mom"_s, .role = row.role};
        const auto before = tableHashes(unit.reg());
        const auto looked = typeQuestion(unit.reg(), who, c.id, row.reason);
        CHECK((tableHashes(unit.reg()) == before));
        const auto decided = confirmType(unit.reg(), who, c.id, {Rape, reason}, row.reason);
        CHECK((tableHashes(unit.reg()) == before) != row.may);
        const auto line = unit.lastLine();
        CHECK(line.action == u"gbv_type_override");
        CHECK(line.subject == c.caseCode);
        CHECK(line.user == u"mom");
        CHECK(line.outcome == (row.may ? u"done"_s : u"Denied"_s));
        CHECK(line.reason == code(row.reason));
        CHECK(looked.has_value() == row.may);
        REQUIRE(decided.has_value() == row.may);
        if (!row.may)
            CHECK(refused(decided) == ErrorCode::Denied);
    }
}

TEST_CASE("A reason of twenty letters is enough, one of nineteen is not", "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(another);
    const auto before = tableHashes(unit.reg());
    for (const QString &tooShort : {QString(), QString(19, u'a'), u"   "_s + QString(19, u'a'),
             QString(19, u'a') + u" \n\n  "_s}) {
        CAPTURE(tooShort);
        CHECK(refused(unit.decide(c, {Rape, tooShort})) == ErrorCode::Invalid);
        CHECK((tableHashes(unit.reg()) == before));
    }
    CHECK(refused(unit.decide(c, {domain::IncidentType::Review, reason})) == ErrorCode::Invalid);
    CHECK((tableHashes(unit.reg()) == before));
    CHECK(must(unit.decide(c, {Rape, QString(20, u'a')})).type == Rape);
}

TEST_CASE("Where no type waits there is nothing to decide", "[casework]")
{
    AUnit unit;
    const auto clear = unit.visitOf({});
    const auto untold = must(startCase(unit.reg(), unit.nurse));
    for (const auto &c : {clear, untold}) {
        CHECK(refused(unit.decide(c, {Rape, reason})) == ErrorCode::Invalid);
        CHECK(refused(typeQuestion(unit.reg(), unit.chief, c.id, OpenReason::Supervision))
            == ErrorCode::Invalid);
    }
    const auto open = unit.visitOf(another);
    must(unit.decide(open, {Rape, reason}));
    CHECK(refused(unit.decide(open, {Rape, reason})) == ErrorCode::Invalid);
}

TEST_CASE("While somebody writes the intake its type waits", "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(another);
    const auto form = must(reopenForm(unit.reg(), unit.nurse, unit.intakeOf(c).id));
    must(saveDraft(unit.reg(), unit.nurse, form, form.answers, {}));
    CHECK(must(typeQuestion(unit.reg(), unit.chief, c.id, OpenReason::Supervision)).isBeingWritten);
    CHECK(refused(unit.decide(c, {Rape, reason})) == ErrorCode::Invalid);
    must(completeForm(unit.reg(), unit.nurse, form, form.answers));
    CHECK(must(unit.decide(c, {Rape, reason})).type == Rape);
}

TEST_CASE("A confirmation holds while the two it is about stay, and for no other", "[casework]")
{
    AUnit unit;
    const auto c = unit.visitOf(another);
    must(unit.decide(c, {Rape, reason}));
    const auto mend = [&](const Chosen &chosen) {
        const auto form = must(reopenForm(unit.reg(), unit.nurse, unit.intakeOf(c).id));
        forms::Answers answers = form.answers;
        for (const auto &[question, value] : chosen)
            answers.set({question}, forms::Answer::fromJson(value));
        must(completeForm(unit.reg(), unit.nurse, form, answers));
        return must(unit.reg().desk().cases.find(c.id)).type;
    };
    CHECK(mend({{u"age_years"_s, 31}}) == Rape);
    CHECK(mend({{u"gbv_type_final"_s, u"sexual_assault"_s}}) == domain::IncidentType::Review);
    // Who goes back to what was confirmed once asks again.
    CHECK(mend({{u"gbv_type_final"_s, u"rape"_s}}) == domain::IncidentType::Review);
    must(unit.decide(c, {Rape, reason}));
    CHECK(mend({{u"q_physical"_s, u"no"_s}, {u"q_psych"_s, u"yes"_s}})
        == domain::IncidentType::Review);
    CHECK(mend({{u"gbv_type_final"_s, u"psychological_abuse"_s}}) == PsychologicalAbuse);
}
