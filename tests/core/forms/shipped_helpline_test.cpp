// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

Interview contact(const char *kind)
{
    Interview contact = newInterview("helpline");
    give(contact, "hl_disposition", QString::fromLatin1(kind));
    return contact;
}

Interview lostCall(const char *stage)
{
    Interview call = contact("lost");
    give(call, "hl_lost_stage", QString::fromLatin1(stage));
    return call;
}

} // namespace

TEST_CASE("A helpline contact of every kind can be written down to its end", "[forms]")
{
    const auto kinds = newInterview("helpline").choices(at("hl_disposition"));
    REQUIRE(kinds.size() == 11);
    for (const Choice &kind : kinds) {
        INFO(kind.name.toStdString());
        Interview call = newInterview(
            "helpline", {{u"hl_no"_s, u"HL-ABC-DEF-O"_s}, {u"staff_code"_s, u"operator1"_s}});
        fillIn(call,
            {{u"hl_disposition"_s, kind.name}, {u"hl_lost_stage"_s, u"during_story"_s},
                {u"hl_callback_ok"_s, u"agreed_before_loss"_s}});
        INFO(wordsOf(call.issues()));
        CHECK(call.issues().empty());
        CHECK(textOf(call, "hl_no") == "HL-ABC-DEF-O");
        CHECK(textOf(call, "hl_operator") == "operator1");
        CHECK(call.answers().at(u"hl_start"_s).text().startsWith(u"2030-03-04T08:00"));
    }
}

TEST_CASE("What is asked follows from the kind of contact", "[forms]")
{
    struct Row {
        const char *kind;
        bool isAboutSomebody; ///< Caller, sex, age, issue and action.
        bool isAskedSafety;
        bool isAskedSuicide;
        bool isAskedAgain; ///< Whether another call is agreed.
    };
    for (const Row &row :
        {Row{"counselling", true, true, true, true}, Row{"information", true, false, false, false},
            Row{"referral", true, true, false, true}, Row{"emergency", true, true, true, false},
            Row{"lost", false, false, false, false}, Row{"silent", false, false, false, false},
            Row{"hangup", false, false, false, false},
            Row{"prank_abusive", false, false, false, false},
            Row{"test", false, false, false, false}, Row{"thanks", false, false, false, false},
            Row{"wrong_number", false, false, false, false}}) {
        INFO(row.kind);
        const Interview call = contact(row.kind);
        for (const char *question :
            {"hl_caller_role", "hl_sex", "hl_age", "hl_issue", "hl_action"}) {
            INFO(question);
            CHECK(mustAnswer(call, at(question)) == row.isAboutSomebody);
        }
        CHECK(mustAnswer(call, at("hl_safe_now")) == row.isAskedSafety);
        CHECK(mustAnswer(call, at("hl_suicidal")) == row.isAskedSuicide);
        CHECK(mustAnswer(call, at("hl_consent_followup")) == row.isAskedAgain);
        const bool isLost = QLatin1String(row.kind) == QLatin1String("lost");
        for (const char *question : {"hl_lost_kind", "hl_lost_stage", "hl_callback_ok"})
            CHECK(mustAnswer(call, at(question)) == isLost);
        CHECK(call.isRelevant(at("lost_call")) == isLost);
    }
}

TEST_CASE("A call lost before the question about safety is not called back", "[forms]")
{
    for (const char *stage : {"before_answer", "greeting", "before_safety_check"}) {
        INFO(stage);
        Interview call = lostCall(stage);
        CHECK(textOf(call, "hl_callback_ok") == "no_callback");
        CHECK_FALSE(call.isRelevant(at("hl_caller_no")));
        CHECK_FALSE(call.isRelevant(at("hl_callback_at")));
        give(call, "hl_callback_ok", u"agreed_before_loss"_s);
        CHECK(isRefused(call, at("hl_callback_ok")));
        give(call, "hl_callback_ok", u"no_callback"_s);
        CHECK_FALSE(isRefused(call, at("hl_callback_ok")));
        // Somebody who called before and agreed then.
        give(call, "hl_callback_ok", u"repeat_caller_agreed"_s);
        CHECK_FALSE(isRefused(call, at("hl_callback_ok")));
        CHECK(call.isRelevant(at("hl_caller_no")));
        CHECK(mustAnswer(call, at("hl_callback_at")));
    }
    Interview untold = contact("lost");
    CHECK_FALSE(untold.isRelevant(at("hl_caller_no")));
    untold.set(at("hl_lost_stage"), Answer::without(NoValue::Unknown));
    CHECK_FALSE(untold.isRelevant(at("hl_caller_no")));
}

TEST_CASE("A call lost later may be called back only if that was agreed", "[forms]")
{
    for (const char *stage : {"during_story", "during_referral"}) {
        INFO(stage);
        Interview call = lostCall(stage);
        CHECK(textOf(call, "hl_callback_ok") == "no_callback");
        CHECK(call.isRelevant(at("hl_caller_no")));
        CHECK_FALSE(call.isRelevant(at("hl_callback_at")));
        give(call, "hl_callback_ok", u"agreed_before_loss"_s);
        CHECK_FALSE(isRefused(call, at("hl_callback_ok")));
        CHECK(mustAnswer(call, at("hl_callback_at")));
        CHECK_FALSE(call.isRelevant(at("hl_callback_result")));
        give(call, "hl_callback_at", u"2030-03-04T10:00"_s);
        CHECK(mustAnswer(call, at("hl_callback_result")));
        for (const NoValue why : {NoValue::Unknown, NoValue::Declined}) {
            call.set(at("hl_callback_at"), Answer::without(why));
            CHECK_FALSE(call.isRelevant(at("hl_callback_result")));
        }
    }
}

TEST_CASE("The number shown is gone after seven days, unless calling back was agreed", "[forms]")
{
    AClock clock;
    Interview call = newInterview("helpline", {}, clock);
    give(call, "hl_disposition", u"lost"_s);
    give(call, "hl_lost_stage", u"during_story"_s);
    give(call, "hl_caller_no", u"012345678"_s);
    clock.advance(7 * 86400);
    CHECK(newInterview("helpline", {}, clock, call.answers()).isRelevant(at("hl_caller_no")));
    clock.advance(60);
    Interview later = newInterview("helpline", {}, clock, call.answers());
    CHECK_FALSE(later.isRelevant(at("hl_caller_no")));
    CHECK(later.relevantAnswers().at(at("hl_caller_no")).isEmpty());
    give(later, "hl_callback_ok", u"agreed_before_loss"_s);
    CHECK(later.isRelevant(at("hl_caller_no")));
}

TEST_CASE("Violence asks for 72 hours, 120 hours and danger", "[forms]")
{
    Interview call = contact("counselling");
    give(call, "hl_issue", u"family"_s);
    for (const char *question : {"hl_gbv_type", "hl_within72", "hl_within120", "hl_danger"})
        CHECK_FALSE(call.isRelevant(at(question)));
    give(call, "hl_issue", u"gbv"_s);
    for (const char *question : {"hl_within72", "hl_within120", "hl_danger"})
        CHECK(mustAnswer(call, at(question)));
    CHECK(call.isRelevant(at("hl_gbv_type")));
    CHECK_FALSE(mustAnswer(call, at("hl_gbv_type")));
    for (const auto &[question, note] : {std::pair("hl_danger", "hl_danger_note"),
             {"hl_within120", "hl_within120_note"}, {"hl_within72", "hl_within72_note"}}) {
        INFO(question);
        give(call, question, u"no"_s);
        CHECK_FALSE(call.isRelevant(at(note)));
        give(call, question, u"yes"_s);
        CHECK(call.isRelevant(at(note)));
    }
    CHECK_FALSE(call.isRelevant(at("hl_within120"))); // within 72 hours says it already
    call.set(at("hl_within72"), Answer::without(NoValue::Unknown));
    CHECK(mustAnswer(call, at("hl_within120")));
}

TEST_CASE("When it is not safe to talk, the call ends", "[forms]")
{
    Interview call = contact("emergency");
    give(call, "hl_safe_now", u"yes"_s);
    CHECK_FALSE(call.isRelevant(at("hl_safe_now_note")));
    give(call, "hl_safe_now", u"no"_s);
    CHECK(call.isRelevant(at("hl_safe_now_note")));
}

TEST_CASE("A safe number and time are asked only of those who agree to another call", "[forms]")
{
    Interview call = contact("referral");
    for (const auto &[answer, isAsked] : {std::pair("yes", true), {"no", false}, {"na", false}}) {
        INFO(answer);
        give(call, "hl_consent_followup", QString::fromLatin1(answer));
        CHECK(mustAnswer(call, at("hl_followup_phone")) == isAsked);
        CHECK(mustAnswer(call, at("hl_followup_time")) == isAsked);
    }
}

TEST_CASE("Times, seconds, province and actions of a contact are checked", "[forms]")
{
    struct Row {
        const char *question;
        QJsonValue answer;
        bool isRefused;
    };
    for (const Row &row :
        {Row{"hl_end", u"2030-03-04T08:00"_s, false}, Row{"hl_end", u"2030-03-04T07:59"_s, true},
            Row{"hl_wait_s", 0, false}, Row{"hl_wait_s", 3600, false}, Row{"hl_wait_s", 3601, true},
            Row{"hl_wait_s", -1, true}, Row{"hl_province", u"01"_s, false},
            Row{"hl_province", u"1"_s, true}, Row{"hl_province", u"0102"_s, true},
            Row{"hl_province", u"Siem Reap"_s, true},
            Row{"hl_action", QJsonArray{u"none"_s}, false},
            Row{"hl_action", QJsonArray{u"listened"_s, u"information"_s}, false},
            Row{"hl_action", QJsonArray{u"none"_s, u"listened"_s}, true}}) {
        INFO(row.question << ' ' << row.answer.toVariant().toString().toStdString());
        Interview call = contact("counselling");
        give(call, "hl_start", u"2030-03-04T08:00"_s);
        give(call, row.question, row.answer);
        CHECK(isRefused(call, at(row.question)) == row.isRefused);
    }
}

TEST_CASE("The summary holds no phone number", "[forms]")
{
    for (const auto &[text, isRefusedHere] :
        {std::pair(u"Talked for 25 minutes. A plan for 2030-03-05 07:30 was made."_s, false),
            {u"Call 012345678"_s, true}, {u"Call 012 345 678 in the evening"_s, true},
            {u"First line.\n097-123-4567"_s, true}, {u"+85512345678"_s, true},
            {u"លេខ ០១២៣៤៥៦៧៨"_s, true}, {u"Card 123456789."_s, true},
            {u"Paid 20000 riel"_s, false}}) {
        INFO(text.toStdString());
        Interview call = contact("information");
        give(call, "hl_summary", text);
        CHECK(isRefused(call, at("hl_summary")) == isRefusedHere);
    }
}
