// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

/// A consent whose first line allows @p level to the service called health-1, to 31 March 2030.
std::map<QString, QJsonValue> consentWith(const QString &level)
{
    return {{u"release_decision/1"_s, u"granted"_s}, {u"release_provider/1"_s, u"health-1"_s},
        {u"release_valid_until/1"_s, u"2030-03-31"_s}, {u"release_info_level/1"_s, level},
        {u"release_decision/2"_s, u"refused"_s}};
}

Interview slipWith(std::map<QString, QJsonValue> ofCase)
{
    Interview slip = newInterview("referral", std::move(ofCase));
    give(slip, "rf_release", u"1"_s);
    return slip;
}

QStringList offeredBy(const Interview &interview, const char *question)
{
    QStringList codes;
    for (const Choice &choice : interview.choices(at(question)))
        codes.append(choice.name);
    return codes;
}

QJsonArray codes(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

TEST_CASE("A slip can be filled in to its end", "[forms]")
{
    auto ofCase = consentWith(u"clinical_summary"_s);
    ofCase[u"rf_no"_s] = u"RF-ABC-DEF-O"_s;
    ofCase[u"facility"_s] = u"HC-01"_s;
    ofCase[u"clock_hard_deadline"_s] = u"2030-03-05T14:20"_s;
    Interview slip = newInterview("referral", ofCase);
    fillIn(slip, {{u"rf_release"_s, u"1"_s}, {u"rf_provider"_s, u"health-1"_s}});
    INFO(wordsOf(slip.issues()));
    CHECK(slip.issues().empty());
    CHECK(textOf(slip, "rf_no") == "RF-ABC-DEF-O");
    CHECK(textOf(slip, "rf_from") == "HC-01");
    CHECK(textOf(slip, "rf_deadline") == "2030-03-05T14:20");
    CHECK(textOf(slip, "rf_created_at") == "2030-03-04T08:00");
}

TEST_CASE("A slip shows as much as the line of the consent allows", "[forms]")
{
    struct Row {
        QString level;
        bool hasBasics; ///< Age group, sex and the safety note.
        bool hasSummary; ///< The clinical summary and the care given.
    };
    for (const Row &row : {Row{u""_s, false, false}, Row{u"none"_s, false, false},
             Row{u"contact_only"_s, false, false}, Row{u"minimal"_s, true, false},
             Row{u"clinical_summary"_s, true, true}, Row{u"full"_s, true, true}}) {
        INFO(row.level.toStdString());
        const Interview slip = slipWith(consentWith(row.level));
        CHECK(textOf(slip, "rf_info_level") == row.level.toStdString());
        CHECK(textOf(slip, "rf_survivor_label") == "code_only");
        CHECK(slip.isRelevant(at("rf_age_sex")) == row.hasBasics);
        CHECK(slip.isRelevant(at("rf_safety_note")) == row.hasBasics);
        CHECK(slip.isRelevant(at("rf_clinical")) == row.hasSummary);
        CHECK(mustAnswer(slip, at("rf_clinical")) == row.hasSummary);
        CHECK(slip.isRelevant(at("rf_given_already")) == row.hasSummary);
    }
}

TEST_CASE("A line that is refused, past or of another service carries no slip", "[forms]")
{
    struct Row {
        QString decision;
        QString lastDay;
        QString provider;
        bool isRefused;
    };
    const QString granted = u"granted"_s;
    for (const Row &row : {Row{granted, u"2030-03-04"_s, u"health-1"_s, false},
             Row{granted, u"2030-03-03"_s, u"health-1"_s, true},
             Row{granted, u"2030-03-04"_s, u"legal-1"_s, true},
             Row{u"refused"_s, u"2030-03-04"_s, u"health-1"_s, true},
             Row{u"withdrawn"_s, u"2030-03-04"_s, u"health-1"_s, true},
             Row{u""_s, u""_s, u""_s, false}}) {
        INFO(row.decision.toStdString()
            << ' ' << row.lastDay.toStdString() << ' ' << row.provider.toStdString());
        Interview slip = slipWith({{u"release_decision/1"_s, row.decision},
            {u"release_valid_until/1"_s, row.lastDay}, {u"release_provider/1"_s, row.provider}});
        give(slip, "rf_provider", u"health-1"_s);
        CHECK(isRefused(slip, at("rf_release")) == row.isRefused);
    }
    Interview slip = slipWith(consentWith(u"full"_s));
    CHECK_FALSE(isRefused(slip, at("rf_release")));
    give(slip, "rf_release", u"2"_s);
    CHECK(isRefused(slip, at("rf_release")));
    CHECK(textOf(slip, "rf_info_level") == "");
}

TEST_CASE("Age group and sex stand on the slip, never the age", "[forms]")
{
    const std::vector<std::pair<QJsonValue, const char *>> rows{{0, "0-4"}, {4, "0-4"}, {5, "5-9"},
        {9, "5-9"}, {10, "10-14"}, {14, "10-14"}, {15, "15-17"}, {17, "15-17"}, {18, "18-24"},
        {24, "18-24"}, {25, "25-49"}, {49, "25-49"}, {50, "50+"}, {90, "50+"}, {u"unknown"_s, "?"},
        {QJsonValue(), "?"}};
    for (const auto &[age, group] : rows) {
        INFO("age " << age.toInt(-1));
        auto ofCase = consentWith(u"minimal"_s);
        ofCase[u"age_now"_s] = age;
        for (const auto &[sex, letter] :
            {std::pair("female", " F"), {"male", " M"}, {"intersex", " X"}, {"unknown", " ?"}}) {
            ofCase[u"sex"_s] = QString::fromLatin1(sex);
            CHECK(textOf(slipWith(ofCase), "rf_age_sex") == std::string(group) + letter);
        }
    }
}

TEST_CASE("Care that was given stands on the slip with its time", "[forms]")
{
    auto ofCase = consentWith(u"clinical_summary"_s);
    CHECK(textOf(slipWith(ofCase), "rf_given_already") == "");
    ofCase[u"ec_given_at"_s] = u"2030-03-04T07:10"_s;
    CHECK(textOf(slipWith(ofCase), "rf_given_already") == "EC 2030-03-04 07:10.");
    ofCase[u"pep_first_dose_at"_s] = u"2030-03-04T07:05"_s;
    ofCase[u"hbv_given_at"_s] = u"2030-03-04"_s;
    ofCase[u"tet_given_at"_s] = u"unknown"_s;
    ofCase[u"specimen_taken_at"_s] = u"2030-03-04T07:30 2030-03-04T07:40"_s;
    CHECK(textOf(slipWith(ofCase), "rf_given_already")
        == "PEP 2030-03-04 07:05. EC 2030-03-04 07:10. HepB 2030-03-04. FX 2030-03-04 07:30.");
    ofCase[u"tet_given_at"_s] = u"2030-03-03"_s;
    CHECK(textOf(slipWith(ofCase), "rf_given_already").find("TT 2030-03-03.") != std::string::npos);
}

TEST_CASE("A service that is not active or long unchecked is pointed out", "[forms]")
{
    struct Row {
        QString status;
        QString verifiedOn;
        bool isPointedOut;
    };
    // 5 September 2029 is 180 days before 4 March 2030.
    for (const Row &row : {Row{u"active"_s, u"2029-09-05"_s, false},
             Row{u"active"_s, u"2029-09-04"_s, true}, Row{u"suspended"_s, u"2030-03-01"_s, true},
             Row{u"active"_s, u""_s, false}, Row{u""_s, u""_s, false}}) {
        INFO(row.status.toStdString() << ' ' << row.verifiedOn.toStdString());
        Interview slip = newInterview("referral",
            {{u"sv_status/health-1"_s, row.status},
                {u"sv_verified_on/health-1"_s, row.verifiedOn}});
        give(slip, "rf_provider", u"health-1"_s);
        CHECK(slip.isRelevant(at("rf_provider_note")) == row.isPointedOut);
        CHECK_FALSE(isRefused(slip, at("rf_provider")));
    }
}

TEST_CASE("Only what the service offers can be asked for", "[forms]")
{
    Interview slip = newInterview("referral", {{u"sv_services/health-1"_s, u"pep ec"_s}});
    CHECK(offeredBy(slip, "rf_service").size() == 28);
    give(slip, "rf_provider", u"health-1"_s);
    CHECK(offeredBy(slip, "rf_service") == QStringList{u"pep"_s, u"ec"_s});
    give(slip, "rf_service", codes({u"pep"_s}));
    CHECK_FALSE(isRefused(slip, at("rf_service")));
    give(slip, "rf_service", codes({u"pep"_s, u"therapy"_s}));
    CHECK(isRefused(slip, at("rf_service")));
}

TEST_CASE("Transport: none stands alone, and money has an amount", "[forms]")
{
    Interview slip = newInterview("referral");
    for (const char *question : {"rf_transport", "rf_needs"}) {
        INFO(question);
        give(slip, question, codes({u"none"_s}));
        CHECK_FALSE(isRefused(slip, at(question)));
        give(slip, question, codes({u"none"_s, offeredBy(slip, question).at(1)}));
        CHECK(isRefused(slip, at(question)));
    }
    for (const auto &[means, isPaid] : {std::pair("ambulance", false), {"facility_vehicle", false},
             {"cash", true}, {"equity_fund", true}, {"ngo_fund", true}, {"commune_fund", true}}) {
        INFO(means);
        slip.set(at("rf_transport_cost"), {});
        give(slip, "rf_transport", codes({QString::fromLatin1(means)}));
        CHECK(slip.isRelevant(at("rf_transport_cost_note")) == isPaid);
        give(slip, "rf_transport_cost", 20000);
        CHECK_FALSE(slip.isRelevant(at("rf_transport_cost_note")));
    }
    for (const auto &[amount, isRefusedHere] :
        {std::pair(0, false), {2000000, false}, {2000001, true}, {-1, true}}) {
        give(slip, "rf_transport_cost", amount);
        CHECK(isRefused(slip, at("rf_transport_cost")) == isRefusedHere);
    }
}

TEST_CASE("An answer is due after a day, three days or two weeks", "[forms]")
{
    AClock clock;
    for (const auto &[urgency, due] : {std::pair("emergency", "2030-03-05T08:00"),
             {"urgent", "2030-03-07T08:00"}, {"routine", "2030-03-18T08:00"}}) {
        INFO(urgency);
        Interview slip = newInterview("referral");
        CHECK(textOf(slip, "rf_followup_due") == "");
        give(slip, "rf_urgency", QString::fromLatin1(urgency));
        CHECK(textOf(slip, "rf_followup_due") == due);
    }
    Interview slip = newInterview("referral", {}, clock);
    give(slip, "rf_urgency", u"emergency"_s);
    clock.advance(3600);
    give(slip, "rf_state", u"sent"_s);
    CHECK(textOf(slip, "rf_followup_due") == "2030-03-05T09:00"); // counted from sending
    CHECK(textOf(slip, "rf_created_at") == "2030-03-04T08:00");
}

TEST_CASE("A referral goes its way by states, each with its time", "[forms]")
{
    AClock clock;
    Interview slip = newInterview("referral", {}, clock);
    CHECK(textOf(slip, "rf_state") == "draft");
    CHECK(textOf(slip, "rf_state_at") == "2030-03-04T08:00");
    const std::array states{"sent", "acknowledged", "arrived", "in_service", "completed"};
    for (int i = 0; i < int(states.size()); ++i) {
        INFO(states.at(size_t(i)));
        clock.advance(3600);
        give(slip, "rf_state", QString::fromLatin1(states.at(size_t(i))));
        CHECK_FALSE(isRefused(slip, at("rf_state")));
        CHECK(textOf(slip, "rf_state_at")
            == u"2030-03-04T%1:00"_s.arg(9 + i, 2, 10, QChar(u'0')).toStdString());
    }
    clock.advance(86400);
    Interview reopened = newInterview("referral", {}, clock, slip.answers());
    CHECK(textOf(reopened, "rf_state_at") == "2030-03-04T13:00");
    CHECK(textOf(reopened, "rf_created_at") == "2030-03-04T08:00");
    give(reopened, "rf_state", u"partly_completed"_s);
    CHECK(textOf(reopened, "rf_state_at") == "2030-03-05T13:00");
}

TEST_CASE("A state has to follow from the one before", "[forms]")
{
    const QStringList ends{u"not_arrived"_s, u"rejected"_s, u"expired"_s};
    const QStringList onTheWay{
        u"acknowledged"_s, u"arrived"_s, u"in_service"_s, u"completed"_s, u"partly_completed"_s};
    for (const QString &state : ends + onTheWay) {
        INFO(state.toStdString());
        Interview slip = newInterview("referral");
        give(slip, "rf_state", state);
        CHECK(isRefused(slip, at("rf_state"))); // never sent
        give(slip, "rf_state", u"sent"_s);
        CHECK_FALSE(isRefused(slip, at("rf_state")));
        give(slip, "rf_state", state);
        CHECK_FALSE(isRefused(slip, at("rf_state")));
        give(slip, "rf_state", u"cancelled"_s);
        CHECK_FALSE(isRefused(slip, at("rf_state")));
        give(slip, "rf_state", u"draft"_s);
        give(slip, "rf_state", state);
        CHECK(isRefused(slip, at("rf_state"))); // a draft once more
    }
    const QStringList afterArrival{
        u"arrived"_s, u"in_service"_s, u"completed"_s, u"partly_completed"_s};
    for (const QString &end : ends) {
        for (const QString &arrival : afterArrival) {
            INFO(arrival.toStdString() << ", then " << end.toStdString());
            Interview slip = newInterview("referral");
            give(slip, "rf_state", u"sent"_s);
            give(slip, "rf_state", arrival);
            give(slip, "rf_state", end);
            CHECK(isRefused(slip, at("rf_state")));
            // The arrival was a slip of the finger.
            give(slip, "rf_state", end == u"expired" ? u"acknowledged"_s : u"sent"_s);
            give(slip, "rf_state", end);
            CHECK_FALSE(isRefused(slip, at("rf_state")));
        }
    }
}

TEST_CASE("Every state of a referral keeps the time when it was chosen", "[forms]")
{
    AClock clock;
    Interview slip = newInterview("referral", {}, clock);
    const auto states = slip.choices(at("rf_state"));
    REQUIRE(states.size() == 11);
    for (const Choice &state : states) {
        INFO(state.name.toStdString());
        give(slip, "rf_state", u"sent"_s);
        clock.advance(60);
        const QString now = slip.answers().at(u"rf_state_at"_s).text();
        give(slip, "rf_state", state.name);
        const auto chosen = inCambodia(clock.clock()());
        if (state.name != u"sent")
            CHECK(textOf(slip, "rf_state_at")
                == chosen.toString(u"yyyy-MM-ddTHH:mm"_s).toStdString());
        else
            CHECK(slip.answers().at(u"rf_state_at"_s).text() == now);
    }
}
