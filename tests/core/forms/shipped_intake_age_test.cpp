// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("What is asked follows the age", "[forms]")
{
    struct Row {
        int age;
        bool isChild;
        bool isAskedSix; ///< The six questions on daily life.
        bool isAskedGender;
        bool mayBePregnant;
        bool isReportingDuty;
    };
    const std::vector<Row> rows{{3, true, false, false, false, true},
        {5, true, true, false, false, true}, {10, true, true, false, true, true},
        {12, true, true, true, true, true}, {14, true, true, true, true, true},
        {15, true, true, true, true, false}, {17, true, true, true, true, false},
        {18, false, true, true, true, false}, {56, false, true, true, false, false}};
    for (const Row &row : rows) {
        INFO("age " << row.age);
        Interview intake = newInterview("intake");
        give(intake, "sex", u"female"_s);
        give(intake, "age_years", row.age);
        give(intake, "q_penetration", u"yes"_s);
        CHECK(intake.isRelevant(at("uasc_status")) == row.isChild);
        CHECK(intake.isRelevant(at("wg_seeing")) == row.isAskedSix);
        CHECK(intake.isRelevant(at("gender_identity")) == row.isAskedGender);
        CHECK(intake.isRelevant(at("pregnant_now")) == row.mayBePregnant);
        CHECK(intake.isRelevant(at("mr_decision")) == row.isReportingDuty);
        give(intake, "consent_basis", u"force"_s);
        CHECK(isRefused(intake, at("consent_basis")) == (row.age < 15));
    }
    Interview intake = newInterview("intake");
    intake.set(at("age_years"), Answer::without(NoValue::Unknown));
    CHECK(intake.isRelevant(at("uasc_status")));
}

TEST_CASE("The age at the event counts, not the age today", "[forms]")
{
    Interview intake = newInterview("intake");
    give(intake, "interview_at", u"2030-03-04T07:30"_s);
    give(intake, "birth_date", u"2012-03-02"_s);
    give(intake, "birth_precision", u"exact"_s);
    give(intake, "incident_date", u"2030-03-01"_s);
    CHECK(textOf(intake, "age_now") == "18");
    CHECK(textOf(intake, "age_at_incident") == "17");
    give(intake, "age_years", 20);
    CHECK(isRefused(intake, at("age_years")));
    give(intake, "age_years", 17);
    CHECK_FALSE(isRefused(intake, at("age_years")));
}

TEST_CASE("An age that may be on either side of 15 or 18 says so", "[forms]")
{
    struct Row {
        const char *birth;
        const char *precision;
        const char *least;
        const char *most;
        bool near15;
        bool near18;
    };
    // The interview is on 4 March 2030.
    for (const Row &row : {Row{"2012-03-05", "exact", "17", "17", false, false},
             Row{"2012-03-04", "exact", "18", "18", false, false},
             Row{"2012", "year", "17", "18", false, true},
             Row{"2011", "year", "18", "19", false, false},
             Row{"2012-03", "month", "17", "18", false, true},
             Row{"2012-02", "month", "18", "18", false, false},
             Row{"2015", "year", "14", "15", true, false},
             Row{"2012-03-06", "within_3_days", "17", "18", false, true}}) {
        INFO(row.birth << " " << row.precision);
        Interview intake = newInterview("intake", {{u"c_electronic"_s, u"granted"_s}});
        give(intake, "interview_at", u"2030-03-04T07:30"_s);
        give(intake, "birth_date", QString::fromLatin1(row.birth));
        give(intake, "birth_precision", QString::fromLatin1(row.precision));
        CHECK(textOf(intake, "age_min") == row.least);
        CHECK(textOf(intake, "age_max") == row.most);
        CHECK(intake.isRelevant(at("age_near_15_note")) == row.near15);
        CHECK(intake.isRelevant(at("age_near_18_note")) == row.near18);
    }
    Interview intake = newInterview("intake");
    give(intake, "age_years", 17);
    give(intake, "age_estimated", u"no"_s);
    CHECK_FALSE(intake.isRelevant(at("age_near_18_note")));
    give(intake, "age_estimated", u"yes"_s); // a guess may be one year off
    CHECK(intake.isRelevant(at("age_near_18_note")));
}
