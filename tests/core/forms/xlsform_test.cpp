// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

constexpr auto header = "type,name,label::English (en),label::Khmer (km),relevant,choice_filter,"
                        "calculation,default,read_only,repeat_count,privacy,evidence,required\n";
constexpr auto yesNo = "list_name,name,label::English (en),status,group\n"
                       "yn,yes,Yes,,a\nyn,no,No,,b\nyn,maybe,Maybe,retired,b\n";

Read<Form> read(const QByteArray &rows, const char *choices = yesNo)
{
    return readForm(sheetsOf((header + rows).constData(), choices));
}

struct Bad {
    const char *rows;
    Fault::Kind kind;
    int row;
    const char *column;
};

void checkOnlyFault(const Read<Form> &form, Fault::Kind kind, const SheetPlace &place)
{
    REQUIRE_FALSE(form);
    INFO(wordsOf(form.error()));
    REQUIRE(form.error().size() == 1);
    CHECK(form.error().front().kind == kind);
    CHECK(form.error().front().place.sheet == place.sheet);
    CHECK(form.error().front().place.row == place.row);
    CHECK(form.error().front().place.column == place.column);
}

} // namespace

TEST_CASE("A form is what its three sheets say", "[forms]")
{
    const Form form = mustRead(read("begin group,story,The story,រឿង\n"
                                    "date,seen_on,Day,ថ្ងៃ,,,,,,,banded,S*,yes\n"
                                    "\n"
                                    "begin_repeat,mark,Mark\n"
                                    "select_one yn,sore,Sore?,,${seen_on} != '',group = 'a',,no\n"
                                    "end_repeat\n"
                                    "end group\n"
                                    "select_one_from_file places.csv,place,Place\n"));

    CHECK(form.id == u"small"_s);
    CHECK(form.version == u"1"_s);
    CHECK(form.title.en == u"A small form"_s);
    REQUIRE(form.root.items.size() == 2);
    CHECK(form.group(u"story")->label.km == u"រឿង"_s);
    CHECK(form.question(u"seen_on")->type == QuestionType::Date);
    CHECK(form.question(u"seen_on")->privacy == Privacy::Banded);
    CHECK(form.question(u"seen_on")->evidence == u"S*"_s);
    CHECK(form.question(u"seen_on")->required == u"yes"_s);
    CHECK(form.question(u"sore")->row == 6);
    CHECK(form.question(u"sore")->choiceFilter == u"group = 'a'"_s);
    CHECK(form.question(u"place")->isFromFile);
    CHECK(form.question(u"place")->list == u"places.csv"_s);
    CHECK(form.repeatOf(u"sore") == u"mark"_s);
    CHECK(form.repeatOf(u"seen_on").isEmpty());
    CHECK(form.choice(u"yn"_s, u"maybe")->isRetired);
    CHECK(form.choice(u"yn"_s, u"yes")->columns.value(u"group"_s) == u"a"_s);
    CHECK(form.choice(u"yn"_s, u"perhaps") == nullptr);
    CHECK(form.question(u"mark") == nullptr);
}

TEST_CASE("Every question type is read by the name that XLSForm gives it", "[forms]")
{
    using enum QuestionType;
    const std::vector<std::pair<QByteArray, QuestionType>> rows{{"text", Text},
        {"integer", Integer}, {"decimal", Decimal}, {"date", Date}, {"time", Time},
        {"dateTime", DateTime}, {"select_one yn", SelectOne},
        {"select_multiple yn", SelectMultiple}, {"select_one_from_file x.csv", SelectOne},
        {"note", Note}, {"acknowledge", Acknowledge}, {"image", Image}, {"barcode", Barcode}};
    for (const auto &[word, type] : rows) {
        INFO(word.toStdString());
        CHECK(mustRead(read(word + ",it,It\n")).question(u"it")->type == type);
    }
    CHECK(mustRead(read("calculate,it,,,,,1 + 1\n")).question(u"it")->type == Calculate);
}

TEST_CASE("A fault in the survey is told with its row and column", "[forms]")
{
    using enum Fault::Kind;
    constexpr auto label = "label::English (en)";
    const std::vector<Bad> rows{
        {"select_one nosuch,a,A\n", UnknownList, 2, "type"},
        {"select_many yn,a,A\n", UnknownType, 2, "type"},
        {"select_one yn or_other,a,A\n", UnknownType, 2, "type"},
        {"text,a,A\nDate,b,B\n", UnknownType, 3, "type"},
        {",a,A\n", MissingValue, 2, "type"},
        {"text,,A\n", MissingValue, 2, "name"},
        {"text,a,\n", MissingValue, 2, label},
        {"calculate,a,\n", MissingValue, 2, "calculation"},
        {"text,2a,A\n", BadName, 2, "name"},
        {"text,a b,A\n", BadName, 2, "name"},
        {"text,ឈ្មោះ,A\n", BadName, 2, "name"},
        {"text,a,A\n\n\ntext,a,A\n", NameTwice, 5, "name"},
        {"begin group,a,A\ntext,a,A\nend group\n", NameTwice, 3, "name"},
        {"begin group,g,G\ntext,a,A\n", NotClosed, 2, "type"},
        {"text,a,A\nend group\n", NotClosed, 3, "type"},
        {"begin repeat,r,R\nbegin group,g,G\nbegin repeat,s,S\ntext,a,A\nend repeat\nend group\n"
         "end repeat\n",
            RepeatInRepeat, 4, "type"},
        {"integer,a,A,,,,,many\n", UnknownValue, 2, "default"},
        {"integer,a,A,,,,,1.5\n", UnknownValue, 2, "default"},
        {"select_one yn,a,A,,,,,perhaps\n", UnknownValue, 2, "default"},
        {"text,a,A,,,x = 1\n", UnknownValue, 2, "choice_filter"},
        {"text,a,A,,,,,,sometimes\n", UnknownValue, 2, "read_only"},
        {"text,a,A,,,,,,,3\n", UnknownValue, 2, "repeat_count"},
        {"text,a,A,,,,,,,,secret\n", UnknownValue, 2, "privacy"},
        {"text,a,A,,,,,,,,,sure\n", UnknownValue, 2, "evidence"},
        {"text,a,Hello ${b}\ntext,b,B\n", BadExpression, 2, label},
        {"text,a,A,,,,,,,,,,,too far right\n", UnknownColumn, 2, ""},
        // What the reference converter would refuse, or read otherwise.
        {"text,meta,A\n", BadName, 2, "name"},
        {"text,a,A,,'“' = '”'\n", BadExpression, 2, "relevant"},
        {"calculate,a,,,,,'two  blanks'\n", BadExpression, 2, "calculation"},
        {"begin group,g,G,,,,1 + 1\ntext,a,A\nend group\n", UnknownValue, 2, "calculation"},
        {"begin group,g,G,,,,,,,,,,yes\ntext,a,A\nend group\n", UnknownValue, 2, "required"},
        {"integer,r_count,N\nbegin repeat,r,R,,,,,,,${r_count} + 1\ntext,a,A\nend repeat\n",
            NameTwice, 3, "repeat_count"},
    };
    for (const Bad &row : rows) {
        INFO(row.rows);
        checkOnlyFault(
            read(row.rows), row.kind, {u"survey"_s, row.row, QString::fromUtf8(row.column)});
    }
    CHECK(read("text,a,A\nbegin repeat,r,R,,,,,,,3\ninteger,b,B,,,,,7\nend repeat\n"));
    CHECK(read("integer,r_count,N\nbegin repeat,r,R,,,,,,,${r_count}\ntext,a,A\nend repeat\n"));
}

TEST_CASE("A mistake in opening and closing groups does not hide the other faults", "[forms]")
{
    const auto form = read("begin group,g,G\nbegin repeat,r,R\nend group\ntext,2a,A\n");

    REQUIRE_FALSE(form);
    INFO(wordsOf(form.error()));
    REQUIRE(form.error().size() == 4); // the end, the name, and both begins
    CHECK(form.error().at(1).kind == Fault::Kind::BadName);
}

TEST_CASE("A fault in the choices is told with its row and column", "[forms]")
{
    using enum Fault::Kind;
    constexpr auto label = "label::English (en)";
    struct Row {
        const char *choices;
        Fault::Kind kind;
        int row;
        const char *column;
    };
    const std::vector<Row> rows{
        {"list_name,name,label::English (en)\nyn,yes,Yes\nyn,yes,Again\n", CodeTwice, 3, "name"},
        {"list_name,name,label::English (en)\nyn,,Yes\n", MissingValue, 2, "name"},
        {"list_name,name,label::English (en)\n,yes,Yes\nyn,no,No\n", MissingValue, 2, "list_name"},
        {"list_name,name,label::English (en)\nyn,yes,\n", MissingValue, 2, label},
        {"list_name,name,label::English (en)\nyn,oh yes,Yes\n", BadName, 2, "name"},
        {"list_name,name,label::English (en)\nyn,declined,Declined\n", BadName, 2, "name"},
        {"list_name,name,label::English (en)\ny n,yes,Yes\nyn,no,No\n", BadName, 2, "list_name"},
        {"list_name,name,label::English (en),status\nyn,yes,Yes,gone\n", UnknownValue, 2, "status"},
        {"list_name,name\nyn,yes\n", MissingColumn, 1, label},
        {"list_name,name,label::English (en),name\nyn,yes,Yes,yes\n", NameTwice, 1, "name"},
        {"list_name,name,label::English (en),label::Thai (th)\nyn,yes,Yes,x\n", UnknownColumn, 1,
            "label::Thai (th)"},
    };
    for (const Row &row : rows) {
        INFO(row.choices);
        checkOnlyFault(read("select_one yn,a,A\n", row.choices), row.kind,
            {u"choices"_s, row.row, QString::fromUtf8(row.column)});
    }
    CHECK(read("select_one yn,a,A\n", "list_name,name,label::English (en)\nyn,yes,Yes\n"));
}

TEST_CASE("A fault in the settings is told with its row and column", "[forms]")
{
    using enum Fault::Kind;
    struct Row {
        const char *settings;
        Fault::Kind kind;
        int row;
        const char *column;
    };
    const std::vector<Row> rows{
        {"form_id,form_title,version\n,Title,1\n", MissingValue, 2, "form_id"},
        {"form_id,form_title,version\na,Title,\n", MissingValue, 2, "version"},
        {"form_id,form_title,version\n", MissingValue, 2, "form_id"},
        {"form_id,form_title,version\na,A,1\nb,B,1\n", NameTwice, 2, "form_id"},
        {"form_id,form_title,version\na b,Title,1\n", BadName, 2, "form_id"},
        {"form_id,form_title\na,Title\n", MissingColumn, 1, "version"},
        {"form_id,form_title,version,style\na,Title,1,pages\n", UnknownColumn, 1, "style"},
        {"form_id,form_title,version,default_language\na,Title,1,French (fr)\n", UnknownValue, 2,
            "default_language"},
        {"", NotASheet, 0, ""},
    };
    for (const Row &row : rows) {
        INFO(row.settings);
        checkOnlyFault(readForm({"type,name,label::English (en)\ntext,a,A\n", {}, row.settings}),
            row.kind, {u"settings"_s, row.row, QString::fromUtf8(row.column)});
    }
    CHECK(mustRead(readForm({"type,name,label::English (en)\ntext,a,A\n", {},
                       "form_id,form_title,title_km,version,default_language\n"
                       "a,Title,ចំណងជើង,1,Khmer (km)\n"}))
              .title.km
        == u"ចំណងជើង"_s);
}

TEST_CASE("A column that nobody knows is a mistake to be seen", "[forms]")
{
    checkOnlyFault(readForm(sheetsOf("type,name,label::English (en),relevent\ntext,a,A,1\n")),
        Fault::Kind::UnknownColumn, {u"survey"_s, 1, u"relevent"_s});
    checkOnlyFault(readForm(sheetsOf("type,name,calculation\ncalculate,a,1\n")),
        Fault::Kind::MissingColumn, {u"survey"_s, 1, u"label::English (en)"_s});
}
