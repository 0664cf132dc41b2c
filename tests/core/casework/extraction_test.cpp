// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/extraction.h"
#include "support/a_clock.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Decision;
using domain::IncidentType;

namespace {

forms::Answers given(const std::map<QString, QJsonValue> &values)
{
    forms::Answers answers;
    for (const auto &[question, value] : values)
        answers.set({question}, forms::Answer::fromJson(value));
    return answers;
}

domain::Case aCaseOpened(const QDateTime &at)
{
    return {
        .caseCode = {}, .survivorCode = {}, .openedAt = at, .owner = Id<domain::User>::create()};
}

domain::Case drawn(const std::map<QString, QJsonValue> &values)
{
    return casework::withIntake(aCaseOpened(AClock().clock()()), given(values));
}

const QJsonObject unknown{{u"state"_s, u"unknown"_s}};

} // namespace

TEST_CASE("The age at the incident comes from the dates if they are good enough, else as told",
    "[casework]")
{
    struct Row {
        QString birth;
        QString incident;
        QJsonValue told;
        std::optional<int> age;
    };
    const std::vector<Row> rows{
        {u"2010-05-06"_s, u"2030-05-05"_s, {}, 19},
        {u"2010-05-06"_s, u"2030-05-06"_s, {}, 20},
        {u"2010-05-06"_s, u"2030-05-06"_s, 44, 20}, // the dates say more than a guess
        {u"2010"_s, u"2030-05-06"_s, 19, 19}, // the year alone could be 19 or 20
        {u"2010"_s, u"2030-05-06"_s, {}, std::nullopt},
        {u"2010-05"_s, u"2030-09"_s, {}, 20}, // whatever the days were
        {u""_s, u"2030-05-06"_s, 17, 17},
        {u"2010-05-06"_s, u""_s, 17, 17},
        {u"2040-01-01"_s, u"2030-05-06"_s, 17, 17}, // not born yet: a slip
        {u""_s, u""_s, 0, 0},
        {u""_s, u""_s, unknown, std::nullopt},
    };
    for (const Row &row : rows) {
        CAPTURE(row.birth, row.incident);
        const auto c = drawn({{u"birth_date"_s, row.birth}, {u"incident_date"_s, row.incident},
            {u"age_years"_s, row.told}});
        CHECK(c.age == row.age);
    }
}

TEST_CASE("The district comes from the code of the village, else of the commune", "[casework]")
{
    CHECK(drawn({{u"home_village"_s, u"17030105"_s}}).district == u"1703"_s);
    CHECK(drawn({{u"home_commune"_s, u"170301"_s}}).district == u"1703"_s);
    CHECK(drawn({{u"home_commune"_s, u"1703"_s}}).district == u"1703"_s);
    CHECK(drawn({{u"home_village"_s, u"17030105"_s}, {u"home_commune"_s, u"170401"_s}}).district
        == u"1703"_s);
    CHECK(drawn({{u"home_village"_s, u"Phum Thmei"_s}, {u"home_commune"_s, u"170401"_s}}).district
        == u"1704"_s);
    CHECK(drawn({{u"home_commune"_s, u"a place by the lake"_s}}).district.isEmpty());
    CHECK(drawn({{u"home_commune"_s, unknown}}).district.isEmpty());
}

TEST_CASE("Tables count by the day of the conversation, else by the day the case was opened",
    "[casework]")
{
    CHECK(drawn({{u"interview_at"_s, u"2030-02-28T23:50"_s}}).interviewDate == QDate(2030, 2, 28));
    CHECK(drawn({}).interviewDate == QDate(2030, 3, 4));
    CHECK(drawn({{u"incident_date"_s, u"2029-12"_s}}).incidentDate
        == PartialDate::fromString(u"2029-12"_s));
    CHECK_FALSE(drawn({{u"incident_date"_s, unknown}}).incidentDate);
    // Just after midnight in Cambodia it is still the day before in London.
    const auto early = aCaseOpened(QDateTime(QDate(2030, 3, 31), QTime(18, 0), Qt::UTC));
    CHECK(casework::withIntake(early, {}).interviewDate == QDate(2030, 4, 1));
}

TEST_CASE("The type that the seven answers give counts; another one only once it is confirmed",
    "[casework]")
{
    const std::map<QString, QJsonValue> physical{{u"q_gbv_nexus"_s, u"yes"_s},
        {u"q_penetration"_s, u"no"_s}, {u"q_sexual_contact"_s, u"no"_s},
        {u"q_physical"_s, u"yes"_s}};
    CHECK(drawn(physical).type == IncidentType::PhysicalAssault);
    auto confirmed = physical;
    confirmed[u"gbv_type_final"_s] = u"sexual_assault"_s;
    CHECK(drawn(confirmed).type == IncidentType::Review);
    auto known = aCaseOpened(QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC));
    known.typeConfirmed = u"physical_assault>sexual_assault"_s;
    CHECK(casework::withIntake(known, given(confirmed)).type == IncidentType::SexualAssault);
    CHECK(casework::withIntake(known, given(confirmed)).typeConfirmed == known.typeConfirmed);
    CHECK(casework::withIntake(known, given(physical)).typeConfirmed.isEmpty());
    confirmed[u"gbv_type_final"_s] = unknown;
    CHECK(drawn(confirmed).type == IncidentType::PhysicalAssault);
    CHECK(drawn({}).type == IncidentType::Review);
    auto open = physical;
    open[u"q_penetration"_s] = unknown;
    CHECK(drawn(open).type == IncidentType::Review);
    auto notGbv = physical;
    notGbv[u"q_gbv_nexus"_s] = u"no"_s;
    CHECK(drawn(notGbv).type == IncidentType::NonGbv);
    // Each of the seven stands in its own place.
    const auto acts = casework::actsFrom(given(
        {{u"q_denial"_s, u"yes"_s}, {u"q_psych"_s, u"no"_s}, {u"q_forced_marriage"_s, unknown}}));
    CHECK(acts.denial == domain::Tristate::Yes);
    CHECK(acts.psychological == domain::Tristate::No);
    CHECK(acts.forcedMarriage == domain::Tristate::Unknown);
}

TEST_CASE("A consent is what was decided and nothing that was not", "[casework]")
{
    auto conversation
        = given({{u"c_service"_s, u"granted"_s}, {u"c_share_deid_province"_s, u"granted"_s},
            {u"c_share_id_province"_s, u"refused"_s}, {u"c_contact_phone"_s, u"deferred"_s},
            {u"c_treatment"_s, unknown}, {u"consent_mode"_s, u"granted"_s}});
    auto consent = casework::consentFrom(conversation);
    CHECK(consent.scopes
        == std::map<QString, Decision>{{u"c_service"_s, Decision::Granted},
            {u"c_share_deid_province"_s, Decision::Granted},
            {u"c_share_id_province"_s, Decision::Refused},
            {u"c_contact_phone"_s, Decision::Deferred}});

    conversation.set({u"withdraw_scope"_s, u"withdraw"_s, 0}, forms::Answer::of(u"c_service"_s));
    conversation.set(
        {u"withdraw_scope"_s, u"withdraw"_s, 1}, forms::Answer::of(u"c_share_deid_province"_s));
    conversation.set({u"withdraw_scope"_s, u"withdraw"_s, 2}, forms::Answer::of(u"release_line"_s));
    consent = casework::consentFrom(conversation);
    CHECK(consent.about(u"c_service"_s) == Decision::Withdrawn);
    CHECK(consent.about(u"c_share_deid_province"_s) == Decision::Withdrawn);
    CHECK(consent.scopes.size() == 4);
    CHECK(casework::consentFrom({}).scopes.empty());
}

TEST_CASE("A case is found by each name in the vault, the telephone and the village", "[casework]")
{
    const auto intake
        = given({{u"name_khmer"_s, u"សាកល្បង សុភា"_s}, {u"name_latin"_s, u"TRIAL Sophea"_s},
            {u"alias"_s, u"TRIAL Sophea"_s}, {u"safe_phone"_s, u"012345678"_s},
            {u"home_village"_s, u"ភូមិថ្មី"_s}, {u"people_not_told"_s, u"nobody"_s}});
    CHECK(casework::namesOf(intake) == QStringList{u"សាកល្បង សុភា"_s, u"TRIAL Sophea"_s});
    CHECK(casework::otherWordsOf(intake) == QStringList{u"012345678"_s, u"ភូមិថ្មី"_s});
    CHECK(casework::namesOf({}).isEmpty());
}
