// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_treatment_form.h"

using namespace forms;
using namespace Qt::StringLiterals;

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
