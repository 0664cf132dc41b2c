// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/case_list.h"
#include "casework/closing.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;
using casework::NextStep;
using casework::ReopenReason;
using domain::CaseState;

namespace {

struct AFacility : ARegister {
    AFacility() { theSmallForms().into(*this); }
    const domain::Session nurse = as(u"mom"_s, u"hc_provider"_s);
    domain::Case theCase = must(casework::startCase(reg(), nurse));

    domain::Record closedBy(const domain::Session &who, const QString &reason = u"goals_met"_s)
    {
        const auto form = must(casework::startForm(
            reg(), who, theCase.id, u"closure"_s, casework::OpenReason::Supervision));
        return completed(*this, who, form, {{u"cl_reason"_s, reason}});
    }
    casework::CaseFile file(const domain::Session &who)
    {
        return must(casework::openCase(reg(), who, theCase.id, casework::OpenReason::Supervision));
    }
};

bool contains(const std::vector<NextStep> &steps, NextStep step)
{
    return std::ranges::find(steps, step) != steps.end();
}

} // namespace

TEST_CASE("A closure by somebody who may approve it closes the case with its reason", "[casework]")
{
    AFacility facility;
    facility.closedBy(facility.session(), u"moved"_s);
    const auto file = facility.file(facility.nurse);
    CHECK(file.c.state == CaseState::Closed);
    CHECK(file.c.closureReason == u"moved"_s);
    CHECK(file.closureReason.en == u"Moved away"_s);
    CHECK(file.closureReason.km == u"ប្តូរទីលំនៅ"_s);
    CHECK(file.next == std::vector{NextStep::NothingNow});

    const auto changes
        = must(facility.reg().desk().changes.of(u"case"_s, facility.theCase.id.toString()));
    REQUIRE(changes.size() == 3); // opened, state, reason
    CHECK(changes.at(1).field == u"state"_s);
    CHECK(changes.at(1).before == u"open"_s);
    CHECK(changes.at(1).after == u"closed"_s);
    CHECK(changes.at(2).after == u"moved"_s);
}

TEST_CASE(
    "A closure by anybody else waits until somebody who may approve it has looked", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    facility.closedBy(facility.nurse);
    CHECK(facility.file(facility.nurse).c.state == CaseState::Open);
    CHECK(contains(facility.file(facility.nurse).next, NextStep::AwaitApproval));
    CHECK_FALSE(contains(facility.file(facility.nurse).next, NextStep::ApproveClosure));
    CHECK(facility.file(facility.session()).next.front() == NextStep::ApproveClosure);
    CHECK(refused(casework::approveClosure(reg, facility.nurse, facility.theCase.id))
        == ErrorCode::Denied);
    CHECK(facility.file(facility.nurse).c.state == CaseState::Open);

    must(casework::approveClosure(reg, facility.session(), facility.theCase.id));
    CHECK(facility.file(facility.nurse).c.state == CaseState::Closed);
    CHECK(refused(casework::approveClosure(reg, facility.session(), facility.theCase.id))
        == ErrorCode::Invalid);
    const auto line = must(casework::auditTrail(reg, facility.session(), 3)).at(2);
    CHECK(line.action == u"closure_approve"_s);
    CHECK(line.reason == u"approved"_s);
    CHECK(line.outcome == u"done"_s);
}

TEST_CASE("A closure that is not approved leaves the case open and waits no more", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    facility.closedBy(facility.nurse);
    CHECK(
        refused(casework::keepOpen(reg, facility.nurse, facility.theCase.id)) == ErrorCode::Denied);
    must(casework::keepOpen(reg, facility.session(), facility.theCase.id));
    const auto file = facility.file(facility.session());
    CHECK(file.c.state == CaseState::Open);
    CHECK(file.closureReason.isEmpty());
    CHECK_FALSE(contains(file.next, NextStep::ApproveClosure));
}

TEST_CASE("A closed case takes no new form but those that a closed case needs", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto &nurse = facility.nurse;
    const auto id = facility.theCase.id;
    facility.closedBy(facility.session());
    CHECK(refused(casework::startForm(reg, nurse, id, u"intake"_s)) == ErrorCode::Invalid);
    must(casework::startForm(reg, nurse, id, u"consent"_s)); // to withdraw, say
    for (const auto &offer : facility.file(nurse).offers)
        CHECK((offer.formId == u"consent" || offer.formId == u"reffb"));

    must(casework::reopenCase(reg, nurse, id, ReopenReason::CameBack));
    must(casework::startForm(reg, nurse, id, u"intake"_s));
}

TEST_CASE("Whoever may open a case opens it again: same code, everything in it, written down",
    "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto id = facility.theCase.id;
    CHECK(refused(casework::reopenCase(reg, facility.nurse, id, ReopenReason::CameBack))
        == ErrorCode::Invalid);
    const auto closure = facility.closedBy(facility.session());
    const auto auditor = facility.as(u"sok"_s, u"auditor"_s);
    CHECK(refused(casework::reopenCase(reg, auditor, id, ReopenReason::CameBack))
        == ErrorCode::Denied);
    REQUIRE(facility.file(facility.nurse).mayReopen);

    const auto again
        = must(casework::reopenCase(reg, facility.nurse, id, ReopenReason::NotFinished));
    const auto line = must(casework::auditTrail(reg, facility.session(), 1)).front();
    CHECK(again.caseCode == facility.theCase.caseCode);
    CHECK(again.state == CaseState::Open);
    CHECK(again.closureReason.isEmpty());
    CHECK(line.action == u"case_reopen"_s);
    CHECK(line.subject == again.caseCode);
    CHECK(line.reason == u"not_finished"_s);
    CHECK(facility.file(facility.nurse).records.size() == 1);
    CHECK_FALSE(facility.file(facility.nurse).mayReopen);

    // The old closure is history now: mending a word in it closes nothing.
    const auto old = must(casework::reopenForm(
        reg, facility.session(), closure.id, casework::OpenReason::Supervision));
    completed(facility, facility.session(), old, {{u"cl_reason"_s, u"moved"_s}});
    CHECK(facility.file(facility.nurse).c.state == CaseState::Open);
    CHECK(facility.file(facility.nurse).closureReason.isEmpty());
}

TEST_CASE("Mending the closure of a closed case changes its reason and nothing else", "[casework]")
{
    AFacility facility;
    const auto closure = facility.closedBy(facility.session());
    const auto old = must(casework::reopenForm(
        facility.reg(), facility.session(), closure.id, casework::OpenReason::Supervision));
    completed(facility, facility.session(), old, {{u"cl_reason"_s, u"moved"_s}});
    CHECK(facility.file(facility.nurse).c.state == CaseState::Closed);
    CHECK(facility.file(facility.nurse).c.closureReason == u"moved"_s);
}

TEST_CASE("The list leaves closed cases out when it is asked to", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    casework::CaseQuery open{.includeClosed = false};
    CHECK(must(casework::casePage(reg, facility.session(), open)).lines.size() == 1);
    facility.closedBy(facility.session());
    CHECK(must(casework::casePage(reg, facility.session(), open)).lines.empty());
}

TEST_CASE("Each reason to open a case again has its own code", "[casework]")
{
    QStringList codes;
    for (const auto reason :
        {ReopenReason::CameBack, ReopenReason::NotFinished, ReopenReason::ByMistake})
        codes.append(casework::code(reason));
    CHECK(codes.removeDuplicates() == 0);
}
