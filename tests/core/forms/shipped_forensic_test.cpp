// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_forensic_record.h"

#include <catch2/generators/catch_generators.hpp>

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, QJsonValue> ordinary()
{
    return {{u"request_origin"_s, u"police"_s}, {u"request_no"_s, u"12/30"_s},
        {u"request_questions"_s, u"Are there injuries?"_s},
        {u"hist_verbatim"_s, u"«An invented account»"_s}, {u"inj_result"_s, u"injuries"_s},
        {u"ag_done"_s, u"done"_s}, {u"ag_tears"_s, QJsonArray{u"none"_s}},
        {u"end_at"_s, u"2030-03-04T07:50"_s}, {u"signed_at"_s, u"2030-03-04T07:55"_s}};
}

/// The lines that have to differ from each other.
void tellApart(Interview &record)
{
    give(record, at("member_role", "member", 1), u"member"_s);
    const int lines = record.answers().lineCount(u"ag"_s);
    const auto sites = record.choices(at("ag_site", "ag", 0));
    for (int line = 0; line < lines; ++line)
        give(record, at("ag_site", "ag", line), sites.at(size_t(line)).name);
}

} // namespace

TEST_CASE("A forensic record can be filled in to its end", "[forms]")
{
    const int age = GENERATE(3, 17, 19, 40);
    const QString sex = GENERATE(u"female"_s, u"male"_s, u"intersex"_s);
    INFO("age " << age << ", " << sex.toStdString());
    Interview record = aForensicRecord({{u"age_now"_s, age}, {u"sex"_s, sex}});
    fillIn(record, ordinary());
    tellApart(record);
    INFO(wordsOf(record.issues()));
    CHECK(record.issues().empty());
    CHECK(textOf(record, "fbodymap") == "1");
    CHECK(textOf(record, "structures_with_injury") == "0");
}

TEST_CASE("A forensic record can end with every question declined", "[forms]")
{
    Interview record = aForensicRecord();
    declineAll(record);
    INFO(wordsOf(record.issues()));
    CHECK(record.issues().empty());
    CHECK_FALSE(record.isRelevant(at("qa")));
}

TEST_CASE("What is asked about the person follows the age", "[forms]")
{
    struct Row {
        int age;
        bool hasGuardian;
        bool mayDoubtAge;
    };
    for (const auto &[age, hasGuardian, mayDoubtAge] : std::vector<Row>{{3, true, true},
             {17, true, true}, {18, false, true}, {19, false, true}, {20, false, false}}) {
        INFO("age " << age);
        Interview record = aForensicRecord({{u"age_now"_s, age}});
        give(record, "ag_done", u"done"_s);
        CHECK(record.isRelevant(at("guardian_name")) == hasGuardian);
        CHECK(record.isRelevant(at("ag_tanner")) == hasGuardian);
        CHECK(record.isRelevant(at("age_doubt")) == mayDoubtAge);
        give(record, "age_doubt", u"yes"_s);
        CHECK(record.isRelevant(at("age_doubt_note")) == mayDoubtAge);
        give(record, "subject_role", u"suspect"_s);
        CHECK(record.isRelevant(at("subject_role_note")));
    }
}

TEST_CASE("Whoever wants no record here leaves no name in the forensic record", "[forms]")
{
    const std::map<QString, QJsonValue> child{{u"age_now"_s, 12}};
    Interview open = aForensicRecord(child);
    Interview closed = aForensicRecord({{u"age_now"_s, 12}, {u"c_electronic"_s, u"refused"_s}});
    for (const char *field : {"subject_name", "subject_birth", "guardian_name", "request_scan",
             "hist_assailants", "court_case_no"}) {
        INFO(field);
        CHECK(open.isRelevant(at(field)));
        CHECK_FALSE(closed.isRelevant(at(field)));
    }
    CHECK(closed.isRelevant(at("record_on_paper")));
    CHECK_FALSE(open.isRelevant(at("record_on_paper")));
}

TEST_CASE("What the case knows already stands there", "[forms]")
{
    const Interview known
        = aForensicRecord({{u"name_khmer"_s, u"ឈ្មោះសាកល្បង"_s}, {u"sex"_s, u"female"_s},
            {u"birth_date"_s, u"2010-05-01"_s}, {u"age_years"_s, 19}, {u"bp_sys"_s, 120},
            {u"bp_dia"_s, 80}, {u"pulse"_s, 72}, {u"resp_rate"_s, 16}, {u"temperature"_s, 36.5}});
    CHECK(textOf(known, "subject_name") == "ឈ្មោះសាកល្បង");
    CHECK(textOf(known, "subject_sex") == "female");
    CHECK(textOf(known, "subject_birth") == "2010-05-01");
    CHECK(textOf(known, "vital_signs") == "120/80 mmHg, 72/min, 16/min, 36.5 °C");
    const Interview age = aForensicRecord(
        {{u"name_khmer"_s, u"declined"_s}, {u"birth_date"_s, u"unknown"_s}, {u"age_years"_s, 19}});
    CHECK(textOf(age, "subject_name").empty());
    CHECK(textOf(age, "subject_birth") == "19");
    CHECK(textOf(age, "vital_signs").empty());
    CHECK(textOf(age, "report_language") == "khm");
}

TEST_CASE("The committee examines only what was agreed, and reads back only that", "[forms]")
{
    for (const QString &decision : {u"granted"_s, u"refused"_s, u"withdrawn"_s, u"deferred"_s}) {
        INFO(decision.toStdString());
        Interview record = aForensicRecord({{u"c_forensic_exam"_s, decision}});
        give(record, "consent_ref", u"CNS-1"_s);
        CHECK(isRefused(record, at("consent_ref")) == (decision != u"granted"));
        QStringList offered;
        for (const Choice &choice : record.choices(at("consent_reaffirmed")))
            offered.append(choice.name);
        CHECK(offered.contains(u"c_forensic_exam"_s) == (decision == u"granted"));
        CHECK_FALSE(offered.contains(u"c_test_hiv"_s));
        CHECK(offered.contains(u"c_service"_s));
    }
    Interview record = aForensicRecord();
    give(record, "consent_reaffirmed", QJsonArray{u"c_service"_s, u"c_specimens"_s});
    CHECK_FALSE(isRefused(record, at("consent_reaffirmed")));
    give(record, "consent_reaffirmed", QJsonArray{u"c_service"_s, u"c_test_hiv"_s});
    CHECK(isRefused(record, at("consent_reaffirmed")));
    for (const char *field : {"explained_own_words", "ag_prohibited_ack"}) {
        INFO(field);
        give(record, field, u"no"_s);
        CHECK(isRefused(record, at(field)));
        give(record, field, u"yes"_s);
        CHECK_FALSE(isRefused(record, at(field)));
    }
}

TEST_CASE("The person's words and the offence stand in quotation marks", "[forms]")
{
    const std::vector<std::pair<QString, bool>> rows{{u"It hurt"_s, false}, {u"«It hurt»"_s, true},
        {u"The person said “it hurt”"_s, true}, {u"\"It hurt\""_s, true}, {u"\"It hurt"_s, false},
        {u"«It hurt"_s, false}};
    Interview record = aForensicRecord();
    for (const auto &[words, isAccepted] : rows) {
        INFO(words.toStdString());
        for (const char *field : {"hist_verbatim", "request_offence_text"}) {
            give(record, field, words);
            CHECK(isRefused(record, at(field)) != isAccepted);
        }
    }
}

TEST_CASE("Hours since the event are a range when its time is not sure", "[forms]")
{
    struct Row {
        QString earliest;
        QString latest;
        QString start;
        const char *hours;
    };
    const std::vector<Row> rows{
        {u"2030-03-03T21:30"_s, u"2030-03-03T21:30"_s, u"2030-03-04T07:30"_s, "10"},
        {u"2030-03-01T05:00"_s, u"2030-03-01T12:00"_s, u"2030-03-04T08:00"_s, "68–75"},
        {u"2030-03-03T00:00"_s, u"2030-03-04T07:30"_s, u"2030-03-04T07:00"_s, "0–31"},
        {u"2030-03-03T00:00"_s, u"2030-03-04T07:30"_s, {}, ""},
        {{}, {}, u"2030-03-04T07:00"_s, ""}};
    for (const Row &row : rows) {
        INFO(row.hours);
        Interview record = aForensicRecord(
            {{u"incident_earliest"_s, row.earliest}, {u"incident_latest"_s, row.latest}});
        if (!row.start.isEmpty())
            give(record, "start_at", row.start);
        CHECK(textOf(record, "hours_since_event") == row.hours);
    }
}

TEST_CASE("The examination ends after it started", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "start_at", u"2030-03-04T06:00"_s);
    give(record, "end_at", u"2030-03-04T06:00"_s);
    CHECK(isRefused(record, at("end_at")));
    give(record, "end_at", u"2030-03-04T06:01"_s);
    CHECK_FALSE(isRefused(record, at("end_at")));
}
