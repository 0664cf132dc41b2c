// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_examination.h"

#include <catch2/generators/catch_generators.hpp>

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, QJsonValue> ordinary()
{
    return {{u"pain_score"_s, 3}, {u"pulse"_s, 80}, {u"bp_sys"_s, 120}, {u"bp_dia"_s, 80},
        {u"resp_rate"_s, 18}, {u"temperature"_s, 37.0}, {u"weight_kg"_s, 40.5},
        {u"general_result"_s, u"injuries"_s}, {u"genital_done"_s, u"done"_s},
        {u"strangled"_s, u"yes"_s}, {u"g_tanner"_s, u"3"_s}};
}

} // namespace

TEST_CASE("A clinical examination can be filled in to its end", "[forms]")
{
    const int age = GENERATE(3, 14, 17, 30, 70);
    const QString sex = GENERATE(u"female"_s, u"male"_s, u"intersex"_s);
    INFO("age " << age << ", " << sex.toStdString());
    Interview exam = examination({{u"age_now"_s, age}, {u"sex"_s, sex},
        {u"preg_possible"_s, sex == u"male" ? u"no"_s : u"yes"_s},
        {u"incident_earliest"_s, u"2030-03-01T05:00"_s}, {u"ctx_ipv"_s, u"yes"_s}});
    fillIn(exam, ordinary());
    INFO(wordsOf(exam.issues()));
    CHECK(exam.issues().empty());
    CHECK(textOf(exam, "bodymap") == "1");
}

TEST_CASE("A clinical examination can end with every question declined", "[forms]")
{
    Interview exam = examination();
    for (int round = 0; round < 200 && !exam.issues().empty(); ++round)
        exam.set(exam.issues().front().path, Answer::without(NoValue::Declined));
    INFO(wordsOf(exam.issues()));
    CHECK(exam.issues().empty());
    CHECK_FALSE(exam.isRelevant(at("genital_consent_now")));
}

TEST_CASE("An examination is neither before the day of the event nor still to come", "[forms]")
{
    const std::vector<std::pair<QString, bool>> rows{{u"2030-02-28T23:59"_s, false},
        {u"2030-03-01T00:00"_s, true}, {u"2030-03-04T08:00"_s, true},
        {u"2030-03-04T08:01"_s, false}};
    Interview exam = examination({{u"incident_earliest"_s, u"2030-03-01T05:00"_s}});
    Interview withoutDay = examination();
    for (const auto &[moment, isAccepted] : rows) {
        INFO(moment.toStdString());
        give(exam, "exam_at", moment);
        CHECK(isRefused(exam, at("exam_at")) != isAccepted);
    }
    CHECK(textOf(withoutDay, "exam_at").substr(0, 16) == "2030-03-04T08:00"); // when it was begun
    give(withoutDay, "exam_at", u"2030-02-28T23:59"_s);
    CHECK_FALSE(isRefused(withoutDay, at("exam_at")));
}

TEST_CASE("Hours since the event count from its earliest moment", "[forms]")
{
    struct Row {
        QString earliest;
        QString exam;
        const char *hours;
    };
    const QString event = u"2030-03-01T05:00"_s;
    for (const Row &row :
        {Row{event, u"2030-03-04T05:00"_s, "72"}, Row{event, u"2030-03-04T07:20"_s, "74"},
            Row{event, u"2030-03-04T07:40"_s, "75"}, Row{event, u"2030-03-01T05:29"_s, "0"},
            Row{event, u"2030-03-01T05:31"_s, "1"}, Row{event, u"2030-03-01T05:00"_s, "0"},
            Row{event, u"2030-03-01T04:59"_s, ""}, Row{u"unknown"_s, u"2030-03-04T05:00"_s, ""},
            Row{QString(), u"2030-03-04T05:00"_s, ""}}) {
        INFO(row.earliest.toStdString() << " to " << row.exam.toStdString());
        Interview exam = examination({{u"incident_earliest"_s, row.earliest}});
        give(exam, "exam_at", row.exam);
        const QJsonValue hours = exam.answers().at(at("hours_since")).value;
        CHECK((hours.isDouble() ? std::to_string(hours.toInt()) : "") == row.hours);
    }
}

TEST_CASE("Somebody stays with a child, and with everyone during a genital examination", "[forms]")
{
    struct Row {
        QJsonValue age;
        QString genital;
        bool mayBeWithout;
    };
    const std::vector<Row> rows{{17, u"not_indicated"_s, false}, {18, u"not_indicated"_s, true},
        {18, u"refused"_s, true}, {18, u"done"_s, false}, {18, u"stopped"_s, false},
        {QJsonValue(), u"not_indicated"_s, false}};
    for (const Row &row : rows) {
        INFO("age " << row.age.toInt(-1) << ", " << row.genital.toStdString());
        Interview exam = examination({{u"age_now"_s, row.age}});
        give(exam, "genital_done", row.genital);
        give(exam, "chaperone", u"no"_s);
        CHECK(isRefused(exam, at("chaperone")) != row.mayBeWithout);
        give(exam, "chaperone", u"yes"_s);
        CHECK_FALSE(isRefused(exam, at("chaperone")));
    }
}

TEST_CASE("What must be told or asked first stops the completing", "[forms]")
{
    for (const char *question : {"consent_checked", "genital_consent_now"}) {
        INFO(question);
        Interview exam = everythingAsked();
        give(exam, question, u"no"_s);
        CHECK(isRefused(exam, at(question)));
        give(exam, question, u"yes"_s);
        CHECK_FALSE(isRefused(exam, at(question)));
    }
}

TEST_CASE("A note appears with the answer it belongs to", "[forms]")
{
    struct Row {
        const char *note;
        const char *question;
        QJsonValue shows;
        QJsonValue hides;
    };
    for (const Row &row : {Row{"persons_present_note", "persons_present", u"Somebody"_s, u""_s},
             Row{"examined_elsewhere_note", "examined_elsewhere", u"yes"_s, u"no"_s},
             Row{"pain_score_note", "pain_score", 7, 6},
             Row{"hx_hiv_known_note", "hx_hiv_known", u"known_positive"_s, u"negative_old"_s},
             Row{"genital_done_note", "genital_done", u"refused"_s, u"done"_s},
             Row{"genital_done_note", "genital_done", u"stopped"_s, u"not_indicated"_s}}) {
        INFO(row.note);
        Interview exam = examination();
        CHECK_FALSE(exam.isRelevant(at(row.note)));
        give(exam, row.question, row.shows);
        CHECK(exam.isRelevant(at(row.note)));
        give(exam, row.question, row.hides);
        CHECK_FALSE(exam.isRelevant(at(row.note)));
        for (const NoValue without : {NoValue::Declined, NoValue::Unknown}) {
            exam.set(at(row.question), Answer::without(without));
            CHECK_FALSE(exam.isRelevant(at(row.note)));
        }
    }
}

TEST_CASE("A red flag after pressure on the neck calls for referral", "[forms]")
{
    const std::map<QString, bool> signs{{u"none"_s, false}, {u"neck_mark"_s, false},
        {u"petechiae_eye"_s, true}, {u"voice"_s, true}, {u"swallow"_s, true}, {u"breath"_s, true},
        {u"loc"_s, true}, {u"incontinence"_s, true}, {u"neuro"_s, true}, {u"neck_pain"_s, false},
        {u"swelling"_s, true}, {u"pregnant"_s, true}};
    Interview exam = examination();
    CHECK(exam.form().lists.at(u"strangle_sign"_s).size() == signs.size());
    give(exam, "strangled", u"yes"_s);
    for (const auto &[sign, isRedFlag] : signs) {
        INFO(sign.toStdString());
        give(exam, "str_signs", QJsonArray{sign});
        CHECK(exam.isRelevant(at("str_signs_note")) == isRedFlag);
    }
    for (const QString &answer : {u"no"_s, u""_s}) {
        give(exam, "strangled", answer);
        for (const char *hidden : {"neck", "str_signs", "str_neck_measure", "str_observation"})
            CHECK_FALSE(exam.isRelevant(at(hidden)));
    }
}

TEST_CASE("A measured number outside its borders is looked at again", "[forms]")
{
    struct Row {
        const char *question;
        double below;
        double lowest;
        double highest;
        double above;
    };
    for (const Row &row : {Row{"pain_score", -1, 0, 10, 11}, Row{"weight_kg", 0.9, 1, 200, 200.1},
             Row{"height_cm", 39.9, 40, 210, 210.1}, Row{"bp_sys", 49, 50, 260, 261},
             Row{"bp_dia", 19, 20, 160, 161}, Row{"pulse", 29, 30, 220, 221},
             Row{"resp_rate", 4, 5, 70, 71}, Row{"temperature", 32.9, 33.0, 42.5, 42.6},
             Row{"str_neck_measure", 19.9, 20, 60, 60.1}, Row{"hx_gravida", -1, 0, 20, 21},
             Row{"injury_length_mm", 0, 1, 600, 601}, Row{"injury_width_mm", 0, 1, 600, 601}}) {
        INFO(row.question);
        Interview exam = everythingAsked();
        const Path place = placeOf(exam, row.question);
        REQUIRE(exam.isRelevant(place));
        for (const double accepted : {row.lowest, row.highest}) {
            give(exam, place, accepted);
            CHECK_FALSE(isRefused(exam, place));
        }
        for (const double refused : {row.below, row.above}) {
            give(exam, place, refused);
            CHECK(isRefused(exam, place));
        }
    }
}

TEST_CASE("Two numbers that belong together fit together", "[forms]")
{
    struct Row {
        const char *question;
        int value;
        const char *other;
        QJsonValue otherValue;
        bool isAccepted;
    };
    for (const Row &row :
        {Row{"bp_dia", 80, "bp_sys", 80, false}, Row{"bp_dia", 79, "bp_sys", 80, true},
            Row{"bp_dia", 80, "bp_sys", {}, true}, Row{"hx_parity", 2, "hx_gravida", 1, false},
            Row{"hx_parity", 2, "hx_gravida", 2, true}, Row{"hx_parity", 2, "hx_gravida", {}, true},
            Row{"hx_parity", -1, "hx_gravida", 2, false},
            Row{"hx_parity", 0, "hx_gravida", 0, true}}) {
        INFO(
            row.question << " " << row.value << ", " << row.other << " " << row.otherValue.toInt());
        Interview exam = everythingAsked();
        give(exam, row.question, row.value);
        give(exam, row.other, row.otherValue);
        CHECK(isRefused(exam, at(row.question)) != row.isAccepted);
    }
}

TEST_CASE("None stands alone", "[forms]")
{
    struct Row {
        const char *question;
        QString none;
        QString other;
    };
    for (const Row &row : {Row{"symptoms", u"none"_s, u"headache"_s},
             Row{"str_signs", u"none"_s, u"voice"_s}, Row{"hx_conditions", u"none"_s, u"asthma"_s},
             Row{"hx_allergy", u"none_known"_s, u"latex"_s},
             Row{"g_discharge", u"none"_s, u"blood"_s},
             Row{"force_kind", u"none_told"_s, u"hitting"_s},
             Row{"since_actions", u"nothing"_s, u"washed"_s},
             Row{"g_struct_finding", u"no_injury_seen"_s, u"tear"_s}}) {
        INFO(row.question);
        Interview exam = everythingAsked();
        const Path place = placeOf(exam, row.question);
        give(exam, place, QJsonArray{row.none, row.other});
        CHECK(isRefused(exam, place));
        for (const QString &alone : {row.none, row.other}) {
            give(exam, place, QJsonArray{alone});
            CHECK_FALSE(isRefused(exam, place));
        }
    }
}

TEST_CASE("A question about a detail waits for the answer it belongs to", "[forms]")
{
    struct Row {
        const char *detail;
        const char *question;
        QJsonValue shows;
        QJsonValue hides;
    };
    const std::vector<Row> rows{
        {"hx_conditions_other", "hx_conditions", QJsonArray{u"other"_s}, QJsonArray{u"asthma"_s}},
        {"hx_last_consensual", "specimens_planned", u"yes"_s, u"no"_s},
        {"act_vaginal_by", "act_vaginal", u"yes"_s, u"no"_s},
        {"act_vaginal_by", "act_vaginal", u"attempted"_s, u"unsure"_s},
        {"act_anal_by", "act_anal", u"yes"_s, u"no"_s},
        {"act_anal_by", "act_anal", u"attempted"_s, u"unsure"_s},
        {"ejaculation_where", "ejaculation", u"yes"_s, u"no"_s},
        {"bodymap", "general_result", u"injuries"_s, u"no_injury_seen"_s},
        {"injury", "general_result", u"injuries"_s, u"refused"_s},
        {"genital_consent_now", "genital_done", u"done"_s, u"referred"_s},
        {"g_position", "genital_done", u"done"_s, u"stopped"_s},
        {"g_struct", "genital_done", u"done"_s, u"refused"_s},
        {"g_discharge", "genital_done", u"done"_s, u"not_indicated"_s},
        {"ipv_not_asked_reason", "ipv_asked", u"no"_s, u"yes"_s}};
    for (const Row &row : rows) {
        INFO(row.detail << " after " << row.question);
        Interview exam = examination();
        CHECK_FALSE(exam.isRelevant(at(row.detail)));
        give(exam, row.question, row.shows);
        CHECK(exam.isRelevant(at(row.detail)));
        give(exam, row.question, row.hides);
        CHECK_FALSE(exam.isRelevant(at(row.detail)));
    }
}

TEST_CASE("Past intimacy is asked about only where specimens are taken", "[forms]")
{
    Interview exam = examination();
    give(exam, "specimens_planned", u"yes"_s);
    CHECK_FALSE(exam.isRequired(at("hx_last_consensual")));
    give(exam, "hx_last_consensual", u"yes"_s);
    CHECK(exam.isRelevant(at("hx_last_consensual_date")));
    CHECK_FALSE(exam.isRequired(at("hx_last_consensual_date")));
    give(exam, "specimens_planned", u"no"_s);
    CHECK_FALSE(exam.isRelevant(at("hx_last_consensual_date")));
}

TEST_CASE("Pregnancy is asked about wherever it is possible or not known", "[forms]")
{
    for (const auto &[possible, isAsked] :
        std::map<QString, bool>{{u"yes"_s, true}, {QString(), true}, {u"no"_s, false}}) {
        INFO(possible.toStdString());
        Interview exam = examination({{u"preg_possible"_s, possible}});
        for (const char *question : {"pregnancy", "hx_pregnancy", "hx_contraception", "hx_lmp",
                 "hx_lmp_unknown", "hx_breastfeeding", "hx_gravida", "hx_parity"}) {
            INFO(question);
            CHECK(exam.isRelevant(at(question)) == isAsked);
        }
    }
}

TEST_CASE("The last period is within 400 days, and may be unknown", "[forms]")
{
    Interview exam = everythingAsked();
    const QDate today(2030, 3, 4);
    for (const auto &[days, isAccepted] :
        std::map<int, bool>{{-401, false}, {-400, true}, {0, true}, {1, false}}) {
        INFO(days << " days from today");
        give(exam, "hx_lmp", today.addDays(days).toString(Qt::ISODate));
        CHECK(isRefused(exam, at("hx_lmp")) != isAccepted);
    }
    give(exam, "hx_lmp", u"2029-01"_s); // 400 days ago was 28 January
    REQUIRE(exam.issue(at("hx_lmp")));
    CHECK(exam.issue(at("hx_lmp"))->severity == Issue::Severity::Warning);
    CHECK(exam.isRequired(at("hx_lmp")));
    give(exam, "hx_lmp_unknown", u"yes"_s);
    CHECK_FALSE(exam.isRelevant(at("hx_lmp")));
}

TEST_CASE("Weight and height are asked where a dose may depend on them", "[forms]")
{
    struct Row {
        QJsonValue age;
        QString anyWeightDose;
        bool isWeightAsked;
        bool isHeightAsked;
    };
    for (const Row &row :
        {Row{17, u""_s, true, true}, Row{18, u""_s, false, false}, Row{18, u"yes"_s, true, false},
            Row{18, u"no"_s, false, false}, Row{QJsonValue(), u""_s, false, false}}) {
        INFO("age " << row.age.toInt(-1) << ", " << row.anyWeightDose.toStdString());
        Interview exam
            = examination({{u"age_now"_s, row.age}, {u"any_weight_dose"_s, row.anyWeightDose}});
        CHECK(exam.isRequired(at("weight_kg")));
        CHECK(exam.isRelevant(at("weight_kg")) == row.isWeightAsked);
        CHECK(exam.isRelevant(at("height_cm")) == row.isHeightAsked);
    }
}

TEST_CASE("The number of people comes from the intake", "[forms]")
{
    CHECK(
        textOf(examination({{u"perp_count"_s, u"more_than_3"_s}}), "assailant_n") == "more_than_3");
    CHECK(textOf(examination({{u"perp_count"_s, u"2"_s}}), "assailant_n") == "2");
    CHECK(textOf(examination(), "assailant_n").empty());
}

TEST_CASE("Refusing the genital examination hides nothing that care needs", "[forms]")
{
    Interview exam = examinationAt(30);
    give(exam, "genital_done", u"refused"_s);
    for (const char *question : {"act_vaginal", "act_anal", "act_oral", "ejaculation", "condom",
             "assailant_hiv", "blood_contact", "hx_hepb", "hx_tetanus", "hx_hiv_known",
             "hx_pregnancy", "hx_allergy", "followup_planned"}) {
        INFO(question);
        CHECK(exam.isRelevant(at(question)));
        CHECK(exam.isRequired(at(question)));
    }
}
