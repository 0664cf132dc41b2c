// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("A plan can be filled in to its end", "[forms]")
{
    Interview plan = newInterview("caseplan");
    fillIn(plan, {});
    INFO(wordsOf(plan.issues()));
    CHECK(plan.issues().empty());
    CHECK(textOf(plan, "a_at").substr(0, 16) == "2030-03-04T08:00"); // when it was begun
}

TEST_CASE("A plan has at least one goal, with what is wanted, agreed, by whom and when", "[forms]")
{
    Interview plan = newInterview("caseplan");
    REQUIRE(plan.issue(at("goal")));
    CHECK(plan.issue(at("goal"))->code == Issue::Code::FewerLines);
    plan.insertLine(u"goal"_s, 0);
    CHECK_FALSE(plan.issue(at("goal")));
    for (const char *needed : {"goal_area", "goal_text", "goal_action", "goal_who", "goal_by"}) {
        INFO(needed);
        CHECK(plan.isRequired(at(needed, "goal")));
    }
    for (const char *free : {"goal_referral", "goal_progress", "goal_explain"}) {
        INFO(free);
        CHECK(plan.isRelevant(at(free, "goal")));
        CHECK_FALSE(plan.isRequired(at(free, "goal")));
    }
}

TEST_CASE("A plan stays a draft until the person agrees", "[forms]")
{
    Interview plan = newInterview("caseplan");
    give(plan, "plan_agreed", u"no"_s);
    CHECK(isRefused(plan, at("plan_agreed")));
    give(plan, "plan_agreed", u"yes"_s);
    CHECK_FALSE(isRefused(plan, at("plan_agreed")));
}

TEST_CASE("Where mediation was proposed, its limits are said", "[forms]")
{
    Interview plan = newInterview("caseplan");
    CHECK_FALSE(plan.isRelevant(at("mediation_asked_note")));
    give(plan, "mediation_asked", u"yes"_s);
    CHECK(plan.isRelevant(at("mediation_asked_note")));
    give(plan, "mediation_asked", u"no"_s);
    CHECK_FALSE(plan.isRelevant(at("mediation_asked_note")));
    plan.set(at("mediation_asked"), Answer::without(NoValue::Unknown));
    CHECK_FALSE(plan.isRelevant(at("mediation_asked_note")));
}

TEST_CASE("The supervisor may look at a plan later", "[forms]")
{
    const Interview plan = newInterview("caseplan");
    CHECK_FALSE(plan.isRequired(at("plan_approved")));
    CHECK(plan.isRequired(at("plan_next_review")));
    CHECK(plan.isRequired(at("focal_person")));
}
