// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_treatment_form.h"

using namespace forms;
using namespace Qt::StringLiterals;

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
