// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

#include <set>

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

using Given = std::vector<std::pair<const char *, QJsonValue>>;

/// Alone with the person, who fears a husband; both instruments are asked.
Interview safetyOf(const Given &given, std::map<QString, QJsonValue> ofCase = {})
{
    Interview safety = newInterview("safety", std::move(ofCase));
    give(safety, "s_at", u"2030-03-04T07:30"_s);
    give(safety, "s_alone", u"yes"_s);
    give(safety, "s_perp_relation", u"husband_partner"_s);
    give(safety, "s_instrument", u"both"_s);
    for (const auto &[question, value] : given) {
        if (value == u"unknown"_s)
            safety.set(at(question), Answer::without(NoValue::Unknown));
        else
            give(safety, question, value);
    }
    return safety;
}

QJsonArray codes(const QString &first, const QString &second = {})
{
    return second.isEmpty() ? QJsonArray{first} : QJsonArray{first, second};
}

} // namespace

TEST_CASE("A safety assessment can be filled in to its end", "[forms]")
{
    Interview safety = safetyOf({});
    fillIn(safety,
        {{u"level_final"_s, u"extreme"_s}, {u"plan_review_on"_s, u"2030-03-05"_s},
            {u"r_other"_s, codes(u"none"_s)}, {u"r_nonpartner"_s, codes(u"none"_s)}});
    INFO(wordsOf(safety.issues()));
    CHECK(safety.issues().empty());
    CHECK(textOf(safety, "w_yes") == "6");
    CHECK(textOf(safety, "d_yes") == "5");
    CHECK(textOf(safety, "level_calc") == "extreme");
    CHECK(textOf(safety, "plan_paper") == "kept_at_facility");
}

TEST_CASE("Nothing more is asked until the person is alone with staff", "[forms]")
{
    Interview safety = newInterview("safety");
    const std::array later{
        "s_perp_relation", "s_instrument", "s_home_safe", "r_other", "level_calc", "actions_now"};
    for (const char *question : later)
        CHECK_FALSE(safety.isRelevant(at(question)));
    give(safety, "s_alone", u"no"_s);
    CHECK(isRefused(safety, at("s_alone")));
    CHECK(safety.isRelevant(at("s_alone_note")));
    for (const char *question : later)
        CHECK_FALSE(safety.isRelevant(at(question)));
    give(safety, "s_alone", u"yes"_s);
    CHECK_FALSE(isRefused(safety, at("s_alone")));
    CHECK_FALSE(safety.isRelevant(at("s_alone_note")));
    CHECK_FALSE(safety.isRelevant(at("plan")));
    for (const char *question : later)
        CHECK(safety.isRelevant(at(question)));
}

TEST_CASE("Partner questions are for partners, and each instrument shows its own", "[forms]")
{
    struct Row {
        const char *feared;
        bool isPartner;
    };
    for (const Row &row : {Row{"husband_partner", true}, Row{"ex_partner", true},
             Row{"boyfriend_girlfriend", true}, Row{"father", false}, Row{"stranger", false}}) {
        INFO(row.feared);
        Interview safety = safetyOf({{"s_perp_relation", QString::fromLatin1(row.feared)}});
        for (const QString &tool : {u"who6"_s, u"da5"_s, u"both"_s}) {
            give(safety, "s_instrument", tool);
            CHECK(isRefused(safety, at("s_instrument")) != row.isPartner);
        }
        give(safety, "s_instrument", u"none_nonpartner"_s);
        CHECK_FALSE(isRefused(safety, at("s_instrument")));
    }
    struct Tool {
        QString tool;
        bool isSix;
        bool isFive;
    };
    for (const Tool &row : {Tool{u"who6"_s, true, false}, Tool{u"da5"_s, false, true},
             Tool{u"both"_s, true, true}, Tool{u"none_nonpartner"_s, false, false}}) {
        INFO(row.tool.toStdString());
        const Interview safety = safetyOf({{"s_instrument", row.tool}});
        for (const char *question :
            {"w1", "w2", "w3", "w4", "w5", "w6", "w_yes", "w_max", "w_unknown", "six_questions"})
            CHECK(safety.isRelevant(at(question)) == row.isSix);
        for (const char *question : {"d1", "d2", "d3", "d4", "d5", "d_yes", "five_questions"})
            CHECK(safety.isRelevant(at(question)) == row.isFive);
    }
}

TEST_CASE("The level follows the scoring rule of the catalogue", "[forms]")
{
    const QJsonValue yes = u"yes"_s;
    const QJsonValue no = u"no"_s;
    struct Row {
        const char *what;
        Given given;
        const char *level;
    };
    const std::vector<Row> rows{
        {"no yes at all", {{"w1", no}}, "standard"},
        {"one of six", {{"w1", yes}}, "elevated"},
        {"another one of six", {{"w5", yes}}, "elevated"},
        {"two of six", {{"w1", yes}, {"w6", yes}}, "elevated"},
        {"three of six: 1 5 6", {{"w1", yes}, {"w5", yes}, {"w6", yes}}, "high"},
        {"three of six: 1 2 6", {{"w1", yes}, {"w2", yes}, {"w6", yes}}, "high"},
        {"three of six: 4 5 6", {{"w4", yes}, {"w5", yes}, {"w6", yes}}, "high"},
        {"pregnancy does not apply", {{"w1", yes}, {"w6", yes}, {"w5", u"na"_s}}, "elevated"},
        {"two of five alone", {{"d1", yes}, {"d5", yes}}, "standard"},
        {"three of five", {{"d1", yes}, {"d2", yes}, {"d5", yes}}, "high"},
        {"three of five: 2 3 5", {{"d2", yes}, {"d3", yes}, {"d5", yes}}, "high"},
        {"three of five, not asked by them",
            {{"d1", yes}, {"d2", yes}, {"d5", yes}, {"s_instrument", u"who6"_s}}, "standard"},
        {"three of six, not asked by them",
            {{"w1", yes}, {"w5", yes}, {"w6", yes}, {"s_instrument", u"da5"_s}}, "standard"},
        {"safe at home", {{"s_home_safe", yes}}, "standard"},
        {"not safe at home", {{"s_home_safe", no}}, "high"},
        {"not known whether safe at home", {{"s_home_safe", u"unknown"_s}}, "high"},
        {"harm is likely", {{"s_fear_self", u"likely"_s}}, "standard"},
        {"harm is very likely", {{"s_fear_self", u"very_likely"_s}}, "high"},
        {"strangled, by the six", {{"w3", yes}}, "high"},
        {"strangled, by the five", {{"d4", yes}}, "high"},
        {"family pressure", {{"r_nonpartner", codes(u"family_pressure"_s)}}, "standard"},
        {"marriage forced", {{"r_nonpartner", codes(u"forced_marriage_to_perp"_s)}}, "high"},
        {"sent away", {{"r_nonpartner", codes(u"expulsion"_s)}}, "high"},
        {"honour", {{"r_nonpartner", codes(u"community_blame"_s, u"honour"_s)}}, "high"},
        {"trafficker", {{"r_nonpartner", codes(u"trafficker"_s)}}, "high"},
        {"high with weapon and belief", {{"w3", yes}, {"w2", yes}, {"w4", yes}}, "extreme"},
        {"high with threat to kill and separation",
            {{"s_home_safe", no}, {"r_other", codes(u"threat_kill"_s, u"recent_separation"_s)}},
            "extreme"},
        {"high with weapon and separation",
            {{"w3", yes}, {"w2", yes}, {"r_other", codes(u"recent_separation"_s)}}, "extreme"},
        {"high with weapon alone", {{"w3", yes}, {"w2", yes}}, "high"},
        {"high with separation alone", {{"w3", yes}, {"r_other", codes(u"recent_separation"_s)}},
            "high"},
        {"high with belief alone", {{"w3", yes}, {"w4", yes}}, "high"},
        {"weapon and belief, not high", {{"w2", yes}, {"w4", yes}}, "elevated"},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(textOf(safetyOf(row.given), "level_calc") == row.level);
    }
}

TEST_CASE("Any three of the six questions are enough", "[forms]")
{
    const std::array six{"w1", "w2", "w3", "w4", "w5", "w6"};
    for (size_t first = 0; first < six.size(); ++first) {
        for (size_t second = first + 1; second < six.size(); ++second) {
            for (size_t third = second + 1; third < six.size(); ++third) {
                INFO(six.at(first) << " " << six.at(second) << " " << six.at(third));
                const Interview safety = safetyOf({{six.at(first), u"yes"_s},
                    {six.at(second), u"yes"_s}, {six.at(third), u"yes"_s}});
                CHECK(textOf(safety, "w_yes") == "3");
                const std::set chosen{first, second, third};
                // A weapon, and the belief that the one feared could kill.
                const bool isExtreme = chosen.contains(1) && chosen.contains(3);
                CHECK(textOf(safety, "level_calc") == (isExtreme ? "extreme" : "high"));
            }
        }
    }
}

TEST_CASE("Whether the one feared can reach the person counts on any line", "[forms]")
{
    const Given weaponAtHighRisk{{"w3", u"yes"_s}, {"w2", u"yes"_s}};
    struct Row {
        QString access;
        const char *level;
    };
    for (const Row &row : {Row{u"yes"_s, "extreme"}, Row{u"no"_s, "high"}, Row{u""_s, "high"},
             Row{u"no yes"_s, "extreme"}, Row{u"unknown"_s, "high"}}) {
        INFO(row.access.toStdString());
        const Interview safety = safetyOf(weaponAtHighRisk, {{u"perp_access_now"_s, row.access}});
        CHECK(textOf(safety, "level_calc") == row.level);
    }
}

TEST_CASE("Questions that are not known give a range, and a word when it could be high", "[forms]")
{
    struct Row {
        int yes;
        int unknown;
        const char *most;
        bool couldBeHigh;
    };
    const std::array six{"w1", "w2", "w4", "w5", "w6", "w3"};
    for (const Row &row : {Row{0, 2, "2", false}, Row{0, 3, "3", true}, Row{2, 0, "2", false},
             Row{2, 1, "3", true}, Row{1, 1, "2", false}, Row{3, 1, "4", false}}) {
        INFO(row.yes << " yes and " << row.unknown << " unknown");
        Interview safety = safetyOf({});
        for (int i = 0; i < row.yes + row.unknown; ++i) {
            safety.set(at(six.at(size_t(i))),
                i < row.yes ? Answer::of(u"yes"_s) : Answer::without(NoValue::Unknown));
        }
        CHECK(textOf(safety, "w_yes") == std::to_string(row.yes));
        CHECK(textOf(safety, "w_unknown") == std::to_string(row.unknown));
        CHECK(textOf(safety, "w_max") == row.most);
        CHECK(safety.isRelevant(at("w_could_be_high")) == row.couldBeHigh);
    }
}

TEST_CASE("Each question counts once", "[forms]")
{
    for (const char *question : {"w1", "w2", "w3", "w4", "w5", "w6"}) {
        INFO(question);
        CHECK(textOf(safetyOf({{question, u"yes"_s}}), "w_yes") == "1");
        const Interview unknown = safetyOf({{question, u"unknown"_s}});
        CHECK(textOf(unknown, "w_yes") == "0");
        CHECK(textOf(unknown, "w_unknown") == "1");
    }
    for (const char *question : {"d1", "d2", "d3", "d4", "d5"}) {
        INFO(question);
        CHECK(textOf(safetyOf({}), "d_yes") == "0");
        CHECK(textOf(safetyOf({{question, u"no"_s}}), "d_yes") == "0");
        CHECK(textOf(safetyOf({{question, u"yes"_s}}), "d_yes") == "1");
    }
    CHECK(textOf(newInterview("safety"), "s_at").starts_with("2030-03-04T08:00"));
}

TEST_CASE("The level can be raised with a reason, and never lowered", "[forms]")
{
    const QStringList levels{u"standard"_s, u"elevated"_s, u"high"_s, u"extreme"_s};
    const std::array<Given, 4> worked{Given{}, Given{{"w1", u"yes"_s}}, Given{{"w3", u"yes"_s}},
        Given{{"w3", u"yes"_s}, {"w2", u"yes"_s}, {"w4", u"yes"_s}}};
    for (qsizetype byAnswers = 0; byAnswers < 4; ++byAnswers) {
        for (qsizetype used = 0; used < 4; ++used) {
            INFO(levels.at(byAnswers).toStdString() << " to " << levels.at(used).toStdString());
            Interview safety = safetyOf(worked.at(size_t(byAnswers)));
            CHECK_FALSE(safety.isRelevant(at("level_reason")));
            give(safety, "level_final", levels.at(used));
            CHECK(isRefused(safety, at("level_final")) == (used < byAnswers));
            CHECK(safety.isRelevant(at("level_reason")) == (used != byAnswers));
            give(safety, "plan_needed", u"no"_s);
            CHECK(isRefused(safety, at("plan_needed")) == (used >= 2));
            give(safety, "plan_needed", u"yes"_s);
            CHECK_FALSE(isRefused(safety, at("plan_needed")));
        }
    }
}

TEST_CASE("The plan is looked at again within a day or a week, by the level", "[forms]")
{
    struct Row {
        QString level;
        QString day;
        bool isAccepted;
    };
    // Assessed on 4 March.
    for (const Row &row : {Row{u"extreme"_s, u"2030-03-04"_s, true},
             Row{u"extreme"_s, u"2030-03-05"_s, true}, Row{u"extreme"_s, u"2030-03-06"_s, false},
             Row{u"high"_s, u"2030-03-11"_s, true}, Row{u"high"_s, u"2030-03-12"_s, false},
             Row{u"high"_s, u"2030-03-03"_s, false}, Row{u"elevated"_s, u"2030-04-04"_s, true}}) {
        INFO(row.level.toStdString() << " " << row.day.toStdString());
        Interview safety = safetyOf(
            {{"level_final", row.level}, {"plan_needed", u"yes"_s}, {"plan_review_on", row.day}});
        CHECK(isRefused(safety, at("plan_review_on")) != row.isAccepted);
        give(safety, "plan_needed", u"no"_s);
        CHECK_FALSE(safety.isRelevant(at("plan_review_on")));
    }
}

TEST_CASE("The plan asks its steps once it is made, and keeps names out when so decided", "[forms]")
{
    const std::array steps{"plan_warning_signs", "plan_before", "plan_during", "plan_after",
        "plan_resources", "plan_people", "plan_safe_place", "plan_paper"};
    for (const QString &electronic : {u"granted"_s, u"refused"_s, u""_s}) {
        INFO(electronic.toStdString());
        Interview safety = safetyOf({}, {{u"c_electronic"_s, electronic}});
        CHECK_FALSE(safety.isRelevant(at("plan_made")));
        give(safety, "plan_needed", u"yes"_s);
        CHECK(safety.isRelevant(at("plan_made")));
        for (const char *step : steps)
            CHECK_FALSE(safety.isRelevant(at(step)));
        give(safety, "plan_made", u"yes"_s);
        for (const char *step : steps) {
            INFO(step);
            const bool isIdentity
                = QByteArray(step) == "plan_people" || QByteArray(step) == "plan_safe_place";
            CHECK(safety.isRelevant(at(step)) != (isIdentity && electronic == u"refused"));
        }
    }
}

TEST_CASE("What has to be done at once is said where it is answered", "[forms]")
{
    struct Row {
        const char *question;
        const char *note;
    };
    for (const Row &row : {Row{"s_perp_outside", "s_perp_outside_note"}, Row{"w3", "w3_note"},
             Row{"security_incident", "security_incident_note"}}) {
        INFO(row.question);
        CHECK_FALSE(safetyOf({}).isRelevant(at(row.note)));
        CHECK_FALSE(safetyOf({{row.question, u"no"_s}}).isRelevant(at(row.note)));
        CHECK(safetyOf({{row.question, u"yes"_s}}).isRelevant(at(row.note)));
    }
    const std::array risks{
        std::pair{"r_other", u"stalking"_s}, std::pair{"r_nonpartner", u"honour"_s}};
    for (const auto &[question, risk] : risks) {
        CHECK(isRefused(safetyOf({{question, codes(u"none"_s, risk)}}), at(question)));
        CHECK_FALSE(isRefused(safetyOf({{question, codes(u"none"_s)}}), at(question)));
        CHECK_FALSE(isRefused(safetyOf({{question, codes(risk)}}), at(question)));
    }
}
