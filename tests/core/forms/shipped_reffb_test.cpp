// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code.h"
#include "filling_in.h"

#include <random>

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("An answer to a referral can be filled in to its end", "[forms]")
{
    AClock clock;
    Interview answer = newInterview("reffb", {}, clock);
    clock.advance(7200);
    fillIn(answer, {{u"fb_rf_no"_s, u"RF-ABC-DEF-O"_s}, {u"fb_outcome"_s, u"partly_served"_s}});
    INFO(wordsOf(answer.issues()));
    CHECK(answer.issues().empty());
    CHECK(textOf(answer, "fb_at") == "2030-03-04T08:00"); // when it was begun
}

TEST_CASE("The check letter of a slip's code tells a slip of the pen", "[forms]")
{
    // A to F are the letters 6 to 11 of the alphabet; from 30 on they leave 12, 7, 30, 18, 25, 12.
    // 12 and 19 make 31, which leaves 1 of 30: letter 19 is O.
    struct Row {
        QString typed;
        bool isAccepted;
    };
    for (const Row &row : {Row{u"RF-ABC-DEF-O"_s, true}, Row{u"rf abc def o"_s, true},
             Row{u"RFABCDEFO"_s, true}, Row{u"RF-111-111-4"_s, true}, Row{u"RF-១១១-១១១-៤"_s, true},
             Row{u"RF-ABC-DEF-P"_s, false}, Row{u"RF-ABD-DEF-O"_s, false},
             Row{u"RF-BAC-DEF-O"_s, false}, Row{u"RF-ABC-DEF"_s, false},
             Row{u"RF-ABC-DEF-OO"_s, false}, Row{u"CAS-ABC-DEF-O"_s, false},
             Row{u"RF-ABC-DEI-O"_s, false}}) {
        INFO(row.typed.toStdString());
        Interview answer = newInterview("reffb");
        give(answer, "fb_rf_no", row.typed);
        CHECK(isRefused(answer, at("fb_rf_no")) != row.isAccepted);
        CHECK(domain::readCode(domain::CodeKind::Slip, row.typed).has_value() == row.isAccepted);
    }
}

TEST_CASE("Every code that the program gives to a slip is taken", "[forms]")
{
    std::mt19937 random(7);
    Interview answer = newInterview("reffb");
    for (int i = 0; i < 200; ++i) {
        const QString code = domain::newCode(
            domain::CodeKind::Slip, [&](quint32 below) { return quint32(random()) % below; });
        INFO(code.toStdString());
        give(answer, "fb_rf_no", code);
        CHECK_FALSE(isRefused(answer, at("fb_rf_no")));
    }
}

TEST_CASE("What is asked about the service follows from what came of it", "[forms]")
{
    struct Row {
        const char *outcome;
        bool hasServices;
        bool hasReason;
    };
    for (const Row &row : {Row{"served", true, false}, Row{"partly_served", true, true},
             Row{"not_served", false, true}, Row{"not_arrived", false, false},
             Row{"referred_on", false, false}}) {
        INFO(row.outcome);
        Interview answer = newInterview("reffb");
        CHECK_FALSE(answer.isRelevant(at("fb_services")));
        give(answer, "fb_outcome", QString::fromLatin1(row.outcome));
        CHECK(mustAnswer(answer, at("fb_services")) == row.hasServices);
        CHECK(mustAnswer(answer, at("fb_not_reason")) == row.hasReason);
    }
}

TEST_CASE("A fee is pointed out, because services are meant to be free", "[forms]")
{
    Interview answer = newInterview("reffb");
    CHECK_FALSE(answer.isRelevant(at("fb_fee_note")));
    give(answer, "fb_fee", 0);
    CHECK_FALSE(answer.isRelevant(at("fb_fee_note")));
    CHECK_FALSE(isRefused(answer, at("fb_fee")));
    give(answer, "fb_fee", 1);
    CHECK(answer.isRelevant(at("fb_fee_note")));
    CHECK_FALSE(isRefused(answer, at("fb_fee")));
    give(answer, "fb_fee", -1);
    CHECK(isRefused(answer, at("fb_fee")));
}
