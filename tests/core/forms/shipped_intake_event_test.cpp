// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

/// Fills in what the classification asks, in its order.
void giveActs(Interview &intake, const QStringList &answers)
{
    const std::array questions{"q_gbv_nexus", "q_penetration", "q_sexual_contact", "q_physical",
        "q_forced_marriage", "q_denial", "q_psych"};
    for (size_t i = 0; i < questions.size(); ++i)
        give(intake, questions.at(i), answers.at(qsizetype(i)));
}

} // namespace

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
