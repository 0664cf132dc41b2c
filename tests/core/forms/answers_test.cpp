// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "core/forms/sheets_of.h"
#include "forms/answers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

Form oneOfEach()
{
    return mustRead(readForm(sheetsOf("type,name,label::English (en),calculation\n"
                                      "text,words,W\n"
                                      "integer,whole,W\n"
                                      "decimal,weight,W\n"
                                      "date,day,D\n"
                                      "time,hour,H\n"
                                      "dateTime,moment,M\n"
                                      "select_one yn,one,O\n"
                                      "select_multiple yn,many,M\n"
                                      "select_one_from_file places.csv,place,P\n"
                                      "note,said,N\n"
                                      "calculate,sum,,1\n"
                                      "acknowledge,understood,U\n"
                                      "image,picture,P\n"
                                      "barcode,label_code,B\n"
                                      "begin repeat,mark,M\n"
                                      "begin group,inner,I\n"
                                      "integer,size,S\n"
                                      "end group\n"
                                      "end repeat\n",
        "list_name,name,label::English (en),status\n"
        "yn,yes,Yes,\nyn,no,No,\nyn,maybe,Maybe,retired\n")));
}

struct Row {
    const char *question;
    const char *json;
};

QJsonObject document(const Row &row)
{
    return must(readJsonObject(QByteArray("{\"") + row.question + "\":" + row.json + "}"));
}

} // namespace

TEST_CASE("What was answered is read back as it was written, for every type", "[forms]")
{
    const Form form = oneOfEach();
    const std::vector<Row> rows{
        {"words", R"("ស្រី")"},
        {"whole", "42"},
        {"whole", "-1"},
        {"weight", "61.5"},
        {"day", R"("2025-03-08")"},
        {"day", R"("2025-03")"},
        {"day", R"("~2025")"},
        {"hour", R"("23:59")"},
        {"moment", R"("2030-03-04T08:30")"},
        {"moment", R"("2030-03-04T08:30:00+07:00")"},
        {"one", R"("yes")"},
        {"one", R"("maybe")"},
        {"many", R"(["no","maybe"])"},
        {"place", R"("KH-12-0101")"},
        {"sum", "1.5"},
        {"sum", R"("child")"},
        {"sum", "false"},
        {"understood", "true"},
        {"picture", R"("0f8fad5b-d9cb-469f-a165-70867728950e")"},
        {"label_code", R"("KIT-1")"},
        {"mark", R"([{"size":3},{},{"size":{"state":"unknown"}}])"},
        {"one", R"({"state":"declined"})"},
        {"one", R"({"state":"unknown","note":"did not hear"})"},
        {"one", R"({"state":"not_asked"})"},
        {"whole", R"({"value":3,"note":"her guess"})"},
        {"whole", R"({"note":"will ask her sister"})"},
        {":paper", R"("2030-03-01")"},
    };
    for (const Row &row : rows) {
        INFO(row.question << " " << row.json);
        const Answers answers = must(Answers::fromJson(form, document(row)));
        CHECK(toCanonicalJson(answers.toJson()) == toCanonicalJson(document(row)));
        CHECK(must(Answers::fromJson(form, answers.toJson())) == answers);
    }
}

TEST_CASE("An answer of the wrong type is refused and the field named", "[forms]")
{
    const Form form = oneOfEach();
    const std::vector<Row> rows{
        {"words", "3"},
        {"words", R"("")"},
        {"words", "null"},
        {"words", "[\"a\"]"},
        {"whole", "1.5"},
        {"whole", R"("1")"},
        {"whole", "1e300"},
        {"weight", R"("61.5")"},
        {"day", R"("8 March")"},
        {"day", R"("2025-02-29")"},
        {"day", "20250308"},
        {"hour", R"("24:00")"},
        {"hour", R"("8:00")"},
        {"moment", R"("2030-03-04")"},
        {"moment", R"("2030-03-04T25:00")"},
        {"moment", R"("2030-03-04T08:30+7")"},
        {"one", R"("perhaps")"},
        {"one", R"(["yes"])"},
        {"many", R"("yes")"},
        {"many", "[]"},
        {"many", R"(["yes","yes"])"},
        {"many", R"(["yes","perhaps"])"},
        {"many", "[1]"},
        {"said", R"("x")"},
        {"said", R"({"note":"x"})"},
        {"understood", "false"},
        {"understood", R"("OK")"},
        {"picture", "1"},
        {"size", "3"},
        {"inner", "{}"},
        {"mark", R"({"size":3})"},
        {"mark", "[]"},
        {"mark", "[3]"},
        {"mark", R"([{"words":"x"}])"},
        {"nosuch", R"("x")"},
        {"one", R"({"state":"refused"})"},
        {"one", R"({"value":"yes"})"},
        {"one", R"({"value":null,"note":"x"})"},
        {"one", R"({"state":"declined","value":"yes"})"},
        {"one", R"({"state":"declined","why":"x"})"},
        {"one", R"({"note":""})"},
        {"one", "{}"},
        {":paper", R"("soon")"},
        {":paper", "20300301"},
        {":paper", R"({"value":"2030-03-01"})"},
    };
    for (const Row &row : rows) {
        INFO(row.question << " " << row.json);
        const auto answers = Answers::fromJson(form, document(row));
        CHECK(refused(answers) == ErrorCode::Invalid);
        CHECK(answers.error().detail.contains(QLatin1String(row.question)));
    }
    QJsonArray lines;
    for (int i = 0; i < 1000; ++i)
        lines.append(QJsonObject());
    CHECK(must(Answers::fromJson(form, {{u"mark"_s, lines}})).lineCount(u"mark"_s) == 1000);
    lines.append(QJsonObject());
    CHECK(refused(Answers::fromJson(form, {{u"mark"_s, lines}})) == ErrorCode::Invalid);
}

TEST_CASE("Equal answers are equal documents, however they came about", "[forms]")
{
    Answers a;
    a.set({u"x"_s}, Answer::of(1));
    a.set({u"size"_s, u"mark"_s, 0}, Answer::of(2));
    Answers b;
    b.set({u"size"_s, u"mark"_s, 1}, Answer::of(3));
    b.set({u"size"_s, u"mark"_s, 0}, Answer::of(2));
    b.removeLine(u"mark"_s, 1);
    b.set({u"y"_s}, Answer::of(u"gone"_s));
    b.set({u"y"_s}, Answer::of(u""_s));
    b.set({u"x"_s}, Answer::of(1));

    CHECK(a == b);
    CHECK(a.toJson() == b.toJson());

    b.removeLine(u"mark"_s, 0);
    a.removeLine(u"mark"_s, 0);
    CHECK(a == b);
    CHECK(a.toJson() == QJsonObject{{u"x"_s, 1}});
    CHECK(a.paths() == std::vector{Path{u"x"_s}});
}

TEST_CASE("Lines that come and go leave the other lines alone", "[forms]")
{
    Answers answers;
    for (int line = 0; line < 3; ++line)
        answers.set({u"size"_s, u"mark"_s, line}, Answer::of(line));

    answers.insertLine(u"mark"_s, 1);
    CHECK(answers.lineCount(u"mark"_s) == 4);
    CHECK(answers.at({u"size"_s, u"mark"_s, 0}).value == 0);
    CHECK(answers.at({u"size"_s, u"mark"_s, 1}).isEmpty());
    CHECK(answers.at({u"size"_s, u"mark"_s, 3}).value == 2);

    answers.removeLine(u"mark"_s, 0);
    answers.removeLine(u"mark"_s, 7);
    CHECK(answers.at({u"size"_s, u"mark"_s, 1}).value == 1);
    CHECK(answers.at({u"size"_s, u"mark"_s, 9}).isEmpty());
}

TEST_CASE("A reason for no value stands in place of the value", "[forms]")
{
    Answers answers;
    answers.set({u"x"_s}, {Answer::of(3).value, NoValue::Declined, u"quietly"_s});

    CHECK(answers.at(u"x"_s).value.isNull());
    CHECK(answers.at(u"x"_s).noValue == NoValue::Declined);
    CHECK(Answer::fromJson(answers.at(u"x"_s).toJson()) == answers.at(u"x"_s));
    CHECK(Answer::of(QJsonArray{u"a"_s, u"b"_s}).text() == u"a b"_s);
    CHECK(Answer::of(2.5).text() == u"2.5"_s);
    CHECK(Answer::of(u"a"_s).codes() == QStringList{u"a"_s});
}

TEST_CASE("A place in a form can be written down and found again", "[forms]")
{
    for (const Path &path : {Path{u"incident_date"_s}, Path{u"perp_sex"_s, u"perp"_s, 0},
             Path{u"a.b"_s, u"c-d"_s, 12}}) {
        INFO(path.toString().toStdString());
        CHECK(Path::fromString(path.toString()) == path);
    }
    CHECK(Path{u"perp_sex"_s, u"perp"_s, 0}.toString() == u"perp[0].perp_sex"_s);
    for (const QString &text : {u""_s, u"a b"_s, u"perp[].x"_s, u"perp[-1].x"_s, u"perp[01].x"_s,
             u"perp[0]"_s, u"[0].x"_s, u"perp[123456].x"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(Path::fromString(text));
    }
}
