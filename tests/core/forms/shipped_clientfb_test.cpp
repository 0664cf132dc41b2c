// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("Only the quarter has to be answered about the service", "[forms]")
{
    Interview opinion = newInterview("clientfb");
    REQUIRE(opinion.issues().size() == 1);
    CHECK(opinion.issues().front().path == at("cf_period"));
    give(opinion, "cf_period", u"q3"_s);
    CHECK(opinion.issues().empty());
}

TEST_CASE("The opinion of a person asks nothing that leads to a person", "[forms]")
{
    Interview opinion = newInterview("clientfb");
    int count = 0;
    for (const Group::Item &section : opinion.form().root.items) {
        for (const Group::Item &item : section.group->items) {
            INFO(item.question->name.toStdString());
            CHECK(item.question->privacy != Privacy::Identity);
            CHECK_FALSE(item.question->calculation.contains(u"pulldata"_s));
            ++count;
        }
    }
    CHECK(count >= 13);
}

TEST_CASE("Whoever was asked to pay is told that the facility learns of it", "[forms]")
{
    Interview opinion = newInterview("clientfb");
    for (const auto &[answer, isTold] : {std::pair("no", false), {"na", false}, {"yes", true}}) {
        give(opinion, "cf_paid", QString::fromLatin1(answer));
        CHECK(opinion.isRelevant(at("cf_paid_note")) == isTold);
    }
}

TEST_CASE("A comment holds no phone number", "[forms]")
{
    Interview opinion = newInterview("clientfb");
    give(opinion, "cf_comment", u"The nurse was kind. We waited 2 hours, from 07:30 on."_s);
    CHECK_FALSE(isRefused(opinion, at("cf_comment")));
    give(opinion, "cf_comment", u"Please phone me:\n012 345 678"_s);
    CHECK(isRefused(opinion, at("cf_comment")));
}
