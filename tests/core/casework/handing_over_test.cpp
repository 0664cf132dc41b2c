// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/handing_over.h"
#include "support/a_visit.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;
using casework::HandOverReason;

namespace {

/// A facility where a midwife left the intake of her case half done.
struct AHalfForm {
    ARegister facility;
    domain::Session midwife = facility.as(u"sophea"_s, u"hc_provider"_s);
    domain::Session nurse = facility.as(u"mom"_s, u"hc_provider"_s);
    domain::Session chemist = facility.as(u"keo"_s, u"pharmacist"_s);
    domain::Case c = must(casework::startCase(reg(), midwife));
    casework::OpenForm form = must(casework::startForm(facility.reg(), midwife, c.id, u"intake"_s));

    AHalfForm()
    {
        auto answers = form.answers;
        answers.set({u"notes"_s}, forms::Answer::of(u"she will come back on Monday"_s));
        must(casework::saveDraft(reg(), midwife, form, answers, u"notes"_s));
    }
    casework::CaseRegister &reg() { return facility.reg(); }
};

} // namespace

TEST_CASE(
    "The draft of somebody who left is given to a colleague, with a reason that is written down",
    "[casework]")
{
    AHalfForm half;
    auto &reg = half.reg();
    const auto &chief = half.facility.session();
    const auto id = half.form.recordId;
    CHECK(refused(casework::reopenForm(reg, half.nurse, id, casework::OpenReason::OnDuty))
        == ErrorCode::Denied);
    CHECK(must(casework::heirsOf(reg, chief, id)) == QStringList{u"dara"_s, u"mom"_s});
    must(casework::handOver(reg, chief, id, u"mom"_s, HandOverReason::Left));

    const auto line = must(reg.desk().audit.latest(1)).front();
    CHECK(line.action == u"draft_hand_over");
    CHECK(line.user == u"dara");
    CHECK(line.subject == half.c.caseCode);
    CHECK(line.reason == u"left");
    const auto change = must(reg.desk().changes.of(u"record"_s, id.toString())).back();
    CHECK(change.field == u":draft_author");
    CHECK(change.before == u"sophea"_s);
    CHECK(change.after == u"mom"_s);

    const auto taken
        = must(casework::reopenForm(reg, half.nurse, id, casework::OpenReason::OnDuty));
    CHECK(taken.answers.at(u"notes"_s).text() == u"she will come back on Monday"_s);
    CHECK(taken.focus == u"notes");
    CHECK(refused(casework::reopenForm(reg, half.midwife, id)) == ErrorCode::Denied);
    CHECK(refused(casework::saveDraft(reg, half.midwife, half.form, taken.answers, {}))
        == ErrorCode::Denied);
    must(casework::completeForm(reg, half.nurse, taken, answersTo(half.facility, taken)));
}

TEST_CASE("Only who supervises gives drafts away, and only to who may write the form", "[casework]")
{
    AHalfForm half;
    auto &reg = half.reg();
    const auto &chief = half.facility.session();
    const auto id = half.form.recordId;
    const auto before = tableHashes(reg);
    const auto give = [&](const domain::Session &who, const QString &heir) {
        return refused(casework::handOver(reg, who, id, heir, HandOverReason::Away));
    };
    CHECK(give(half.nurse, u"mom"_s) == ErrorCode::Denied);
    CHECK(give(half.midwife, u"mom"_s) == ErrorCode::Denied); // not even one's own
    CHECK(give(chief, u"keo"_s) == ErrorCode::Denied); // a pharmacist does not write an intake
    CHECK(give(chief, u"nobody"_s) == ErrorCode::NotFound);
    CHECK(give(chief, u"sophea"_s) == ErrorCode::Invalid);
    CHECK(refused(casework::heirsOf(reg, half.nurse, id)) == ErrorCode::Denied);
    CHECK(refused(casework::handOver(
              reg, chief, Id<domain::Record>::create(), u"mom"_s, HandOverReason::Away))
        == ErrorCode::NotFound);
    CHECK((tableHashes(reg) == before));
    for (const auto &[role, may] : std::map<QString, bool>{{u"hc_chief"_s, true},
             {u"supervisor"_s, true}, {u"hosp_manager"_s, false}, {u"hc_provider"_s, false}}) {
        CAPTURE(role);
        domain::Session session = chief;
        session.user.role = role;
        CHECK(casework::mayHandOver(session) == may);
    }
}

TEST_CASE("The page of a case offers it for another's draft, to who may", "[casework]")
{
    AHalfForm half;
    const auto offered = [&](const domain::Session &who) {
        const auto file = must(
            casework::openCase(half.reg(), who, half.c.id, casework::OpenReason::Supervision));
        REQUIRE(file.records.size() == 1);
        // To go on with it is a step for its writer alone.
        const bool mayGoOn
            = std::ranges::find(file.next, casework::NextStep::FinishDraft) != file.next.end();
        CHECK(mayGoOn == (who.user.name == half.midwife.user.name));
        return file.records.front().mayHandOver;
    };
    CHECK(offered(half.facility.session()));
    CHECK_FALSE(offered(half.midwife));
    CHECK_FALSE(offered(half.nurse));
}
