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
    for (int round = 0; round < 500 && !record.issues().empty(); ++round) {
        const Issue issue = record.issues().front();
        if (issue.code == Issue::Code::FewerLines)
            record.insertLine(issue.path.question, 0);
        else
            record.set(issue.path, Answer::without(NoValue::Declined));
    }
    INFO(wordsOf(record.issues()));
    CHECK(record.issues().empty());
    CHECK_FALSE(record.isRelevant(at("qa")));
}

TEST_CASE("The letter is asked for when an authority asked, and for nobody else", "[forms]")
{
    const std::vector<std::pair<QString, bool>> rows{{u"police"_s, true}, {u"prosecutor"_s, true},
        {u"investigating_judge"_s, true}, {u"trial_court"_s, true}, {u"survivor_self"_s, false},
        {u"health_facility"_s, false}};
    for (const auto &[origin, isAsked] : rows) {
        INFO(origin.toStdString());
        Interview record = aForensicRecord();
        give(record, "request_origin", origin);
        for (const char *field : {"request_no", "request_date", "request_received_at",
                 "request_unit", "request_officer", "request_questions"}) {
            INFO(field);
            CHECK(record.isRelevant(at(field)) == isAsked);
            CHECK(record.isRequired(at(field)));
        }
        CHECK(record.isRelevant(at("request_offence_text")));
        CHECK(record.isRelevant(at("request_scan")));
    }
}

TEST_CASE("A letter comes after its date, not in the future, with a short number", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "request_origin", u"police"_s);
    give(record, "request_date", u"2030-03-03"_s);
    give(record, "request_received_at", u"2030-03-03T00:00"_s);
    CHECK_FALSE(isRefused(record, at("request_date")));
    give(record, "request_date", u"2030-03-04"_s);
    CHECK(isRefused(record, at("request_date")));
    give(record, "request_received_at", u"2030-03-04T08:00"_s);
    CHECK_FALSE(isRefused(record, at("request_date")));
    CHECK_FALSE(isRefused(record, at("request_received_at")));
    give(record, "request_received_at", u"2030-03-04T08:01"_s);
    CHECK(isRefused(record, at("request_received_at")));
    give(record, "request_no", QString(40, u'7'));
    CHECK_FALSE(isRefused(record, at("request_no")));
    give(record, "request_no", QString(41, u'7'));
    CHECK(isRefused(record, at("request_no")));
}

TEST_CASE("Two members are needed unless the setting says another number", "[forms]")
{
    for (const int wanted : {2, 3}) {
        Interview record
            = wanted == 2 ? aForensicRecord() : aForensicRecord({{u"committee_quorum"_s, wanted}});
        for (int line = 0; line < wanted; ++line) {
            INFO(line << " of " << wanted);
            CHECK(isShort(record, "member"));
            record.insertLine(u"member"_s, line);
        }
        CHECK_FALSE(isShort(record, "member"));
    }
}

TEST_CASE("Enough members are present, one a doctor, one the chair", "[forms]")
{
    struct Row {
        QStringList roles;
        QStringList professions;
        QStringList present;
        bool isChairRefused;
        bool isDoctorMissing; ///< Seen at the first line that is no doctor.
        bool isAbsenceRefused; ///< Seen at the last line.
    };
    const QString y = u"yes"_s;
    const QString n = u"no"_s;
    const QStringList chairFirst{u"chair"_s, u"member"_s, u"secretary"_s};
    const QStringList oneDoctor{u"midwife"_s, u"surgeon"_s, u"nurse"_s};
    const std::vector<Row> rows{{chairFirst, oneDoctor, {y, y, y}, false, false, false},
        {chairFirst, oneDoctor, {y, y, n}, false, false, false},
        {chairFirst, oneDoctor, {y, n, n}, false, true, true},
        {chairFirst, oneDoctor, {y, n, y}, false, true, false},
        {{u"member"_s, u"member"_s, u"expert"_s}, oneDoctor, {y, y, y}, true, false, false},
        {{u"chair"_s, u"chair"_s, u"member"_s}, oneDoctor, {y, y, y}, true, false, false},
        {chairFirst, {u"nurse"_s, u"midwife"_s, u"psychologist"_s}, {y, y, y}, false, true, false},
        {chairFirst, {u"nurse"_s, u"forensic_physician"_s, u"nurse"_s}, {y, y, y}, false, false,
            false}};
    for (size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i);
        const Row &row = rows.at(i);
        Interview record = aForensicRecord();
        for (int line = 0; line < 3; ++line)
            giveLine(record, "member", line,
                {{"member_role", row.roles.at(line)},
                    {"member_profession", row.professions.at(line)},
                    {"member_present", row.present.at(line)}});
        CHECK(isRefused(record, at("member_role", "member", 0)) == row.isChairRefused);
        CHECK(isRefused(record, at("member_profession", "member", 0)) == row.isDoctorMissing);
        CHECK(isRefused(record, at("member_present", "member", 2)) == row.isAbsenceRefused);
    }
}

TEST_CASE("A member was trained between 2000 and now; one with a relation does not sign", "[forms]")
{
    Interview record = aForensicRecord();
    record.insertLine(u"member"_s, 0);
    const Path trained = at("member_trained", "member");
    for (const auto &[year, isAccepted] : std::vector<std::pair<int, bool>>{
             {1999, false}, {2000, true}, {2030, true}, {2031, false}}) {
        INFO(year);
        give(record, trained, year);
        CHECK(isRefused(record, trained) != isAccepted);
    }
    give(record, at("member_conflict", "member"), u"no"_s);
    CHECK_FALSE(record.isRelevant(at("member_conflict_note", "member")));
    give(record, at("member_conflict", "member"), u"yes"_s);
    CHECK(record.isRelevant(at("member_conflict_note", "member")));
}

TEST_CASE("Neither police nor a suspect stays in the room", "[forms]")
{
    const std::vector<std::pair<QString, bool>> rows{{u"An aunt, wished for"_s, true},
        {u"A Police officer"_s, false}, {u"the suspect's brother"_s, false},
        {u"នគរបាលម្នាក់"_s, false}, {u"ជនសង្ស័យ"_s, false}, {u"ម្តាយ"_s, true}};
    Interview record = aForensicRecord();
    for (const auto &[words, isAccepted] : rows) {
        INFO(words.toStdString());
        give(record, "third_parties", words);
        CHECK(isRefused(record, at("third_parties")) != isAccepted);
    }
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

TEST_CASE("None stands alone in the forensic record too", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "ag_done", u"done"_s);
    record.insertLine(u"ag"_s, 0);
    const std::vector<std::tuple<Path, QString, QString>> rows{
        {at("hist_since"), u"nothing"_s, u"bathed"_s}, {at("intoxication"), u"none"_s, u"pupils"_s},
        {at("ag_tears", "ag"), u"none"_s, u"redness"_s},
        {at("ag_infection"), u"none"_s, u"blood"_s}, {at("op_limits"), u"none"_s, u"delay"_s}};
    for (const auto &[path, none, another] : rows) {
        INFO(path.toString().toStdString());
        give(record, path, QJsonArray{none});
        CHECK_FALSE(isRefused(record, path));
        give(record, path, QJsonArray{none, another});
        CHECK(isRefused(record, path));
    }
}

TEST_CASE("Moist clothes go into paper; what is not kept needs no package", "[forms]")
{
    Interview record = aForensicRecord();
    giveLine(record, "clothing", 0,
        {{"clothing_findings", QJsonArray{u"torn"_s}}, {"clothing_collected", u"no"_s}});
    const Path package = at("clothing_package", "clothing");
    CHECK_FALSE(record.isRelevant(package));
    CHECK(record.isRelevant(at("clothing_collected_note", "clothing")));
    giveLine(record, "clothing", 0,
        {{"clothing_collected", u"yes"_s}, {"clothing_package", u"plastic"_s}});
    CHECK(record.isRequired(package));
    CHECK_FALSE(isRefused(record, package));
    CHECK(record.isRelevant(at("clothing_package_note", "clothing")));
    give(record, at("clothing_findings", "clothing"), QJsonArray{u"torn"_s, u"wet"_s});
    for (const auto &[into, isAccepted] :
        std::vector<std::pair<QString, bool>>{{u"plastic"_s, false}, {u"tamper_bag"_s, false},
            {u"paper_bag"_s, true}, {u"paper_envelope"_s, true}}) {
        INFO(into.toStdString());
        give(record, package, into);
        CHECK(isRefused(record, package) != isAccepted);
    }
    CHECK_FALSE(record.isRelevant(at("clothing_package_note", "clothing")));
}

TEST_CASE("Only injuries open the figure; none seen says what that means", "[forms]")
{
    for (const QString &result :
        {u"injuries"_s, u"no_injury_seen"_s, u"not_examined"_s, u"refused"_s}) {
        INFO(result.toStdString());
        Interview record = aForensicRecord();
        give(record, "inj_result", result);
        for (const char *field : {"map_views", "fbodymap", "finj"})
            CHECK(record.isRelevant(at(field)) == (result == u"injuries"));
        CHECK(isShort(record, "finj") == (result == u"injuries"));
        CHECK(record.isRelevant(at("no_injury_note")) == (result == u"no_injury_seen"));
    }
    Interview record = aForensicRecord({{u"c_photo_body"_s, u"refused"_s}});
    give(record, "inj_result", u"injuries"_s);
    record.insertLine(u"finj"_s, 0);
    record.insertLine(u"finj"_s, 1);
    CHECK(textOf(record, "fbodymap") == "2");
    CHECK(textOf(record, at("finj_no", "finj", 1)) == "2");
    CHECK_FALSE(record.isRelevant(at("finj_photo", "finj", 1)));
    CHECK(record.form().repeatOf(u"finj_kind"_s) == u"finj");
}

TEST_CASE("Sizes are in millimetres and within reason", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "inj_result", u"injuries"_s);
    give(record, "ag_done", u"done"_s);
    record.insertLine(u"finj"_s, 0);
    record.insertLine(u"ag"_s, 0);
    CHECK(record.isRelevant(at("finj_photo", "finj")));
    const std::vector<std::tuple<Path, int, int>> rows{{at("finj_length_mm", "finj"), 1, 600},
        {at("finj_width_mm", "finj"), 1, 600}, {at("ag_size_mm", "ag"), 0, 200}};
    for (const auto &[path, least, most] : rows) {
        INFO(path.toString().toStdString());
        for (const auto &[size, isAccepted] : std::vector<std::pair<int, bool>>{
                 {least - 1, false}, {least, true}, {most, true}, {most + 1, false}}) {
            INFO(size);
            give(record, path, size);
            CHECK(isRefused(record, path) != isAccepted);
        }
    }
}

TEST_CASE("Each part for the sex has one line, and only one", "[forms]")
{
    struct Row {
        QString sex;
        int lines;
        size_t offered; ///< With the rectum, which is looked at only if needed.
    };
    for (const auto &[sex, lines, offered] :
        std::vector<Row>{{u"female"_s, 14, 15}, {u"male"_s, 9, 10}, {u"intersex"_s, 4, 20}}) {
        INFO(sex.toStdString());
        Interview record = aForensicRecord({{u"sex"_s, sex}});
        CHECK_FALSE(record.isRelevant(at("ag")));
        give(record, "ag_done", u"done"_s);
        for (int line = 0; line < lines; ++line) {
            CHECK(isShort(record, "ag"));
            record.insertLine(u"ag"_s, line);
        }
        CHECK_FALSE(isShort(record, "ag"));
        CHECK(record.choices(at("ag_site", "ag")).size() == offered);
        give(record, at("ag_site", "ag", 0), u"perianal"_s);
        give(record, at("ag_site", "ag", 1), u"anal_verge"_s);
        CHECK_FALSE(isRefused(record, at("ag_site", "ag", 0)));
        give(record, at("ag_site", "ag", 3), u"perianal"_s);
        CHECK(isRefused(record, at("ag_site", "ag", 0)));
        CHECK_FALSE(isRefused(record, at("ag_site", "ag", 1)));
        CHECK(isRefused(record, at("ag_site", "ag", 3)));
    }
}

TEST_CASE("The genital pages open only when it was done", "[forms]")
{
    for (const QString &how :
        {u"done"_s, u"not_indicated"_s, u"refused"_s, u"stopped"_s, u"referred"_s, u"no_skill"_s}) {
        INFO(how.toStdString());
        Interview record = aForensicRecord({{u"age_now"_s, 17}});
        give(record, "ag_done", how);
        for (const char *field : {"ag_position", "ag_aids", "ag_tanner", "ag", "ag_infection"})
            CHECK(record.isRelevant(at(field)) == (how == u"done"));
    }
    Interview record = aForensicRecord({{u"c_photo_genital"_s, u"refused"_s}});
    give(record, "ag_done", u"done"_s);
    giveLine(record, "ag", 0, {{"ag_tears", QJsonArray{u"none"_s}}});
    giveLine(record, "ag", 1, {{"ag_tears", QJsonArray{u"tear"_s}}});
    giveLine(record, "ag", 2,
        {{"ag_tears", QJsonArray{u"none"_s}}, {"ag_other", QJsonArray{u"bleeding"_s}}});
    CHECK_FALSE(record.isRelevant(at("ag_acute", "ag", 0)));
    CHECK(record.isRequired(at("ag_acute", "ag", 1)));
    CHECK(record.isRelevant(at("ag_acute", "ag", 2)));
    CHECK(textOf(record, "structures_with_injury") == "2");
    CHECK_FALSE(record.isRelevant(at("ag_photo", "ag", 0)));
}
