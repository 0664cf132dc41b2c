// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

using OfCase = std::map<QString, QJsonValue>;
using Given = std::vector<std::pair<const char *, QJsonValue>>;

/// A talk at 09:00 on 31 January, about an event of 1 January at 21:00: 30 days.
Interview talkOf(
    const Given &given, const OfCase &ofCase = {{u"incident_earliest"_s, u"2030-01-01T21:00"_s}})
{
    Interview talk = newInterview("mhpss", ofCase);
    give(talk, "l_at", u"2030-01-31T09:00"_s);
    for (const auto &[question, value] : given) {
        if (value == u"unknown"_s)
            talk.set(at(question), Answer::without(NoValue::Unknown));
        else
            give(talk, question, value);
    }
    return talk;
}

QJsonArray symptoms(int count)
{
    const QStringList codes{u"sleep"_s, u"appetite"_s, u"guilt"_s, u"fatigue"_s};
    return QJsonArray::fromStringList(codes.first(count));
}

} // namespace

TEST_CASE("A talk about support can be filled in to its end", "[forms]")
{
    for (const QString &day : {u"2030-01-03T09:00"_s, u"2030-02-20T09:00"_s}) {
        INFO(day.toStdString());
        Interview talk = talkOf({{"l_at", day}});
        fillIn(talk,
            {{u"p_session_no"_s, 1},
                {u"su_action"_s, QJsonArray{u"constant_watch"_s, u"urgent_refer"_s}}});
        INFO(wordsOf(talk.issues()));
        CHECK(talk.issues().empty());
        CHECK(textOf(talk, "su_level") == "none");
        CHECK(talk.isRelevant(at("sc_mood")) == day.startsWith(u"2030-02"));
    }
}

TEST_CASE("First-line support asks for its five parts, or why it was not given", "[forms]")
{
    const std::array parts{
        "l_listen", "l_inquire", "l_validate", "l_enhance", "l_support", "l_concerns_words"};
    struct Row {
        QJsonValue done;
        bool asksParts;
        bool asksReason;
    };
    for (const Row &row : {Row{u""_s, false, false}, Row{u"yes"_s, true, false},
             Row{u"no"_s, false, true}, Row{u"unknown"_s, false, false}}) {
        INFO(row.done.toString().toStdString());
        const Interview talk = talkOf({{"l_done", row.done}});
        for (const char *part : parts)
            CHECK(talk.isRelevant(at(part)) == row.asksParts);
        CHECK(talk.isRelevant(at("l_not_reason")) == row.asksReason);
    }
}

TEST_CASE("The level of suicide risk follows thoughts, time and distress", "[forms]")
{
    struct Row {
        const char *thoughts;
        const char *recent;
        const char *distress;
        const char *level;
        bool asksAction;
        bool asksMeans;
    };
    const std::vector<Row> rows{
        {"", "", "", "", false, false},
        {"none", "none", "no", "none", false, false},
        {"none", "none", "yes", "none", false, false},
        {"none", "past_year", "yes", "moderate", true, false},
        {"none", "past_month", "yes", "high", true, false},
        {"none", "past_week", "no", "high", true, false},
        {"none", "past_week", "yes", "imminent", true, false},
        {"thoughts", "none", "no", "high", true, true},
        {"thoughts", "past_year", "yes", "high", true, true},
        {"thoughts", "past_week", "yes", "imminent", true, true},
        {"plan", "none", "no", "imminent", true, true},
        {"intent", "none", "no", "imminent", true, true},
        {"plan", "", "", "imminent", true, true},
        {"none", "", "", "", false, false},
        {"unknown", "none", "no", "", true, true},
        {"none", "unknown", "no", "", true, false},
        {"unknown", "past_year", "no", "moderate", true, true},
    };
    for (const Row &row : rows) {
        INFO(row.thoughts << " / " << row.recent << " / " << row.distress);
        const Interview talk = talkOf({{"su_thoughts", QString::fromLatin1(row.thoughts)},
            {"su_recent", QString::fromLatin1(row.recent)},
            {"su_distress", QString::fromLatin1(row.distress)}});
        CHECK(textOf(talk, "su_level") == row.level);
        CHECK(talk.isRelevant(at("su_action")) == row.asksAction);
        CHECK(talk.isRelevant(at("su_means")) == row.asksMeans);
        const std::string thoughts = row.thoughts;
        CHECK(talk.isRelevant(at("su_thoughts_note"))
            == (thoughts == "plan" || thoughts == "intent"));
    }
}

TEST_CASE("With an imminent risk the person is watched and referred at once", "[forms]")
{
    struct Row {
        QJsonArray done;
        bool isEnough;
    };
    for (const Row &row :
        {Row{{u"constant_watch"_s, u"urgent_refer"_s}, true}, Row{{u"constant_watch"_s}, false},
            Row{{u"urgent_refer"_s}, false}, Row{{u"plan"_s, u"followup_24h"_s}, false},
            Row{{u"constant_watch"_s, u"plan"_s, u"urgent_refer"_s}, true}}) {
        Interview talk = talkOf({{"su_thoughts", u"intent"_s}, {"su_action", row.done}});
        CHECK(isRefused(talk, at("su_action")) != row.isEnough);
        give(talk, "su_thoughts", u"thoughts"_s);
        CHECK_FALSE(isRefused(talk, at("su_action"))); // high, not imminent
    }
    CHECK(isRefused(
        talkOf({{"su_thoughts", u"plan"_s}, {"su_means", QJsonArray{u"none"_s, u"rope"_s}}}),
        at("su_means")));
    CHECK_FALSE(isRefused(
        talkOf({{"su_thoughts", u"plan"_s}, {"su_means", QJsonArray{u"none"_s}}}), at("su_means")));
    CHECK_FALSE(isRefused(
        talkOf({{"su_thoughts", u"plan"_s}, {"su_means", QJsonArray{u"rope"_s, u"medicine"_s}}}),
        at("su_means")));
}

TEST_CASE("The screen is due from the fourteenth day, or when violence goes on", "[forms]")
{
    const std::array asked{"sc_mood", "sc_function", "sc_dep", "sc_reexp", "sc_avoid", "sc_threat",
        "sc_ptsd", "sc_substance", "sc_psychosis"};
    struct Row {
        QString happened;
        QString series;
        const char *due;
    };
    for (const Row &row : {Row{u"2030-01-18T00:00"_s, u"single"_s, "no"}, // 13 days
             Row{u"2030-01-17T23:59"_s, u"single"_s, "yes"}, // 14 days
             Row{u"2029-06-01T00:00"_s, u"repeated"_s, "yes"},
             Row{u"2030-01-30T08:00"_s, u"ongoing"_s, "yes"}, Row{u""_s, u"single"_s, ""},
             Row{u""_s, u"ongoing"_s, "yes"}}) {
        INFO(row.happened.toStdString() << " " << row.series.toStdString());
        const Interview talk
            = talkOf({}, {{u"incident_earliest"_s, row.happened}, {u"is_series"_s, row.series}});
        const std::string due = row.due;
        CHECK(textOf(talk, "sc_due") == due);
        for (const char *question : asked) {
            INFO(question);
            CHECK(talk.isRelevant(at(question)) == (due == "yes"));
        }
        CHECK(talk.isRelevant(at("sc_due_note")) == due.empty());
        CHECK(talk.isRelevant(at("sc_later_note")) == (due == "no"));
    }
    CHECK_FALSE(talkOf({{"sc_mood", u"no"_s}}).isRelevant(at("sc_dep_symptoms")));
    CHECK(talkOf({{"sc_mood", u"yes"_s}}).isRelevant(at("sc_dep_symptoms")));
    CHECK_FALSE(talkOf({{"sc_psychosis", u"no"_s}}).isRelevant(at("sc_psychosis_note")));
    CHECK(talkOf({{"sc_psychosis", u"yes"_s}}).isRelevant(at("sc_psychosis_note")));
}

TEST_CASE("Depression is likely with low mood, three symptoms and trouble in daily life", "[forms]")
{
    struct Row {
        QString mood;
        int symptoms;
        QString trouble;
        const char *likely;
    };
    for (const Row &row : {Row{u"yes"_s, 3, u"yes"_s, "yes"}, Row{u"yes"_s, 4, u"yes"_s, "yes"},
             Row{u"yes"_s, 2, u"yes"_s, "no"}, Row{u"yes"_s, 3, u"no"_s, "no"},
             Row{u"no"_s, 0, u"yes"_s, "no"}, Row{u"unknown"_s, 0, u"yes"_s, ""},
             Row{u"yes"_s, 0, u"yes"_s, ""}, Row{u"yes"_s, 3, u""_s, ""}}) {
        INFO(row.mood.toStdString() << row.symptoms << row.trouble.toStdString());
        Interview talk = talkOf({{"sc_mood", row.mood}, {"sc_function", row.trouble}});
        if (row.symptoms > 0)
            give(talk, "sc_dep_symptoms", symptoms(row.symptoms));
        CHECK(textOf(talk, "sc_dep") == row.likely);
    }
}

TEST_CASE("Post-traumatic stress counts only with all signs and after one month", "[forms]")
{
    const Given all{{"sc_reexp", u"yes"_s}, {"sc_avoid", u"yes"_s}, {"sc_threat", u"yes"_s},
        {"sc_function", u"yes"_s}};
    Interview early = talkOf(all);
    CHECK(textOf(early, "sc_ptsd") == "no"); // 30 days
    give(early, "l_at", u"2030-02-01T00:00"_s);
    CHECK(textOf(early, "sc_ptsd") == "yes"); // 31 days
    for (const auto &[question, value] : all) {
        INFO(question);
        Interview talk = talkOf(all);
        give(talk, "l_at", u"2030-03-01T09:00"_s);
        CHECK(textOf(talk, "sc_ptsd") == "yes");
        talk.set(at(question), Answer::without(NoValue::Unknown));
        CHECK(textOf(talk, "sc_ptsd").empty());
        give(talk, question, u"no"_s);
        CHECK(textOf(talk, "sc_ptsd") == "no");
    }
}

TEST_CASE("Sessions are counted from 1 to 60", "[forms]")
{
    struct Row {
        int session;
        bool isAccepted;
    };
    CHECK(textOf(newInterview("mhpss"), "l_at").starts_with("2030-03-04T08:00"));
    for (const Row &row : {Row{0, false}, Row{1, true}, Row{60, true}, Row{61, false}}) {
        INFO(row.session);
        CHECK(isRefused(talkOf({{"p_session_no", row.session}}), at("p_session_no"))
            != row.isAccepted);
    }
}
