// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

#include <catch2/generators/catch_generators.hpp>

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, QJsonValue> ordinary()
{
    return {{u"interview_at"_s, u"2030-03-04T07:30"_s}, {u"gbv_type_final"_s, u"rape"_s},
        {u"home_commune"_s, u"010201"_s}};
}

/// Fills in what the classification asks, in its order.
void giveActs(Interview &intake, const QStringList &answers)
{
    const std::array questions{"q_gbv_nexus", "q_penetration", "q_sexual_contact", "q_physical",
        "q_forced_marriage", "q_denial", "q_psych"};
    for (size_t i = 0; i < questions.size(); ++i)
        give(intake, questions.at(i), answers.at(qsizetype(i)));
}

/// The names of the questions whose answers leave only under an identity scope.
void addIdentifying(const Group &group, QStringList &names)
{
    for (const Group::Item &item : group.items) {
        if (item.group)
            addIdentifying(*item.group, names);
        else if (item.question->privacy == Privacy::Identity)
            names.append(item.question->name);
    }
}

} // namespace

TEST_CASE("An intake can be filled in to its end", "[forms]")
{
    const int age = GENERATE(3, 12, 16, 30, 70);
    INFO("age " << age);
    Interview intake = newInterview("intake");
    auto wanted = ordinary();
    wanted[u"age_years"_s] = age;
    if (age < 15)
        wanted[u"consent_basis"_s] = u"below_age"_s;
    fillIn(intake, wanted);
    INFO(wordsOf(intake.issues()));
    CHECK(intake.issues().empty());
    CHECK(textOf(intake, "gbv_type") == "rape");
    CHECK(textOf(intake, "home_district") == "0102");
}

TEST_CASE("An intake can end with every question declined", "[forms]")
{
    Interview intake = newInterview("intake");
    for (int round = 0; round < 500 && !intake.issues().empty(); ++round) {
        const Issue issue = intake.issues().front();
        if (issue.code == Issue::Code::FewerLines)
            intake.insertLine(issue.path.question, 0);
        else
            intake.set(issue.path, Answer::without(NoValue::Declined));
    }
    INFO(wordsOf(intake.issues()));
    CHECK(intake.issues().empty());
    CHECK(textOf(intake, "gbv_type") == "REVIEW");
}

TEST_CASE("The urgent questions stand first, on one page, and start the clock", "[forms]")
{
    Interview intake = newInterview("intake");
    const Group &first = *intake.form().root.items.front().group;
    CHECK(first.name == u"urgent");
    CHECK(first.appearance == u"field-list");
    give(intake, "urgent_signs", QJsonArray{u"none"_s});
    give(intake, "safe_to_talk", u"yes"_s);
    give(intake, "suicidal_now", u"no"_s);
    give(intake, "incident_date", u"2030-03-03"_s);
    give(intake, "incident_precision", u"exact"_s);
    give(intake, "time_of_day", u"evening_night"_s);
    give(intake, "q_penetration", u"yes"_s);
    give(intake, "q_physical", u"no"_s);
    give(intake, "drug_facilitated", u"no"_s);
    const auto done = intake.completeness(u"urgent"_s);
    CHECK(done.answered >= done.asked - 1); // the hour may stay open
    CHECK(textOf(intake, "incident_earliest") == "2030-03-03T00:00");
    CHECK(textOf(intake, "sv_case") == "yes");
}

TEST_CASE("A danger sign or an unsafe moment says what to do, and stops nothing", "[forms]")
{
    Interview intake = newInterview("intake");
    for (const char *note : {"urgent_signs_note", "safe_to_talk_note", "suicidal_now_note"})
        CHECK_FALSE(intake.isRelevant(at(note)));
    give(intake, "urgent_signs", QJsonArray{u"heavy_bleeding"_s});
    give(intake, "safe_to_talk", u"no"_s);
    give(intake, "suicidal_now", u"yes"_s);
    for (const char *note : {"urgent_signs_note", "safe_to_talk_note", "suicidal_now_note"}) {
        INFO(note);
        CHECK(intake.isRelevant(at(note)));
    }
    give(intake, "urgent_signs", QJsonArray{u"none"_s});
    CHECK_FALSE(intake.isRelevant(at("urgent_signs_note")));
    give(intake, "urgent_signs", QJsonArray{u"none"_s, u"fits"_s});
    CHECK(isRefused(intake, at("urgent_signs")));
}

TEST_CASE("The ends of the time when it happened follow from what is known", "[forms]")
{
    struct Row {
        const char *date;
        const char *precision;
        const char *part;
        const char *hour;
        const char *earliest;
        const char *latest;
    };
    const std::vector<Row> rows{
        {"2030-03-01", "exact", "morning", "", "2030-03-01T05:00", "2030-03-01T12:00"},
        {"2030-03-01", "exact", "afternoon", "", "2030-03-01T12:00", "2030-03-01T19:00"},
        {"2030-03-01", "exact", "evening_night", "", "2030-03-01T00:00", "2030-03-02T07:00"},
        {"2030-03-01", "exact", "", "", "2030-03-01T00:00", "2030-03-02T00:00"},
        {"2030-03-01", "exact", "evening_night", "21:30", "2030-03-01T21:30", "2030-03-01T21:30"},
        {"2030-02-20", "within_3_days", "morning", "", "2030-02-17T00:00", "2030-02-24T00:00"},
        {"2030-01", "month", "", "", "2030-01-01T00:00", "2030-02-01T00:00"},
        {"2028", "year", "", "", "2028-01-01T00:00", "2029-01-01T00:00"},
        {"2030-03-03", "exact", "evening_night", "", "2030-03-03T00:00", "2030-03-04T07:00"},
        {"2030-03-04", "exact", "", "", "2030-03-04T00:00", "2030-03-04T07:30"},
    };
    for (const Row &row : rows) {
        INFO(row.date << " " << row.precision << " " << row.part << " " << row.hour);
        Interview intake = newInterview("intake");
        give(intake, "interview_at", u"2030-03-04T07:30"_s);
        give(intake, "incident_date", QString::fromLatin1(row.date));
        give(intake, "incident_precision", QString::fromLatin1(row.precision));
        if (*row.part)
            give(intake, "time_of_day", QString::fromLatin1(row.part));
        if (*row.hour)
            give(intake, "incident_time", QString::fromLatin1(row.hour));
        CHECK(textOf(intake, "incident_earliest") == row.earliest);
        CHECK(textOf(intake, "incident_latest") == row.latest);
    }
    Interview intake = newInterview("intake");
    intake.set(at("incident_date"), Answer::without(NoValue::Unknown));
    CHECK(textOf(intake, "incident_earliest").empty());
    CHECK_FALSE(intake.isRelevant(at("incident_precision")));
}

TEST_CASE("The hour and the part of the day belong together", "[forms]")
{
    Interview intake = newInterview("intake");
    give(intake, "incident_date", u"2030-03-01"_s);
    give(intake, "incident_precision", u"exact"_s);
    give(intake, "time_of_day", u"morning"_s);
    CHECK_FALSE(isRefused(intake, at("time_of_day")));
    give(intake, "incident_time", u"22:00"_s);
    CHECK(isRefused(intake, at("time_of_day")));
    give(intake, "time_of_day", u"evening_night"_s);
    CHECK_FALSE(isRefused(intake, at("time_of_day")));
}

TEST_CASE("The type is the first yes in the order of the questions", "[forms]")
{
    struct Row {
        QStringList answers; ///< nexus, penetration, contact, physical, marriage, denial, psych
        const char *type;
    };
    const QString y = u"yes"_s;
    const QString n = u"no"_s;
    const std::vector<Row> rows{{{n, y, y, y, y, y, y}, "non_gbv"}, {{y, y, n, y, y, y, y}, "rape"},
        {{y, n, y, y, n, n, y}, "sexual_assault"}, {{y, n, n, y, y, n, y}, "physical_assault"},
        {{y, n, n, n, y, y, n}, "forced_marriage"}, {{y, n, n, n, n, y, y}, "denial_resources"},
        {{y, n, n, n, n, n, y}, "psychological_abuse"}, {{y, n, n, n, n, n, n}, "REVIEW"}};
    for (const Row &row : rows) {
        INFO(row.answers.join(u' ').toStdString());
        Interview intake = newInterview("intake");
        giveActs(intake, row.answers);
        CHECK(textOf(intake, "gbv_type") == row.type);
        intake.set(at("q_gbv_nexus"), Answer::without(NoValue::Unknown));
        CHECK(textOf(intake, "gbv_type") == "REVIEW");
    }
}

TEST_CASE("A type that differs from the order of the questions needs a reason", "[forms]")
{
    Interview intake = newInterview("intake");
    giveActs(intake, {u"yes"_s, u"yes"_s, u"no"_s, u"no"_s, u"no"_s, u"no"_s, u"no"_s});
    give(intake, "gbv_type_final", u"rape"_s);
    CHECK_FALSE(intake.isRelevant(at("gbv_type_reason")));
    give(intake, "gbv_type_final", u"physical_assault"_s);
    CHECK(intake.isRequired(at("gbv_type_reason")));
    give(intake, "gbv_type_reason", u"too short"_s);
    CHECK(isRefused(intake, at("gbv_type_reason")));
    give(intake, "gbv_type_reason", u"This was talked over with the team."_s);
    CHECK_FALSE(isRefused(intake, at("gbv_type_reason")));
}

TEST_CASE("Days from the event to the conversation fall into one band each", "[forms]")
{
    const std::vector<std::pair<int, const char *>> rows{{0, "0_3"}, {3, "0_3"}, {4, "4_5"},
        {5, "4_5"}, {6, "6_14"}, {14, "6_14"}, {15, "15_30"}, {30, "15_30"}, {31, "over_30"},
        {400, "over_30"}};
    for (const auto &[days, band] : rows) {
        INFO(days << " days");
        Interview intake = newInterview("intake");
        give(intake, "interview_at", u"2030-03-04T00:30"_s);
        give(intake, "incident_date", QDate(2030, 3, 4).addDays(-days).toString(Qt::ISODate));
        CHECK(textOf(intake, "elapsed_band") == band);
    }
}

TEST_CASE("The context words are yes only when an answer says so", "[forms]")
{
    Interview intake = newInterview("intake");
    give(intake, "age_years", 16);
    giveActs(intake, {u"yes"_s, u"yes"_s, u"no"_s, u"no"_s, u"no"_s, u"no"_s, u"no"_s});
    give(intake, "gbv_type_final", u"rape"_s);
    intake.insertLine(u"perp"_s, 0);
    intake.insertLine(u"perp"_s, 1);
    give(intake, at("perp_relation", "perp", 0), u"stranger"_s);
    give(intake, at("perp_relation", "perp", 1), u"uncle"_s);
    give(intake, "exchange", u"no"_s);
    give(intake, "abduction", u"none"_s);
    intake.set(at("harmful_practice"), Answer::without(NoValue::Unknown));
    CHECK(textOf(intake, "ctx_csa") == "yes");
    for (const char *flag : {"ctx_ipv", "ctx_early_marriage", "ctx_sexual_exploitation",
             "ctx_sexual_slavery", "ctx_harmful_practice", "ctx_domestic_law"}) {
        INFO(flag);
        CHECK(textOf(intake, flag) == "no");
    }
    give(intake, "exchange", u"yes"_s);
    give(intake, "abduction", u"trafficked"_s);
    give(intake, "harmful_practice", u"child_marriage"_s);
    give(intake, at("perp_relation", "perp", 1), u"husband_partner"_s);
    for (const char *flag : {"ctx_ipv", "ctx_csa", "ctx_sexual_exploitation", "ctx_sexual_slavery",
             "ctx_harmful_practice", "ctx_domestic_law"}) {
        INFO(flag);
        CHECK(textOf(intake, flag) == "yes");
    }
    give(intake, "gbv_type_final", u"non_gbv"_s);
    CHECK(textOf(intake, "ctx_ipv") == "no");
}

TEST_CASE("Exactly one line is the main person, and there are as many lines as people", "[forms]")
{
    Interview intake = newInterview("intake");
    REQUIRE(intake.issue(at("perp")));
    CHECK(intake.issue(at("perp"))->code == Issue::Code::FewerLines);
    give(intake, "perp_count", u"2"_s);
    intake.insertLine(u"perp"_s, 0);
    CHECK(intake.issue(at("perp")));
    intake.insertLine(u"perp"_s, 1);
    CHECK_FALSE(intake.issue(at("perp")));
    give(intake, at("perp_primary", "perp", 0), u"primary"_s);
    give(intake, at("perp_primary", "perp", 1), u"primary"_s);
    CHECK(isRefused(intake, at("perp_primary", "perp", 0)));
    CHECK(isRefused(intake, at("perp_primary", "perp", 1)));
    give(intake, at("perp_primary", "perp", 1), u"secondary"_s);
    CHECK_FALSE(isRefused(intake, at("perp_primary", "perp", 0)));
    CHECK_FALSE(isRefused(intake, at("perp_primary", "perp", 1)));
    give(intake, at("perp_access_now", "perp", 1), u"yes"_s);
    CHECK(intake.isRelevant(at("perp_safety_note", "perp", 1)));
    CHECK_FALSE(intake.isRelevant(at("perp_safety_note", "perp", 0)));
}

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

TEST_CASE("Whoever wants no record here leaves no name in the intake", "[forms]")
{
    Interview open = newInterview("intake", {{u"c_electronic"_s, u"granted"_s}});
    Interview closed = newInterview("intake", {{u"c_electronic"_s, u"refused"_s}});
    for (Interview *intake : {&open, &closed}) {
        intake->insertLine(u"perp"_s, 0);
        give(*intake, "id_doc_type", u"passport"_s);
        give(*intake, "safe_phone", u"012345678"_s);
        give(*intake, "trusted_person_name", u"Somebody Invented"_s);
    }
    QStringList identifying;
    addIdentifying(open.form().root, identifying);
    CHECK(identifying.size() >= 10);
    for (const QString &name : identifying) {
        INFO(name.toStdString());
        const Path path{name, open.form().repeatOf(name)};
        CHECK(open.isRelevant(path));
        CHECK_FALSE(closed.isRelevant(path));
    }
    CHECK(closed.isRelevant(at("record_without_name")));
    CHECK(closed.isRelevant(at("age_years")));
}

TEST_CASE("A commune may be a code, a district's code or a name", "[forms]")
{
    struct Row {
        QString typed;
        bool isAccepted;
        const char *district;
        const char *province;
    };
    for (const Row &row : {Row{u"010201"_s, true, "0102", "01"}, Row{u"0102"_s, true, "0102", "01"},
             Row{u"01"_s, true, "", "01"}, Row{u"បន្ទាយនាង"_s, true, "", ""},
             Row{u"01020"_s, false, "", ""}, Row{u"01020101"_s, false, "", ""}}) {
        INFO(row.typed.toStdString());
        Interview intake = newInterview("intake");
        give(intake, "home_commune", row.typed);
        CHECK(isRefused(intake, at("home_commune")) != row.isAccepted);
        CHECK(textOf(intake, "home_district") == row.district);
        CHECK(textOf(intake, "home_province") == row.province);
    }
}

TEST_CASE("Six answers make the disability categories of the tables", "[forms]")
{
    Interview intake = newInterview("intake");
    give(intake, "age_years", 30);
    CHECK(textOf(intake, "disability_flag") == "unknown");
    give(intake, "wg_seeing", u"some"_s);
    CHECK(textOf(intake, "disability_flag") == "no");
    CHECK(textOf(intake, "disability_ir") == "none");
    give(intake, "wg_walking", u"a_lot"_s);
    CHECK(textOf(intake, "disability_flag") == "yes");
    CHECK(textOf(intake, "disability_ir") == "physical");
    give(intake, "wg_memory", u"cannot"_s);
    CHECK(textOf(intake, "disability_ir") == "both");
    give(intake, "wg_walking", u"none"_s);
    CHECK(textOf(intake, "disability_ir") == "mental");
}
