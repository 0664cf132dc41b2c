// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"
#include "forms/interview.h"
#include "support/a_clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

constexpr auto choices = "list_name,name,label::English (en),status,province\n"
                         "yn,yes,Yes,,\nyn,no,No,,\n"
                         "province,pp,Phnom Penh,,\nprovince,sr,Siem Reap,,\n"
                         "district,dp,Daun Penh,,pp\ndistrict,old,Old "
                         "district,retired,pp\ndistrict,ak,Angkor Chum,,sr\n";

Interview anInterview(const QByteArray &rows, const Answers &answers = {}, Surroundings around = {})
{
    const QByteArray header = "type,name,label::English (en),relevant,constraint,calculation,"
                              "required,choice_filter,default,repeat_count\n";
    const auto form = mustRead(
        readForm(sheetsOf((header + rows).constData(), choices)).and_then(&CompiledForm::compile));
    return Interview(form, answers, AClock().clock(), std::move(around));
}

Path in(const QString &question, int line)
{
    return {question, u"perp"_s, line};
}

constexpr auto perpetrators = "begin repeat,perp,Person,,,,,,,${how_many}\n"
                              "select_one yn,known,Known?,,,,yes\n"
                              "text,who,Who?,${known} = 'yes'\n"
                              "integer,age,Age,,. >= ${least}\n"
                              "calculate,number,,,,position(..)\n"
                              "end repeat\n"
                              "integer,how_many,How many?\n"
                              "integer,least,At least\n"
                              "calculate,ages,,,,sum(${age})\n"
                              "calculate,any_known,,,,${known} = 'yes'\n"
                              "calculate,people,,,,count(${perp})\n";

} // namespace

TEST_CASE(
    "A question appears when it is relevant and an answer is kept while it is hidden", "[forms]")
{
    auto interview = anInterview("select_one yn,hurt,Hurt?\n"
                                 "begin group,injury,Injury,${hurt} = 'yes'\n"
                                 "text,where,Where?,,,,yes\n"
                                 "end group\n"
                                 "calculate,copy,,,,${where}\n");
    CHECK_FALSE(interview.isRelevant({u"where"_s}));
    CHECK(interview.issues().empty());

    CHECK(interview.set({u"hurt"_s}, Answer::of(u"yes"_s))
        == QSet<Path>{{u"injury"_s}, {u"where"_s}});
    CHECK(interview.isRelevant({u"injury"_s}));
    CHECK(interview.issue({u"where"_s})
        == Issue{Issue::Severity::Missing, Issue::Code::Required, {u"where"_s}});
    CHECK(
        interview.set({u"where"_s}, Answer::of(u"arm"_s)) == QSet<Path>{{u"where"_s}, {u"copy"_s}});
    CHECK(interview.answers().at(u"copy"_s).text() == u"arm"_s);

    interview.set({u"hurt"_s}, Answer::of(u"no"_s));
    CHECK(interview.answers().at(u"where"_s).text() == u"arm"_s);
    CHECK(interview.answers().at(u"copy"_s).isEmpty());
    CHECK(interview.relevantAnswers().paths() == std::vector{Path{u"hurt"_s}});
    interview.set({u"hurt"_s}, Answer::of(u"yes"_s));
    CHECK(interview.answers().at(u"copy"_s).text() == u"arm"_s);
    CHECK(interview.set({u"hurt"_s}, Answer::of(u"yes"_s)).isEmpty());
}

TEST_CASE("A reason for no value completes a question", "[forms]")
{
    auto interview = anInterview("begin group,s,S\n"
                                 "integer,age,Age,,. < 120,,yes\n"
                                 "text,why,Why?,${age} = 'declined'\n"
                                 "note,thanks,Thanks\n"
                                 "end group\n");
    REQUIRE(interview.issues().size() == 1);
    CHECK(interview.completeness(u"s"_s).answered == 0);
    CHECK(interview.completeness(u"s"_s).asked == 1);

    CHECK(interview.set({u"age"_s}, Answer::without(NoValue::Declined)).contains({u"why"_s}));
    CHECK(interview.issues().empty());
    CHECK(interview.isRelevant({u"why"_s}));
    CHECK(interview.completeness(u"s"_s).answered == 1);
    CHECK(interview.completeness(u"s"_s).asked == 2);
    interview.set({u"age"_s}, Answer::without(NoValue::NotAsked));
    CHECK(interview.issues().empty());
    CHECK_FALSE(interview.isRelevant({u"why"_s}));
}

TEST_CASE("A line of a repeat sees its own answers; outside all of them are seen", "[forms]")
{
    auto interview = anInterview(perpetrators);
    interview.set({u"how_many"_s}, Answer::of(2));
    CHECK(interview.issue({u"perp"_s})->code == Issue::Code::FewerLines);
    interview.insertLine(u"perp"_s, 0);
    CHECK(interview.insertLine(u"perp"_s, 1).contains({u"perp"_s}));
    CHECK_FALSE(interview.issue({u"perp"_s}));
    CHECK(interview.answers().at(u"people"_s).value == 2);

    CHECK(interview.set(in(u"known"_s, 1), Answer::of(u"yes"_s))
        == QSet<Path>{in(u"known"_s, 1), in(u"who"_s, 1), {u"any_known"_s}});
    CHECK(interview.isRelevant(in(u"who"_s, 1)));
    CHECK_FALSE(interview.isRelevant(in(u"who"_s, 0)));
    CHECK(interview.answers().at(u"any_known"_s).value == true);
    interview.set(in(u"age"_s, 0), Answer::of(30));
    interview.set(in(u"age"_s, 1), Answer::of(20));
    CHECK(interview.answers().at(u"ages"_s).value == 50);

    // Nothing can be at least as much as what is not known yet.
    CHECK(interview.issue(in(u"age"_s, 0))->code == Issue::Code::Constraint);
    CHECK(interview.set({u"least"_s}, Answer::of(25)) == QSet<Path>{in(u"age"_s, 0)});
    CHECK_FALSE(interview.issue(in(u"age"_s, 0)));
    CHECK(interview.issue(in(u"age"_s, 1))->code == Issue::Code::Constraint);
}

TEST_CASE("A line that comes or goes takes only its own answers with it", "[forms]")
{
    auto interview = anInterview(perpetrators);
    for (int line = 0; line < 3; ++line) {
        interview.insertLine(u"perp"_s, line);
        interview.set(in(u"known"_s, line), Answer::of(u"yes"_s));
        interview.set(in(u"who"_s, line), Answer::of(QString::number(line)));
        interview.set(in(u"age"_s, line), Answer::of(10 * (line + 1)));
    }
    CHECK(interview.removeLine(u"perp"_s, 1).contains(in(u"who"_s, 1)));
    CHECK(interview.answers().at(in(u"who"_s, 0)).text() == u"0"_s);
    CHECK(interview.answers().at(in(u"who"_s, 1)).text() == u"2"_s);
    CHECK(interview.answers().at(u"ages"_s).value == 40);
    CHECK(interview.answers().at(in(u"number"_s, 1)).value == 2);

    interview.insertLine(u"perp"_s, 0);
    CHECK(interview.answers().at(in(u"who"_s, 2)).text() == u"2"_s);
    CHECK_FALSE(interview.isRelevant(in(u"who"_s, 0)));
    CHECK(interview.isRelevant(in(u"who"_s, 1)));
    CHECK(interview.answers().at(u"people"_s).value == 3);
    CHECK(interview.relevantAnswers().lineCount(u"perp"_s) == 3);

    for (int line = 2; line >= 0; --line)
        interview.removeLine(u"perp"_s, line);
    CHECK(interview.answers().at(u"people"_s).value == 0);
    CHECK(interview.answers().at(u"ages"_s).value == 0);
}

TEST_CASE("A path that leads nowhere changes nothing", "[forms]")
{
    auto interview = anInterview(perpetrators);
    const Answers before = interview.answers();

    for (const Path &path : {Path{u"nosuch"_s}, in(u"known"_s, 0), in(u"known"_s, -1),
             in(u"how_many"_s, 0), Path{u"known"_s}, Path{u"perp"_s}})
        CHECK(interview.set(path, Answer::of(u"yes"_s)).isEmpty());
    CHECK(interview.insertLine(u"perp"_s, 1).isEmpty());
    CHECK(interview.insertLine(u"how_many"_s, 0).isEmpty());
    CHECK(interview.removeLine(u"perp"_s, 0).isEmpty());
    CHECK_FALSE(interview.isRelevant({u"nosuch"_s}));
    CHECK(interview.choices({u"nosuch"_s}).empty());
    CHECK(interview.answers() == before);
}

TEST_CASE("A constraint that holds for one end of a partly known date only warns", "[forms]")
{
    struct Row {
        const char *constraint;
        const char *date;
        std::optional<Issue::Severity> severity;
    };
    using enum Issue::Severity;
    const std::vector<Row> rows{
        // today is 4 March 2030
        {". <= today()", "2030-03-04", {}},
        {". <= today()", "2030-03-05", Error},
        {". <= today()", "2030-03", Warning},
        {". <= today()", "2030", Warning},
        {". <= today()", "2030-02", {}},
        {". <= today()", "2031", Error},
        {". >= ${born}", "2000", Warning},
        {". >= ${born}", "2000-05", Warning},
        {". >= ${born}", "1999", Error},
        {". >= ${born}", "2001", {}},
        {". >= ${born}", "1999-12-31", Error},
        {". >= ${born}", "2000-07-01", Warning},
    };
    for (const Row &row : rows) {
        INFO(row.constraint << " of " << row.date);
        auto interview
            = anInterview("date,born,Born\ndate,day,Day,," + QByteArray(row.constraint) + "\n");
        interview.set({u"born"_s}, Answer::of(u"2000"_s));
        interview.set({u"day"_s}, Answer::of(QString::fromUtf8(row.date)));
        const auto issue = interview.issue({u"day"_s});
        CHECK(issue.has_value() == row.severity.has_value());
        if (issue && row.severity)
            CHECK(issue->severity == *row.severity);
    }
}

TEST_CASE("Choices go through their filter and retired ones are no longer offered", "[forms]")
{
    auto interview = anInterview("select_one province,p,P\n"
                                 "select_one district,d,D,,,,,province = ${p}\n"
                                 "select_one_from_file villages.csv,v,V,,,,,district = ${d}\n");
    const auto names = [&](const Path &path) {
        QStringList found;
        for (const Choice &choice : interview.choices(path))
            found.append(choice.name);
        return found;
    };
    CHECK(names({u"d"_s}).isEmpty());
    CHECK(interview.set({u"p"_s}, Answer::of(u"pp"_s)) == QSet<Path>{{u"d"_s}});
    CHECK(names({u"d"_s}) == QStringList{u"dp"_s});
    CHECK(names({u"p"_s}) == QStringList({u"pp"_s, u"sr"_s}));

    interview.set({u"d"_s}, Answer::of(u"old"_s));
    CHECK_FALSE(interview.issue({u"d"_s})); // from when it was still offered
    CHECK(interview.set({u"p"_s}, Answer::of(u"sr"_s)).contains({u"d"_s}));
    CHECK(interview.issue({u"d"_s})->code == Issue::Code::UnknownChoice);

    const std::vector<Choice> villages{{u"v1"_s, {}, false, {{u"district"_s, u"old"_s}}},
        {u"v2"_s, {}, false, {{u"district"_s, u"dp"_s}}}};
    CHECK(interview.choices({u"v"_s}).empty());
    REQUIRE(interview.offered({u"v"_s}, villages).size() == 1);
    CHECK(interview.offered({u"v"_s}, villages).front().name == u"v1"_s);
}

TEST_CASE("An answer that is not of its question's type is told and not lost", "[forms]")
{
    auto interview = anInterview("integer,n,N\nselect_one yn,c,C\ndate,d,D\n");
    interview.set({u"n"_s}, Answer::of(1.5));
    interview.set({u"c"_s}, Answer::of(u"perhaps"_s));
    interview.set({u"d"_s}, Answer::of(u"yesterday"_s));

    REQUIRE(interview.issues().size() == 3);
    CHECK(interview.issues().at(0).code == Issue::Code::OutOfRange);
    CHECK(interview.issues().at(1).code == Issue::Code::UnknownChoice);
    CHECK(interview.issues().at(2).path == Path{u"d"_s});
    CHECK(interview.answers().at(u"n"_s).value == 1.5);
}
