// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/case_list.h"
#include "casework/private_visit.h"
#include "support/a_visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

/// Keeps some answers in one form of the visit.
void answer(ARegister &unit, PrivateVisit &visit, const QString &formId, const Chosen &chosen)
{
    OpenForm *form = visit.form(formId);
    REQUIRE(form);
    for (const auto &[question, value] : chosen)
        form->answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), unit.session(), *form, form->answers, {}));
}

domain::PolicyTable shippedSteps()
{
    return must(domain::shippedPolicyTable(u"first-visit.csv"_s));
}

} // namespace

TEST_CASE("The first minutes ask about signs, consent, acts, time and safety, in this order",
    "[casework]")
{
    const auto steps = must(visitSteps(*theShippedForms()));
    REQUIRE(steps.size() == 5);
    using enum VisitStep::Kind;
    for (size_t i = 0; i < steps.size(); ++i) {
        CHECK(size_t(steps[i].kind) == i);
        CHECK_FALSE(steps[i].questions.isEmpty());
        CHECK(steps[i].formId == (steps[i].kind == Consent ? u"consent"_s : u"intake"_s));
    }
    CHECK(steps[2].questions
        == QStringList{
            u"q_penetration"_s, u"q_sexual_contact"_s, u"q_physical"_s, u"drug_facilitated"_s});
}

TEST_CASE("A table of the first minutes with a fault is refused", "[casework]")
{
    const domain::PolicyTable good = shippedSteps();
    CHECK(readVisitSteps(good, *theShippedForms()));
    const auto changed = [&](int row, int column, const QString &to) {
        domain::PolicyTable table = good;
        table.rows[size_t(row)][column] = to;
        return readVisitSteps(table, *theShippedForms());
    };
    CHECK(refused(changed(0, 0, u"signals"_s)) == ErrorCode::Unreadable);
    CHECK(refused(changed(0, 1, u"nothing"_s)) == ErrorCode::Unreadable);
    CHECK(refused(changed(0, 2, u"no_such_question"_s)) == ErrorCode::Unreadable);
    CHECK(refused(changed(0, 0, u"acts"_s)) == ErrorCode::Unreadable); // out of order
    CHECK(refused(changed(1, 1, u"consent"_s)) == ErrorCode::Unreadable); // two forms in a step
    domain::PolicyTable shorter = good;
    shorter.rows.resize(2); // only the signs
    CHECK(refused(readVisitSteps(shorter, *theShippedForms())) == ErrorCode::Unreadable);
}

TEST_CASE(
    "A visit begins with a code and no name, and writes into the forms of the case", "[casework]")
{
    ARegister unit;
    PrivateVisit visit = must(startVisit(unit.reg(), unit.session()));
    CHECK(visit.forms.size() == 2);
    answer(unit, visit, u"intake"_s, {{u"q_penetration"_s, u"yes"_s}});
    answer(unit, visit, u"consent"_s, {{u"c_service"_s, u"granted"_s}});
    const CaseFile file = must(openCase(unit.reg(), unit.session(), visit.caseId));
    REQUIRE(file.records.size() == 2);
    CHECK(std::ranges::all_of(file.records, &RecordLine::isDraft));
    CHECK(file.c.caseCode == visit.caseCode);
    // The long form opens with what the first minutes wrote.
    const OpenForm intake = must(startForm(unit.reg(), unit.session(), visit.caseId, u"intake"_s));
    CHECK(intake.recordId == visit.form(u"intake"_s)->recordId);
    CHECK(intake.answers.at(u"q_penetration"_s).text() == u"yes");
}

TEST_CASE("What was kept is there again when the visit goes on", "[casework]")
{
    ARegister unit;
    PrivateVisit visit = must(startVisit(unit.reg(), unit.session()));
    answer(unit, visit, u"intake"_s, {{u"q_physical"_s, u"no"_s}});
    unit.reopen(); // as after a lock or a power cut
    PrivateVisit again = must(resumeVisit(unit.reg(), unit.session(), visit.caseId));
    CHECK(again.caseCode == visit.caseCode);
    CHECK(again.form(u"intake"_s)->answers.at(u"q_physical"_s).text() == u"no");
    CHECK(again.form(u"intake"_s)->recordId == visit.form(u"intake"_s)->recordId);
}

TEST_CASE("A visit that was begun by a wrong key leaves no empty case behind", "[casework]")
{
    ARegister unit;
    const PrivateVisit first = must(startVisit(unit.reg(), unit.session()));
    PrivateVisit second = must(startVisit(unit.reg(), unit.session()));
    CHECK(second.caseId == first.caseId);
    CHECK(must(caseCount(unit.reg(), unit.session())) == 1);
    answer(unit, second, u"intake"_s, {{u"q_physical"_s, u"no"_s}});
    CHECK(must(startVisit(unit.reg(), unit.session())).caseId != first.caseId);
    CHECK(must(caseCount(unit.reg(), unit.session())) == 2);
    // Tomorrow's visit is another person's.
    const auto empty = must(startVisit(unit.reg(), unit.session()));
    unit.clock.advance(24 * 3600);
    CHECK(must(startVisit(unit.reg(), unit.session())).caseId != empty.caseId);
}

TEST_CASE("PEP and emergency contraception are decided first, and only if something calls for them",
    "[casework]")
{
    ARegister unit;
    PrivateVisit visit = must(startVisit(unit.reg(), unit.session()));
    answer(unit, visit, u"intake"_s,
        {{u"q_penetration"_s, u"no"_s}, {u"incident_date"_s, u"2030-03-03"_s},
            {u"incident_precision"_s, u"exact"_s}});
    auto decisions = firstDecisions(must(careClock(unit.reg(), unit.session(), visit.caseId)));
    REQUIRE(decisions.size() == 2);
    CHECK_FALSE(decisions[0].card);
    CHECK_FALSE(decisions[1].card);
    answer(unit, visit, u"intake"_s, {{u"q_penetration"_s, u"yes"_s}});
    decisions = firstDecisions(must(careClock(unit.reg(), unit.session(), visit.caseId)));
    REQUIRE(decisions[0].card);
    CHECK(decisions[0].card->rule.id == u"C03");
    REQUIRE(decisions[1].card);
    CHECK(decisions[1].card->rule.id == u"C07");
}

TEST_CASE("The slip says what was given and when, and nothing that happened", "[casework]")
{
    ARegister unit;
    PrivateVisit visit = must(startVisit(unit.reg(), unit.session()));
    answer(unit, visit, u"intake"_s,
        {{u"q_penetration"_s, u"yes"_s}, {u"incident_date"_s, u"2030-03-03"_s},
            {u"incident_precision"_s, u"exact"_s}});
    CHECK(slipOf(must(careClock(unit.reg(), unit.session(), visit.caseId))).given.empty());
    OpenForm treat = must(startForm(unit.reg(), unit.session(), visit.caseId, u"treat"_s));
    for (const auto &[question, value] :
        Chosen{{u"t_at"_s, u"2030-03-04T07:55"_s}, {u"pep_exposure"_s, QJsonArray{u"vaginal"_s}},
            {u"pep_offer"_s, u"given"_s}, {u"pep_first_dose_at"_s, u"2030-03-04T07:56"_s}})
        treat.answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), unit.session(), treat, treat.answers, {}));
    const Slip slip = slipOf(must(careClock(unit.reg(), unit.session(), visit.caseId)));
    CHECK(slip.caseCode == visit.caseCode);
    const auto pep = std::ranges::find_if(
        slip.given, [](const Slip::Given &given) { return given.what.en == u"PEP, first dose"; });
    REQUIRE(pep != slip.given.end());
    CHECK(pep->at == QDateTime(QDate(2030, 3, 4), QTime(0, 56), Qt::UTC));
}

TEST_CASE("A slip on paper is a line of the audit log", "[casework]")
{
    ARegister unit;
    const PrivateVisit visit = must(startVisit(unit.reg(), unit.session()));
    CHECK(must(printSlip(unit.reg(), unit.session(), visit.caseCode)).unitName.en
        == u"Malis Health Centre");
    const auto lines = must(auditTrail(unit.reg(), unit.session(), 5));
    CHECK(std::ranges::any_of(lines, [&](const auto &event) {
        return event.action == u"slip_print" && event.subject == visit.caseCode;
    }));
}

TEST_CASE("Whoever does not want a case is asked nothing about what happened", "[casework]")
{
    forms::Answers consent;
    CHECK_FALSE(isServiceRefused(consent));
    consent.set({u"c_service"_s}, forms::Answer::of(u"granted"_s));
    CHECK_FALSE(isServiceRefused(consent));
    consent.set({u"c_service"_s}, forms::Answer::of(u"refused"_s));
    CHECK(isServiceRefused(consent));
}
