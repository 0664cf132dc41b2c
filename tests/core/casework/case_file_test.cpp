// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_codes.h"
#include "casework/case_file.h"
#include "casework/desk.h"
#include "support/a_visit.h"
#include "support/small_forms.h"

#include <QSet>

using namespace Qt::StringLiterals;
using casework::NextStep;

namespace {

std::vector<NextStep> next(ARegister &unit, Id<domain::Case> id)
{
    return must(casework::openCase(unit.reg(), unit.session(), id)).next;
}

} // namespace

TEST_CASE("The case says what to do next, the most urgent first", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto who = facility.session();
    const auto c = must(casework::startCase(reg, who));
    CHECK(next(facility, c.id) == std::vector{NextStep::AskConsent, NextStep::TakeIntake});

    const auto consent = must(casework::startForm(reg, who, c.id, u"consent"_s));
    must(casework::saveDraft(reg, who, consent, consent.answers, {}));
    CHECK(next(facility, c.id) == std::vector{NextStep::FinishDraft, NextStep::TakeIntake});

    const QJsonObject notAsked{{u"state"_s, u"not_asked"_s}};
    const auto asked = answersTo(facility, consent,
        {{u"c_share_deid_province"_s, notAsked}, {u"c_share_deid_national"_s, u"refused"_s}});
    must(casework::completeForm(reg, who, consent, asked));
    CHECK(next(facility, c.id) == std::vector{NextStep::TakeIntake, NextStep::AskToShare});

    // Nobody knows yet whether gender or power played a part: that is looked at together.
    const QJsonObject unknown{{u"state"_s, u"unknown"_s}};
    fillIn(facility, who, c.id, u"intake"_s,
        {{u"q_gbv_nexus"_s, unknown}, {u"gbv_type_final"_s, unknown}});
    CHECK(next(facility, c.id)
        == std::vector{
            NextStep::RecordCare, NextStep::AskSafety, NextStep::DecideType, NextStep::AskToShare});
}

TEST_CASE("After the first conversation come care and safety, and from the next day a visit",
    "[casework]")
{
    ARegister facility;
    SmallForms()
        .add("treat", "text,words,Words,\n")
        .add("safety", "text,words,Words,\n")
        .add("followup", "text,words,Words,\n")
        .into(facility);
    const auto fill = [&](Id<domain::Case> id, const QString &form) {
        const auto open = must(casework::startForm(facility.reg(), facility.session(), id, form));
        must(casework::completeForm(facility.reg(), facility.session(), open, open.answers));
    };
    const auto c = aVisit(facility); // physical assault
    CHECK(next(facility, c.id) == std::vector{NextStep::RecordCare, NextStep::AskSafety});
    fill(c.id, u"treat"_s);
    CHECK(next(facility, c.id) == std::vector{NextStep::AskSafety});
    fill(c.id, u"safety"_s);
    CHECK(next(facility, c.id) == std::vector{NextStep::NothingNow});
    facility.clock.advance(24 * 3600);
    CHECK(next(facility, c.id) == std::vector{NextStep::FollowUp});
    fill(c.id, u"followup"_s);
    CHECK(next(facility, c.id) == std::vector{NextStep::NothingNow});

    const auto other = aVisit(facility, u"refused"_s,
        {{u"q_physical"_s, u"no"_s}, {u"q_psych"_s, u"yes"_s},
            {u"gbv_type_final"_s, u"psychological_abuse"_s}});
    CHECK(next(facility, other.id) == std::vector{NextStep::AskSafety});
}

TEST_CASE(
    "The case page lists what was recorded, the newest first, and says whose it is", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    fillIn(facility, facility.session(), c.id, u"consent"_s);
    facility.clock.advance(60);
    fillIn(facility, facility.session(), c.id, u"intake"_s);
    facility.clock.advance(60);
    const auto open = must(casework::startForm(reg, facility.session(), c.id, u"consent"_s));
    must(casework::saveDraft(reg, facility.session(), open, open.answers, {}));

    const auto file = must(casework::openCase(reg, facility.session(), c.id));
    CHECK(file.owner == u"dara"_s);
    REQUIRE(file.records.size() == 3);
    CHECK(file.records.at(0).isDraft);
    CHECK(file.records.at(0).formId == u"consent"_s);
    CHECK(file.records.at(1).formId == u"intake"_s);
    CHECK(file.records.at(1).title.en == u"First conversation"_s);
    CHECK(file.records.at(1).author == u"dara"_s);
    CHECK_FALSE(file.records.at(2).isDraft);
    CHECK(must(casework::findCase(reg, facility.session(), c.caseCode.toLower())) == c.id);
    CHECK(refused(casework::openCase(reg, facility.session(), Id<domain::Case>::create()))
        == ErrorCode::NotFound);
    CHECK(
        refused(casework::findCase(reg, facility.session(), c.survivorCode)) == ErrorCode::Invalid);
}

TEST_CASE("The history of a record is for those who may read the case", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto midwife = facility.as(u"chenda"_s, u"hc_provider"_s);
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto record = fillIn(facility, facility.session(), c.id, u"consent"_s);
    CHECK(refused(casework::historyOf(reg, midwife, record.id)) == ErrorCode::Denied);
    CHECK(must(casework::historyOf(reg, facility.session(), record.id)).size() == 1);
}

TEST_CASE("No two cases have the same code, even if the dice fall alike", "[casework]")
{
    ARegister facility;
    casework::Desk &desk = facility.reg().desk();
    int throws = 0;
    const domain::RandomNumber first = [](quint32) { return quint32(3); };
    const domain::RandomNumber later = [&](quint32) { return quint32(throws++ < 6 ? 3 : 5); };

    const QString code = must(casework::unusedCaseCode(desk, first));
    must(desk.cases.save({.caseCode = code,
        .survivorCode = u"SUR-777-777-7"_s,
        .openedAt = facility.clock.clock()(),
        .owner = facility.session().user.id}));
    CHECK(must(casework::unusedCaseCode(desk, later)) != code);
    CHECK(throws > 6);
    CHECK(refused(casework::unusedCaseCode(desk, first)) == ErrorCode::Storage);

    QSet<QString> codes;
    for (int i = 0; i < 50; ++i) {
        const auto c = must(casework::startCase(facility.reg(), facility.session()));
        codes << c.caseCode << c.survivorCode;
    }
    CHECK(codes.size() == 100);
}
