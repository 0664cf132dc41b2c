// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"
#include "forms/interview.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

constexpr auto header = "type,name,label::English (en),relevant,constraint,calculation,required,"
                        "choice_filter,default,repeat_count\n";
constexpr auto yesNo = "list_name,name,label::English (en),group\nyn,yes,Yes,a\nyn,no,No,b\n";

Read<std::shared_ptr<const CompiledForm>> compile(const QByteArray &rows)
{
    return readForm(sheetsOf((header + rows).constData(), yesNo)).and_then(&CompiledForm::compile);
}

} // namespace

TEST_CASE("A fault in an expression is told with its row and column", "[forms]")
{
    using enum Fault::Kind;
    struct Row {
        const char *rows;
        Fault::Kind kind;
        int row;
        const char *column;
        const char *detail;
    };
    const std::vector<Row> rows{
        {"text,a,A,${nosuch} = 1\n", UnknownReference, 2, "relevant", "nosuch"},
        {"text,a,A,,. != ${nosuch}\n", UnknownReference, 2, "constraint", "nosuch"},
        {"begin group,g,G\ntext,a,A,${g} = 1\nend group\n", UnknownReference, 3, "relevant", "g"},
        {"select_one yn,a,A,,,,,area = 'a'\n", UnknownReference, 2, "choice_filter", "area"},
        {"text,a,A,1 +\n", BadExpression, 2, "relevant", ""},
        {"text,a,A,,. = male\n", BadExpression, 2, "constraint", "male"},
        {"calculate,a,,,,nosuch(1)\n", BadExpression, 2, "calculation", "nosuch"},
        {"text,a,A,,,,maybe\n", BadExpression, 2, "required", "maybe"},
        {"date,a,A,,,,,,today(\n", BadExpression, 2, "default", ""},
        {"begin repeat,r,R,,,,,,,)\ntext,a,A\nend repeat\n", BadExpression, 2, "repeat_count", ""},
        {"text,a,A,position(..) = 1\n", BadExpression, 2, "relevant", "position"},
        {"text,a,A,. = 1\n", Circle, 2, "relevant", "a"},
        {"calculate,a,,,,${a} + 1\n", Circle, 2, "calculation", "a"},
        {"calculate,a,,,,${b} + 1\ncalculate,b,,,,${a}\n", Circle, 2, "calculation", "a, b"},
        {"text,a,A,${b} = 1\ntext,b,B,${a} = 1\n", Circle, 2, "relevant", "a, b"},
        {"begin group,g,G,${a} = 1\ntext,a,A\nend group\n", Circle, 2, "relevant", "g, a"},
        {"text,x,X\ntext,a,A,${c}=1\ntext,b,B,${a}=1\ncalculate,c,,,,${b}\n", Circle, 3, "relevant",
            "a, c, b"},
        {"begin repeat,r,R\ncalculate,a,,,,count(${r}) + ${s}\nend repeat\n"
         "calculate,s,,,,sum(${a})\n",
            Circle, 3, "calculation", "a, s"},
    };
    for (const Row &row : rows) {
        INFO(row.rows);
        const auto form = compile(row.rows);
        REQUIRE_FALSE(form);
        INFO(wordsOf(form.error()));
        REQUIRE(form.error().size() == 1);
        CHECK(form.error().front().kind == row.kind);
        CHECK(form.error().front().place
            == SheetPlace{u"survey"_s, row.row, QString::fromUtf8(row.column)});
        CHECK(form.error().front().detail.contains(QString::fromUtf8(row.detail)));
    }
}

TEST_CASE("What reads others without a circle is accepted, in any order of the sheet", "[forms]")
{
    const std::vector<QByteArray> rows{
        "calculate,a,,,,${b} + 1\ntext,b,B\n",
        "text,a,A,,. != ${a}\n",
        "text,a,A,,${b} != ''\ntext,b,B,,${a} != ''\n",
        "calculate,a,,,,once(today())\n",
        "begin repeat,r,R,,,,,,,${n}\ntext,a,A,count(${r}) > 1\nend repeat\ninteger,n,N\n",
        "select_one yn,a,A,,,,,group = ${b} or name = 'yes'\ntext,b,B\n",
        "begin repeat,r,R\ninteger,a,A\ncalculate,b,,position(..) > 1,,"
        "\"indexed-repeat(${a}, ${r}, position(..) - 1)\"\nend repeat\n",
    };
    for (const QByteArray &each : rows) {
        CAPTURE(each);
        CHECK(mustRead(compile(each))->form().id == u"small"_s);
    }
}

TEST_CASE("Every fault of a form is told, not only the first", "[forms]")
{
    const auto form = compile("text,a,A,${x} = 1\ntext,b,B,,. = male\ncalculate,c,,,,${c}\n");

    REQUIRE_FALSE(form);
    CHECK(form.error().size() == 3);
}

TEST_CASE("A chain as long as a sheet is put in order", "[forms]")
{
    QByteArray rows;
    for (int i = 0; i < 3000; ++i)
        rows += "calculate,c" + QByteArray::number(i) + ",,,,${c" + QByteArray::number(i + 1)
            + "} + 1\n";
    const auto form = mustRead(compile(rows + "integer,c3000,Start\n"));
    Interview interview(form, {}, [] { return QDateTime::fromSecsSinceEpoch(0); });

    CHECK(interview.set({u"c3000"_s}, Answer::of(5)).size() == 3000);
    CHECK(interview.answers().at(u"c0"_s).value == 3005);
}
