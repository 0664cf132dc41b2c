// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

using OfCase = std::map<QString, QJsonValue>;

const QStringList visits{u"d3"_s, u"d7"_s, u"w2"_s, u"m1"_s, u"w6"_s, u"m3"_s, u"m6"_s, u"extra"_s};

Interview visitOf(const QString &visit, const OfCase &ofCase = {})
{
    OfCase of{{u"incident_earliest"_s, u"2030-01-01T21:00"_s}, {u"preg_possible"_s, u"yes"_s}};
    for (const auto &[key, value] : ofCase)
        of[key] = value;
    Interview interview = newInterview("followup", of);
    give(interview, "fu_no", visit);
    return interview;
}

} // namespace

TEST_CASE("Each follow-up visit can be filled in to its end", "[forms]")
{
    for (const QString &visit : visits) {
        for (const QString &kept : {u"yes"_s, u"no"_s}) {
            INFO(visit.toStdString() << ", kept " << kept.toStdString());
            Interview interview = visitOf(visit);
            fillIn(interview,
                {{u"fu_no"_s, visit}, {u"fu_kept"_s, kept}, {u"fu_pep_adherence"_s, 0},
                    {u"fu_new_violence"_s, u"no"_s}});
            INFO(wordsOf(interview.issues()));
            CHECK(interview.issues().empty());
        }
    }
}

TEST_CASE("Each visit asks what is due at it", "[forms]")
{
    struct Row {
        const char *question;
        QStringList visits;
    };
    const std::vector<Row> rows{{"fu_injury", {u"w2"_s, u"m1"_s}},
        {"fu_sti_symptoms", {u"w2"_s, u"m1"_s, u"m3"_s}}, {"fu_sti_done", {u"w2"_s, u"m1"_s}},
        {"fu_pep_adherence", {u"d7"_s, u"w2"_s, u"m1"_s}},
        {"fu_pep_side", {u"d7"_s, u"w2"_s, u"m1"_s}}, {"fu_pep_end", {u"m1"_s}},
        {"fu_hiv_test", {u"w6"_s, u"m3"_s, u"m6"_s}}, {"fu_syphilis", {u"m3"_s}},
        {"fu_preg_test", {u"w2"_s, u"m1"_s}}, {"fu_hbv_dose", {u"m1"_s, u"m6"_s}},
        {"fu_hbv_dose_no", {u"m1"_s, u"m6"_s}}, {"fu_tet_dose", {u"m1"_s, u"m6"_s}},
        {"fu_mh", {u"w2"_s, u"m1"_s, u"m3"_s, u"m6"_s}}, {"fu_new_violence", visits},
        {"fu_referral_check", visits}, {"fu_contraception", visits}};
    for (const QString &visit : visits) {
        const Interview interview = visitOf(visit);
        for (const Row &row : rows) {
            INFO(visit.toStdString() << " " << row.question);
            CHECK(interview.isRelevant(at(row.question)) == row.visits.contains(visit));
        }
    }
    for (const QString &possible : {u"no"_s, u"yes"_s, u""_s}) {
        const Interview interview = visitOf(u"m1"_s, {{u"preg_possible"_s, possible}});
        CHECK(interview.isRelevant(at("fu_preg_test")) == (possible != u"no"));
        CHECK(interview.isRelevant(at("fu_contraception")) == (possible != u"no"));
        CHECK(interview.isRelevant(at("health")));
        const Interview call = visitOf(u"d3"_s, {{u"preg_possible"_s, possible}});
        CHECK(call.isRelevant(at("health")) == (possible != u"no")); // nothing else is due then
    }
}

TEST_CASE("A visit is due within the window of the clinical clock", "[forms]")
{
    struct Row {
        const char *visit;
        const char *from;
        const char *until;
        const char *dose;
    };
    // It happened on 1 January 2030; the windows are C05, V01, V02, C24, V03 and V04.
    for (const Row &row :
        {Row{"d3", "2030-01-03", "2030-01-08", ""}, Row{"d7", "2030-01-08", "", ""},
            Row{"w2", "2030-01-12", "2030-01-22", ""}, Row{"m1", "2030-01-26", "2030-02-12", "2"},
            Row{"w6", "2030-02-05", "2030-02-26", ""}, Row{"m3", "2030-03-26", "2030-04-21", ""},
            Row{"m6", "2030-06-20", "2030-07-30", "3"}, Row{"extra", "", "", ""}}) {
        INFO(row.visit);
        const Interview interview = visitOf(QString::fromLatin1(row.visit));
        CHECK(textOf(interview, "fu_due") == row.from);
        CHECK(textOf(interview, "fu_due_until") == row.until);
        CHECK(textOf(interview, "fu_hbv_dose_no") == row.dose);
    }
    CHECK(textOf(visitOf(u"w2"_s, {{u"incident_earliest"_s, u""_s}}), "fu_due").empty());
}

TEST_CASE(
    "A visit that took place asks how, a missed one asks why and how it was traced", "[forms]")
{
    struct Row {
        QString kept;
        bool isKept;
        bool isMissed;
    };
    for (const Row &row :
        {Row{u""_s, false, false}, Row{u"yes"_s, true, false}, Row{u"no"_s, false, true}}) {
        INFO(row.kept.toStdString());
        Interview interview = visitOf(u"w2"_s);
        give(interview, "fu_kept", row.kept);
        for (const char *question : {"fu_at", "fu_mode"})
            CHECK(interview.isRelevant(at(question)) == row.isKept);
        for (const char *question : {"fu_missed_reason", "fu_trace", "safe_times_agreed"})
            CHECK(interview.isRelevant(at(question)) == row.isMissed);
    }
}

TEST_CASE("Only ways of contact that were agreed may be used", "[forms]")
{
    const std::map<QString, QString> scopes{{u"phone"_s, u"c_contact_phone"_s},
        {u"visit"_s, u"c_contact_visit"_s}, {u"third_person"_s, u"c_contact_third"_s},
        {u"message"_s, u"c_reminder_silent"_s}};
    for (const auto &[mode, scope] : scopes) {
        for (const QString &decision : {u"granted"_s, u"refused"_s, u""_s}) {
            INFO(mode.toStdString() << " " << decision.toStdString());
            OfCase consent;
            for (const auto &[otherMode, otherScope] : scopes)
                consent[otherScope] = otherScope == scope ? decision : u"refused"_s;
            Interview interview = visitOf(u"w2"_s, consent);
            give(interview, "fu_kept", u"yes"_s);
            for (const auto &[tried, ofTried] : scopes) {
                give(interview, "fu_mode", tried);
                CHECK(isRefused(interview, at("fu_mode"))
                    != (tried == mode && decision == u"granted"));
            }
            give(interview, "fu_mode", u"facility"_s);
            CHECK_FALSE(isRefused(interview, at("fu_mode")));
            give(interview, "fu_kept", u"no"_s);
            interview.insertLine(u"fu_trace"_s, 0);
            give(interview, at("fu_trace_mode", "fu_trace", 0), mode);
            CHECK(isRefused(interview, at("fu_trace_mode", "fu_trace", 0))
                == (decision != u"granted"));
            give(interview, at("fu_trace_mode", "fu_trace", 0), u"facility"_s);
            CHECK_FALSE(isRefused(interview, at("fu_trace_mode", "fu_trace", 0)));
        }
    }
}

TEST_CASE("Attempts to reach somebody end at the agreed number, and when it is unsafe", "[forms]")
{
    struct Row {
        QJsonValue allowed;
        int most;
    };
    for (const Row &row : {Row{QJsonValue(), 3}, Row{2, 2}}) {
        Interview interview = visitOf(u"w2"_s, {{u"trace_attempts"_s, row.allowed}});
        give(interview, "fu_kept", u"no"_s);
        for (int line = 0; line < 4; ++line) {
            INFO("most " << row.most << ", line " << line);
            interview.insertLine(u"fu_trace"_s, line);
            const Path when = at("fu_trace_at", "fu_trace", line);
            give(interview, when, u"2030-01-20T09:00"_s);
            CHECK(isRefused(interview, when) == (line >= row.most));
        }
    }
    CHECK(textOf(newInterview("followup"), "fu_at").starts_with("2030-03-04T08:00"));
    Interview interview = visitOf(
        u"w2"_s, {{u"safe_times"_s, u"mornings"_s}, {u"safe_phrase"_s, u"the seed shop"_s}});
    give(interview, "fu_kept", u"no"_s);
    CHECK(textOf(interview, "safe_times_agreed") == "mornings");
    CHECK(textOf(interview, "safe_phrase_agreed") == "the seed shop");
    interview.insertLine(u"fu_trace"_s, 0);
    const Path result = at("fu_trace_result", "fu_trace", 0);
    const auto choices = interview.choices(result);
    REQUIRE(choices.size() == 6);
    for (const Choice &choice : choices) {
        INFO(choice.name.toStdString());
        give(interview, result, choice.name);
        CHECK(interview.isRelevant(at("fu_trace_stop_note", "fu_trace", 0))
            == (choice.name == u"unsafe_stop" || choice.name == u"asked_stop"));
    }
}

TEST_CASE("New violence leads to safety, and a further visit to a day", "[forms]")
{
    struct Row {
        const char *answer;
        bool asksSafety;
        bool isNewEvent;
    };
    for (const Row &row : {Row{"", false, false}, Row{"no", false, false}, Row{"yes", true, true},
             Row{"unknown", true, false}}) {
        INFO(row.answer);
        Interview interview = visitOf(u"d3"_s);
        if (std::string(row.answer) == "unknown")
            interview.set(at("fu_new_violence"), Answer::without(NoValue::Unknown));
        else
            give(interview, "fu_new_violence", QString::fromLatin1(row.answer));
        CHECK(interview.isRelevant(at("fu_safety")) == row.asksSafety);
        CHECK(interview.isRelevant(at("fu_new_violence_note")) == row.isNewEvent);
        give(interview, "fu_next_needed", u"no"_s);
        CHECK_FALSE(interview.isRelevant(at("fu_next_on")));
        give(interview, "fu_next_needed", u"yes"_s);
        CHECK(interview.isRelevant(at("fu_next_on")));
    }
}

TEST_CASE("Missed doses and lists stay within what the catalogue allows", "[forms]")
{
    struct Row {
        const char *question;
        QJsonValue value;
        bool isAccepted;
    };
    for (const Row &row : {Row{"fu_pep_adherence", -1, false}, Row{"fu_pep_adherence", 0, true},
             Row{"fu_pep_adherence", 8, true}, Row{"fu_pep_adherence", 9, false},
             Row{"fu_pep_side", QJsonArray{u"none"_s, u"nausea"_s}, false},
             Row{"fu_pep_side", QJsonArray{u"nausea"_s, u"rash"_s}, true},
             Row{"fu_sti_symptoms", QJsonArray{u"none"_s, u"ulcer"_s}, false},
             Row{"fu_sti_symptoms", QJsonArray{u"none"_s}, true}}) {
        INFO(row.question);
        Interview interview = visitOf(u"w2"_s);
        give(interview, row.question, row.value);
        CHECK(isRefused(interview, at(row.question)) != row.isAccepted);
    }
}
