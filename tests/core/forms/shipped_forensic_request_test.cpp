// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_forensic_record.h"

using namespace forms;
using namespace Qt::StringLiterals;

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
