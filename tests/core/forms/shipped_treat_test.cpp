// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

using OfCase = std::map<QString, QJsonValue>;
using Given = std::vector<std::pair<const char *, QJsonValue>>;

/// A woman of 30 after sexual violence between 07:00 and 08:00 on 1 March, unless told otherwise.
OfCase aCase(const OfCase &other = {})
{
    OfCase of{{u"age_now"_s, 30}, {u"preg_possible"_s, u"yes"_s}, {u"sv_case"_s, u"yes"_s},
        {u"c_treatment"_s, u"granted"_s}, {u"incident_earliest"_s, u"2030-03-01T07:00"_s},
        {u"incident_latest"_s, u"2030-03-01T08:00"_s}, {u"act_vaginal"_s, u"yes"_s}};
    for (const auto &[key, value] : other)
        of[key] = value;
    return of;
}

Interview treatmentOf(const OfCase &ofCase, const Given &given = {})
{
    Interview treat = newInterview("treat", ofCase);
    give(treat, "t_at", u"2030-03-02T07:00"_s);
    give(treat, "pep_exposure", QJsonArray{u"vaginal"_s});
    for (const auto &[question, value] : given)
        give(treat, question, value);
    return treat;
}

bool isAsked(const Interview &treat, const char *question)
{
    return treat.isRelevant(at(question));
}

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

TEST_CASE("PEP may begin until 72 hours after the latest moment it can have been", "[forms]")
{
    struct Row {
        const char *at;
        const char *hours; ///< Since the earliest moment.
        const char *eligible;
        bool isUncertain;
        bool isLate;
    };
    for (const Row &row : {Row{"2030-03-02T07:00", "24", "yes", false, false},
             Row{"2030-03-04T06:30", "71.5", "yes", false, false},
             Row{"2030-03-04T07:00", "72", "yes", false, false},
             Row{"2030-03-04T07:01", "72", "yes", true, false},
             Row{"2030-03-04T08:00", "73", "yes", true, false},
             Row{"2030-03-04T08:01", "73", "no", false, true}}) {
        INFO(row.at);
        const Interview treat = treatmentOf(aCase(), {{"t_at", QString::fromLatin1(row.at)}});
        CHECK(textOf(treat, "pep_hours") == row.hours);
        CHECK(textOf(treat, "pep_eligible") == row.eligible);
        CHECK(isAsked(treat, "pep_uncertain_note") == row.isUncertain);
        CHECK(isAsked(treat, "pep_late_note") == row.isLate);
        CHECK(isAsked(treat, "pep_offer") == (std::string(row.eligible) == "yes"));
    }
}

TEST_CASE("PEP follows an exposure, unless the person is known to live with HIV", "[forms]")
{
    struct Row {
        const char *what;
        OfCase ofCase;
        QJsonValue exposure;
        const char *eligible;
    };
    const QJsonArray anal{u"anal"_s};
    for (const Row &row :
        {Row{"anal", {}, anal, "yes"}, Row{"mouth", {}, QJsonArray{u"oral_ejac"_s}, "yes"},
            Row{"blood", {}, QJsonArray{u"mucosa_blood"_s}, "yes"},
            Row{"no contact", {}, QJsonArray{u"none"_s}, "no"},
            Row{"known already", {{u"hx_hiv_known"_s, u"known_positive"_s}}, anal, "no"},
            Row{"negative before", {{u"hx_hiv_known"_s, u"negative_old"_s}}, anal, "yes"},
            Row{"not said", {{u"hx_hiv_known"_s, u"declined"_s}}, anal, "yes"},
            Row{"other one not known to have it", {{u"assailant_hiv"_s, u"no"_s}}, anal, "yes"},
            Row{"other one positive", {{u"assailant_hiv"_s, u"yes"_s}}, anal, "yes"},
            Row{"other one not known", {{u"assailant_hiv"_s, u"unknown"_s}}, anal, "yes"},
            Row{"no time known", {{u"incident_earliest"_s, u""_s}, {u"incident_latest"_s, u""_s}},
                anal, "yes"}}) {
        INFO(row.what);
        Interview treat = treatmentOf(aCase(row.ofCase), {{"pep_exposure", row.exposure}});
        CHECK(textOf(treat, "pep_eligible") == row.eligible);
        give(treat, "pep_baseline_hiv", u"positive"_s);
        CHECK(textOf(treat, "pep_eligible") == row.eligible); // never waits for the test
        treat.set(at("pep_exposure"), Answer());
        CHECK(textOf(treat, "pep_eligible").empty());
    }
    for (const char *moment : {"2030-03-02T07:00", "2030-03-09T07:00"}) {
        Interview refusing = treatmentOf(aCase(), {{"t_at", QString::fromLatin1(moment)}});
        refusing.set(at("pep_exposure"), Answer::without(NoValue::Declined));
        CHECK(textOf(refusing, "pep_eligible") == "no");
        CHECK_FALSE(isAsked(refusing, "pep_late_note"));
        give(refusing, "pep_exposure", QJsonArray{u"none"_s});
        CHECK_FALSE(isAsked(refusing, "pep_late_note"));
    }
    Interview unconscious = treatmentOf(aCase());
    unconscious.set(at("pep_exposure"), Answer::without(NoValue::Unknown));
    CHECK(textOf(unconscious, "pep_eligible") == "yes");
    CHECK(
        isAsked(treatmentOf(aCase({{u"hx_hiv_known"_s, u"known_positive"_s}})), "pep_known_note"));
    CHECK(isAsked(treatmentOf(aCase({{u"assailant_hiv"_s, u"no"_s}})), "pep_source_note"));
    CHECK_FALSE(isAsked(treatmentOf(aCase()), "pep_known_note"));
    CHECK_FALSE(isAsked(treatmentOf(aCase()), "pep_source_note"));
}

TEST_CASE("Emergency contraception may be given until 120 hours, and only where needed", "[forms]")
{
    struct Row {
        const char *what;
        OfCase ofCase;
        Given given;
        const char *eligible;
    };
    const auto contraception = [](const QString &method) {
        return OfCase{{u"hx_contraception"_s, method}};
    };
    const auto act = [](const QString &result) { return OfCase{{u"act_vaginal"_s, result}}; };
    const QJsonArray mouth{u"oral_ejac"_s};
    for (const Row &row :
        {Row{"at 120 hours", {}, {{"t_at", u"2030-03-06T08:00"_s}}, "yes"},
            Row{"a minute later", {}, {{"t_at", u"2030-03-06T08:01"_s}}, "no"},
            Row{"no pregnancy possible", {{u"preg_possible"_s, u"no"_s}}, {}, "no"},
            Row{"no intake yet", {{u"preg_possible"_s, u""_s}}, {}, "yes"},
            Row{"pregnant today", {}, {{"t_pregnant", u"yes"_s}}, "no"},
            Row{"not pregnant", {}, {{"t_pregnant", u"no"_s}}, "yes"},
            Row{"pregnant before", {{u"hx_pregnancy"_s, u"pregnant"_s}}, {}, "no"},
            Row{"perhaps pregnant", {{u"hx_pregnancy"_s, u"possible"_s}}, {}, "yes"},
            Row{"implant", contraception(u"implant"_s), {}, "no"},
            Row{"injection", contraception(u"injectable"_s), {}, "no"},
            Row{"device", contraception(u"iud"_s), {}, "no"},
            Row{"sterilised", contraception(u"sterilised"_s), {}, "no"},
            Row{"condom", contraception(u"condom"_s), {}, "yes"},
            Row{"mouth only", act(u"no"_s), {{"pep_exposure", mouth}}, "no"},
            Row{"attempted", act(u"attempted"_s), {{"pep_exposure", mouth}}, "yes"},
            Row{"not sure", act(u"unsure"_s), {{"pep_exposure", mouth}}, "yes"},
            Row{"not told", act(u"declined"_s), {{"pep_exposure", mouth}}, "yes"},
            Row{"not sure, no type yet", {{u"act_vaginal"_s, u"unsure"_s}, {u"sv_case"_s, u"no"_s}},
                {{"pep_exposure", mouth}}, "yes"},
            Row{"contact told only here", act(u"no"_s), {}, "yes"},
            Row{"not asked yet", act(u""_s), {{"pep_exposure", mouth}}, "yes"},
            Row{"no sexual violence", {{u"act_vaginal"_s, u""_s}, {u"sv_case"_s, u"no"_s}},
                {{"pep_exposure", QJsonArray{u"none"_s}}}, "no"}}) {
        INFO(row.what);
        const Interview treat = treatmentOf(aCase(row.ofCase), row.given);
        CHECK(textOf(treat, "ec_eligible") == row.eligible);
        CHECK(isAsked(treat, "ec_offer") == (std::string(row.eligible) == "yes"));
    }
    CHECK(textOf(treatmentOf(aCase(), {{"t_at", u"2030-03-02T07:33"_s}}), "ec_hours") == "24.6");
    CHECK(isAsked(treatmentOf(aCase(contraception(u"implant"_s))), "ec_method_in_use_note"));
    CHECK_FALSE(isAsked(treatmentOf(aCase()), "ec_method_in_use_note"));
    CHECK(isAsked(treatmentOf(aCase(), {{"t_at", u"2030-03-06T08:01"_s}}), "ec_late_note"));
    CHECK_FALSE(isAsked(treatmentOf(aCase(), {{"t_at", u"2030-03-06T08:00"_s}}), "ec_late_note"));
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

TEST_CASE("A pregnancy or an allergy keeps lines of STI treatment out", "[forms]")
{
    struct Row {
        OfCase ofCase;
        QString pregnant;
        QStringList refused;
    };
    const auto allergy = [](const QString &code) {
        return OfCase{{u"hx_allergy"_s, QJsonArray{u"latex"_s, code}}};
    };
    for (const Row &row : {Row{{}, u"no"_s, {}}, Row{{}, u"yes"_s, {u"adult_standard"_s}},
             Row{allergy(u"penicillin"_s), u"no"_s, {u"adult_standard"_s, u"adult_pregnant"_s}},
             Row{allergy(u"macrolide"_s), u"no"_s, {u"adult_standard"_s, u"adult_pregnant"_s}},
             Row{allergy(u"metronidazole"_s), u"no"_s, {u"adult_standard"_s, u"adult_pregnant"_s}},
             Row{allergy(u"local_anaesthetic"_s), u"no"_s, {}}}) {
        Interview treat = treatmentOf(
            aCase(row.ofCase), {{"t_pregnant", row.pregnant}, {"sti_offer", u"given"_s}});
        const auto choices = treat.choices(at("sti_regimen"));
        REQUIRE(choices.size() == 6);
        for (const Choice &choice : choices) {
            INFO(choice.name.toStdString());
            give(treat, "sti_regimen", choice.name);
            CHECK(isRefused(treat, at("sti_regimen")) == row.refused.contains(choice.name));
        }
    }
    CHECK_FALSE(isAsked(treatmentOf(aCase({{u"sv_case"_s, u"no"_s}})), "sti_offer"));
    CHECK(isAsked(treatmentOf(aCase({{u"sv_case"_s, u""_s}})), "sti_offer"));
    CHECK(isAsked(treatmentOf(aCase()), "sti_policy_note"));
    const Interview set = treatmentOf(aCase({{u"sti_policy"_s, u"presumptive"_s}}));
    CHECK(textOf(set, "sti_policy") == "presumptive");
    CHECK_FALSE(isAsked(set, "sti_policy_note"));
    CHECK(isAsked(
        treatmentOf(aCase(), {{"sti_symptoms", QJsonArray{u"rash"_s}}}), "sti_symptoms_note"));
    for (const NoValue why : {NoValue::Unknown, NoValue::Declined}) {
        Interview silent = treatmentOf(aCase());
        silent.set(at("sti_symptoms"), Answer::without(why));
        CHECK_FALSE(isAsked(silent, "sti_symptoms_note"));
    }
    CHECK_FALSE(isAsked(
        treatmentOf(aCase(), {{"sti_symptoms", QJsonArray{u"none"_s}}}), "sti_symptoms_note"));
}

TEST_CASE("Vaccines follow what is known of earlier doses and of the wounds", "[forms]")
{
    for (const QString &status : {u"complete"_s, u"complete_by_history"_s, u"incomplete"_s,
             u"none"_s, u"infected"_s, u"unknown"_s, u""_s}) {
        const Interview treat = treatmentOf(aCase({{u"hx_hepb"_s, status}}));
        INFO(status.toStdString());
        CHECK(textOf(treat, "hbv_status") == status.toStdString());
        CHECK(isAsked(treat, "hbv_offer") == (status != u"complete"));
    }
    struct Row {
        QString tetanus;
        QString wound;
        QString done;
        const char *need;
    };
    for (const Row &row : {Row{u"incomplete"_s, u""_s, u"not_needed"_s, "no"},
             Row{u"incomplete"_s, u""_s, u"done"_s, "yes"},
             Row{u"incomplete"_s, u""_s, u"referred"_s, "yes"},
             Row{u"incomplete"_s, u""_s, u"refused"_s, "yes"},
             Row{u"incomplete"_s, u"bruise laceration"_s, u"not_needed"_s, "yes"},
             Row{u"incomplete"_s, u"bruise redness"_s, u"not_needed"_s, "no"},
             Row{u"unknown"_s, u"bite"_s, u"not_needed"_s, "yes"},
             Row{u"complete_over10"_s, u"stab"_s, u"not_needed"_s, "yes"},
             Row{u"complete_5_10"_s, u"burn"_s, u"not_needed"_s, "yes"},
             Row{u"complete_recent"_s, u"laceration"_s, u"done"_s, "no"}}) {
        INFO(row.tetanus.toStdString() << " " << row.wound.toStdString());
        const Interview treat
            = treatmentOf(aCase({{u"hx_tetanus"_s, row.tetanus}, {u"injury_kind"_s, row.wound}}),
                {{"w_done", row.done}});
        CHECK(textOf(treat, "tet_need") == row.need);
        for (const char *question : {"tet_given", "tet_ig"})
            CHECK(isAsked(treat, question) == (std::string(row.need) == "yes"));
        CHECK(isAsked(treat, "tet_need_note") == (row.tetanus == u"complete_5_10"));
    }
    for (const QString &kind : {u"abrasion"_s, u"laceration"_s, u"incised"_s, u"stab"_s, u"chop"_s,
             u"gunshot"_s, u"bite"_s, u"burn"_s, u"chemical_burn"_s}) {
        INFO(kind.toStdString());
        CHECK(textOf(treatmentOf(aCase({{u"injury_kind"_s, kind}})), "tet_need") == "yes");
    }
    CHECK_FALSE(
        isAsked(treatmentOf(aCase(), {{"w_done", u"done"_s}, {"w_kind", QJsonArray{u"cleaned"_s}}}),
            "w_kind_note"));
    CHECK(isAsked(treatmentOf(aCase(),
                      {{"w_done", u"done"_s}, {"w_kind", QJsonArray{u"cleaned"_s, u"sutured"_s}}}),
        "w_kind_note"));
}

TEST_CASE("The days to the twelfth week are counted from the last period", "[forms]")
{
    // Opened on 4 March 2030; 14 December 2029 was 80 days before.
    struct Row {
        QString lastPeriod;
        QJsonValue weeks;
        const char *left;
        bool isPassed;
    };
    for (const Row &row : {Row{u"2029-12-14"_s, {}, "4", false},
             Row{u"2029-12-10"_s, {}, "0", false}, Row{u"2029-12-09"_s, {}, "-1", true},
             Row{u"2029-12"_s, {}, "", false}, Row{u""_s, 12, "0", false},
             Row{u""_s, 13, "-7", true}, Row{u"2029-12-14"_s, 8, "28", false}}) {
        INFO(row.lastPeriod.toStdString() << " " << row.weeks.toDouble());
        Interview treat = newInterview("treat", aCase({{u"hx_lmp"_s, row.lastPeriod}}));
        give(treat, "preg_test", u"positive"_s);
        if (!row.weeks.isNull())
            give(treat, "preg_weeks", row.weeks);
        CHECK(textOf(treat, "abortion_clock") == row.left);
        CHECK(isAsked(treat, "abortion_clock_note") == row.isPassed);
    }
    for (const char *question : {"t_pregnant", "t_breastfeeding", "preg_test"}) {
        CHECK(isAsked(treatmentOf(aCase()), question));
        CHECK_FALSE(isAsked(treatmentOf(aCase({{u"preg_possible"_s, u"no"_s}})), question));
    }
    CHECK(textOf(newInterview("treat", aCase({{u"hx_lmp"_s, u"2029-12-14"_s}})), "preg_weeks")
        == "11.43");
    for (const int age : {17, 18}) {
        const Interview treat
            = treatmentOf(aCase({{u"age_now"_s, age}}), {{"preg_test", u"positive"_s}});
        CHECK(textOf(treat, "abortion_consent_minor") == (age < 18 ? "yes" : "no"));
        CHECK(isAsked(treat, "t_weight") == (age < 18));
    }
    CHECK_FALSE(
        isAsked(treatmentOf(aCase(), {{"preg_test", u"positive"_s}, {"t_pregnant", u"yes"_s}}),
            "preg_test_note"));
    CHECK(isAsked(treatmentOf(aCase(), {{"preg_test", u"positive"_s}, {"t_pregnant", u"no"_s}}),
        "preg_test_note"));
    const OfCase policy{{u"age_now"_s, 18}, {u"age_guardian_abortion"_s, 20}};
    CHECK(
        textOf(treatmentOf(aCase(policy), {{"preg_test", u"positive"_s}}), "abortion_consent_minor")
        == "yes");
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
