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
    declineAll(intake);
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
