// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_treatment_form.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

/// One answer decides whether others are asked.
struct Opening {
    Given given;
    const char *question;
    QStringList opens;
    const char *opened;
};

} // namespace

TEST_CASE("A treatment can be filled in to its end", "[forms]")
{
    for (const int age : {9, 17, 30}) {
        INFO("age " << age);
        Interview treat = newInterview("treat", aCase({{u"age_now"_s, age}}));
        fillIn(treat,
            {{u"t_at"_s, u"2030-03-02T07:00"_s}, {u"pep_first_dose_at"_s, u"2030-03-02T07:10"_s},
                {u"pep_days"_s, 7}, {u"t_pregnant"_s, u"no"_s}, {u"hbv_dose_no"_s, 1},
                {u"preg_test"_s, u"positive"_s}, {u"preg_weeks"_s, 8}, {u"t_weight"_s, 30},
                {u"stockout"_s, QJsonArray{u"none"_s}}});
        INFO(wordsOf(treat.issues()));
        CHECK(treat.issues().empty());
        CHECK(textOf(treat, "pep_eligible") == "yes");
        CHECK(textOf(treat, "ec_eligible") == "yes");

        CHECK(textOf(treat, "abortion_consent_minor") == (age < 18 ? "yes" : "no"));
    }
}

TEST_CASE("Each step of giving is asked only after the one before", "[forms]")
{
    const Given pep{{"pep_offer", u"given"_s}};
    const Given ec{{"ec_offer", u"given"_s}};
    const Given positive{{"preg_test", u"positive"_s}};
    const QStringList notGiven{u"not_offered"_s, u"refused"_s, u"not_available"_s};
    const QStringList given{u"given"_s};
    const std::vector<Opening> openings{{{}, "pep_offer", notGiven, "pep_not_reason"},
        {{}, "ec_offer", notGiven, "ec_not_reason"}, {{}, "pep_offer", given, "pep_regimen"},
        {{}, "pep_offer", given, "pep_first_dose_at"}, {{}, "pep_offer", given, "pep_days"},
        {{}, "pep_offer", given, "pep_source"}, {{}, "pep_offer", given, "pep_sideeffect_told"},
        {{}, "pep_offer", given, "pep_status"},
        {pep, "pep_status", {u"completed"_s}, "pep_completed_on"},
        {{}, "ec_offer", given, "ec_method"}, {{}, "ec_offer", given, "ec_given_at"},
        {{}, "ec_offer", given, "ec_vomited"}, {{}, "ec_offer", given, "ec_after_advice"},
        {ec, "ec_vomited", {u"yes"_s}, "ec_repeat_at"}, {{}, "w_done", {u"done"_s}, "w_kind"},
        {{}, "sti_offer", given, "sti_regimen"}, {{}, "sti_offer", given, "sti_given_at"},
        {{}, "hbv_offer", given, "hbv_dose_no"}, {{}, "hbv_offer", given, "hbv_given_at"},
        {{}, "hbv_offer", given, "hbv_ig"},
        {{{"w_done", u"done"_s}}, "tet_given", given, "tet_given_at"},
        {{}, "preg_test", {u"positive"_s}, "preg_result_of_incident"},
        {{}, "preg_test", {u"positive"_s}, "preg_weeks"},
        {{}, "preg_test", {u"positive"_s}, "preg_options"},
        {{}, "preg_test", {u"positive"_s}, "abortion_clock"},
        {{}, "preg_test", {u"positive"_s}, "abortion_consent_minor"},
        {{}, "preg_test", {u"positive"_s}, "preg_choice"},
        {{}, "preg_test", {u"positive"_s}, "preg_test_note"},
        {{}, "mh_sedative", {u"yes"_s}, "mh_sedative_note"}};
    for (const Opening &row : openings) {
        Interview treat = treatmentOf(aCase(), row.given);
        INFO(row.question << " opens " << row.opened);
        CHECK_FALSE(isAsked(treat, row.opened));
        const auto choices = treat.choices(at(row.question));
        REQUIRE(choices.size() >= 2);
        for (const Choice &choice : choices) {
            INFO(choice.name.toStdString());
            give(treat, row.question, choice.name);
            CHECK(isAsked(treat, row.opened) == row.opens.contains(choice.name));
        }
    }
}

TEST_CASE("Numbers and days of a treatment stay within what the catalogue allows", "[forms]")
{
    const Given pep{{"pep_offer", u"given"_s}};
    Given done = pep;
    done.insert(
        done.end(), {{"pep_first_dose_at", u"2030-03-02T07:10"_s}, {"pep_status", u"completed"_s}});
    const Given hbv{{"hbv_offer", u"given"_s}};
    Given lateHbv = hbv;
    lateHbv.push_back({"t_at", u"2030-03-15T08:01"_s});
    Given hbvInTime = hbv;
    hbvInTime.push_back({"t_at", u"2030-03-15T08:00"_s});
    const Given positive{{"preg_test", u"positive"_s}};
    struct Row {
        Given given;
        const char *question;
        QJsonValue value;
        bool isAccepted;
    };
    const std::vector<Row> rows{{{}, "t_weight", 0.9, false}, {{}, "t_weight", 1, true},
        {{}, "t_weight", 200, true}, {{}, "t_weight", 200.1, false}, {pep, "pep_days", 0, false},
        {pep, "pep_days", 1, true}, {pep, "pep_days", 28, true}, {pep, "pep_days", 29, false},
        {pep, "pep_first_dose_at", u"2030-03-01T06:59"_s, false},
        {pep, "pep_first_dose_at", u"2030-03-01T07:00"_s, true},
        {done, "pep_completed_on", u"2030-03-27"_s, false},
        {done, "pep_completed_on", u"2030-03-28"_s, true},
        {done, "pep_completed_on", u"2030-04-06"_s, true},
        {done, "pep_completed_on", u"2030-04-07"_s, false}, {hbv, "hbv_dose_no", 0, false},
        {hbv, "hbv_dose_no", 1, true}, {hbv, "hbv_dose_no", 3, true},
        {hbv, "hbv_dose_no", 4, false}, {hbvInTime, "hbv_ig", u"yes"_s, true},
        {lateHbv, "hbv_ig", u"yes"_s, false}, {lateHbv, "hbv_ig", u"no"_s, true},
        {positive, "preg_weeks", -1, false}, {positive, "preg_weeks", 0, true},
        {positive, "preg_weeks", 42, true}, {positive, "preg_weeks", 42.5, false},
        {{}, "pep_exposure", QJsonArray{u"none"_s, u"anal"_s}, false},
        {{}, "stockout", QJsonArray{u"none"_s, u"ec_pill"_s}, false},
        {{}, "stockout", QJsonArray{u"ec_pill"_s, u"hiv_test"_s}, true},
        {{}, "stockout", QJsonArray{u"none"_s}, true},
        {{}, "pep_exposure", QJsonArray{u"none"_s}, true},
        {{}, "pep_exposure", QJsonArray{u"anal"_s, u"vaginal"_s}, true},
        {{}, "sti_symptoms", QJsonArray{u"none"_s}, true},
        {{}, "sti_symptoms", QJsonArray{u"rash"_s, u"ulcer"_s}, true},
        {{}, "sti_symptoms", QJsonArray{u"none"_s, u"ulcer"_s}, false}};
    for (const Row &row : rows) {
        INFO(row.question << " " << row.value.toVariant().toString().toStdString());
        Interview treat = treatmentOf(aCase({{u"age_now"_s, 17}}), row.given);
        give(treat, row.question, row.value);
        REQUIRE(isAsked(treat, row.question));
        CHECK(isRefused(treat, at(row.question)) != row.isAccepted);
    }
    for (const int days : {27, 28}) {
        Interview treat = treatmentOf(aCase(), pep);
        give(treat, "pep_days", days);
        CHECK(isAsked(treat, "pep_days_note") == (days < 28));
        CHECK(isAsked(treat, "pep_refer_site") == (days < 28));
    }
}

TEST_CASE("Whoever did not agree to treatment is not asked about it", "[forms]")
{
    const Interview refused = treatmentOf(aCase({{u"c_treatment"_s, u"refused"_s}}));
    const Interview open = treatmentOf(aCase({{u"c_treatment"_s, u""_s}}));
    CHECK(isAsked(refused, "treatment_not_agreed"));
    CHECK_FALSE(isAsked(open, "treatment_not_agreed"));
    for (const char *question :
        {"pep_exposure", "ec_eligible", "w_done", "sti_offer", "hbv_offer", "preg_test"}) {
        CHECK_FALSE(isAsked(refused, question));
        CHECK(isAsked(open, question)); // care is never held up by paper
    }
    CHECK(isAsked(refused, "mh_first_line"));
    CHECK(isAsked(refused, "stockout"));
}

TEST_CASE("Medicines taken now are shown to be checked", "[forms]")
{
    struct Row {
        QString told;
        const char *check;
    };
    for (const Row &row : {Row{u""_s, ""}, Row{u"rifampicin"_s, "yes"},
             Row{u"unknown"_s, "unknown"}, Row{u"declined"_s, "unknown"}}) {
        const Interview treat = treatmentOf(aCase({{u"hx_medicines"_s, row.told}}));
        CHECK(textOf(treat, "t_interactions") == row.check);
        CHECK(textOf(treat, "medicines_now") == row.told.toStdString());
        CHECK(isAsked(treat, "t_interactions_note") == (row.told == u"rifampicin"));
    }
    CHECK(textOf(newInterview("treat"), "t_at").starts_with("2030-03-04T08:00"));
    const OfCase allergic{{u"hx_allergy"_s, QJsonArray{u"sulfa"_s, u"latex"_s}}};
    CHECK(textOf(treatmentOf(aCase(allergic)), "t_allergy") == "sulfa latex");
}
