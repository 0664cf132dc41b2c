// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression.h"
#include "support/printing.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

/// A world of a few answers.
struct AScope : Scope {
    QHash<QString, Value> values;
    Value value(const Reference &reference) const override
    {
        if (reference.kind == Reference::Kind::LineNumber)
            return 2.0;
        return values.value(
            reference.kind == Reference::Kind::Self ? u"self"_s : reference.name, QString());
    }
    std::vector<Value> lines(const Reference &) const override
    {
        return {3.0, QString(), u"a b"_s, 4.0};
    }
    QDateTime now() const override { return QDateTime(QDate(2030, 3, 3), QTime(18, 0), Qt::UTC); }
    QJsonValue ofCase(const QString &key) const override
    {
        static const QHash<QString, QJsonValue> ofCase{
            {u"age"_s, 17}, {u"allergies"_s, QJsonArray{u"latex"_s, u"sulfa"_s}}};
        return ofCase.value(key);
    }
};

QString worth(const std::optional<Value> &value)
{
    if (!value)
        return u"nothing"_s;
    if (const auto *number = std::get_if<double>(&*value))
        return std::isnan(*number) ? u"NaN"_s : QString::number(*number, 'g', 12);
    if (const auto *isSo = std::get_if<bool>(&*value))
        return *isSo ? u"true"_s : u"false"_s;
    return u'"' + std::get<QString>(*value) + u'"';
}

AScope someAnswers()
{
    AScope scope;
    scope.values = {{u"number"_s, 5.0}, {u"text"_s, u"male"_s}, {u"date"_s, 20000.0},
        {u"moment"_s, 20000.75}, {u"many"_s, u"hit kick"_s}, {u"declined"_s, u"declined"_s},
        {u"yes"_s, true}, {u"self"_s, 7.0}, {u"empty"_s, QString()}};
    return scope;
}

QString worth(const QString &text)
{
    auto expression = Expression::compile(text, ExpressionPlace::Question);
    if (!expression)
        return u"refused: "_s + expression.error();
    for (Reference &reference : expression->references()) {
        if (reference.name == u"lines")
            reference.kind = Reference::Kind::AllLines;
    }
    return worth(expression->evaluate(someAnswers()));
}

} // namespace

TEST_CASE("Every operator gives the same for every kind of answer as the standard says", "[forms]")
{
    struct Row {
        QString operation;
        QStringList results; ///< For number, text, date, moment, many, declined, yes, empty, lines.
    };
    const QStringList names{u"number"_s, u"text"_s, u"date"_s, u"moment"_s, u"many"_s,
        u"declined"_s, u"yes"_s, u"empty"_s, u"lines"_s};
    const auto results = [](const char *words) { return QString::fromUtf8(words).split(u' '); };
    const std::vector<Row> rows{
        {u"%1 = 5"_s, results("true false false false false false true false false")},
        {u"%1 != 5"_s, results("false true true true true true false true true")},
        {u"%1 < 6"_s, results("true false false false false false true false true")},
        {u"%1 <= 5"_s, results("true false false false false false true false true")},
        {u"%1 > 4"_s, results("true false true true false false false false false")},
        {u"%1 >= 5"_s, results("true false true true false false false false false")},
        {u"%1 = 'male'"_s, results("false true false false false false true false false")},
        {u"%1 != 'male'"_s, results("true false true true true true false true true")},
        {u"%1 = ''"_s, results("false false false false false false false true true")},
        {u"%1 != ''"_s, results("true true true true true true true false true")},
        {u"%1 + 1"_s, results("6 NaN 20001 20001.75 NaN NaN 2 NaN 4")},
        {u"%1 - 1"_s, results("4 NaN 19999 19999.75 NaN NaN 0 NaN 2")},
        {u"%1 * 2"_s, results("10 NaN 40000 40001.5 NaN NaN 2 NaN 6")},
        {u"%1 div 2"_s, results("2.5 NaN 10000 10000.375 NaN NaN 0.5 NaN 1.5")},
        {u"%1 mod 2"_s, results("1 NaN 0 0.75 NaN NaN 1 NaN 1")},
        {u"-%1"_s, results("-5 NaN -20000 -20000.75 NaN NaN -1 NaN -3")},
        {u"%1 and true()"_s, results("true true true true true true true false true")},
        {u"%1 or false()"_s, results("true true true true true true true false true")},
        {u"not(%1)"_s, results("false false false false false false false true false")},
    };
    for (const Row &row : rows) {
        REQUIRE(row.results.size() == names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString text = row.operation.arg(u"${%1}"_s.arg(names.at(i)));
            INFO(text.toStdString());
            CHECK(worth(text) == row.results.at(i));
        }
    }
}

TEST_CASE("Every function gives what the specification says", "[forms]")
{
    const std::vector<std::pair<QString, QString>> rows{
        {u"selected(${many}, 'hit')"_s, u"true"_s},
        {u"selected(${many}, 'hi')"_s, u"false"_s},
        {u"selected(${empty}, 'hit')"_s, u"false"_s},
        {u"selected(${lines}, 'b')"_s, u"true"_s},
        {u"selected-at(${many}, 1)"_s, u"\"kick\""_s},
        {u"selected-at(${many}, 2)"_s, u"\"\""_s},
        {u"selected-at(${many}, -1)"_s, u"\"\""_s},
        {u"count-selected(${many})"_s, u"2"_s},
        {u"count-selected(${empty})"_s, u"0"_s},
        {u"count-selected(${lines})"_s, u"4"_s},
        {u"if(${number} > 3, 'old', 'young')"_s, u"\"old\""_s},
        {u"if(${empty}, 1, 2)"_s, u"2"_s},
        {u"coalesce(${empty}, ${number})"_s, u"5"_s},
        {u"coalesce(${text}, 'x')"_s, u"\"male\""_s},
        {u"once(3)"_s, u"7"_s},
        {u"today()"_s, u"21977"_s},
        {u"today() - date('2030-03-01')"_s, u"3"_s},
        {u"now() - today()"_s, u"0.0416666666679"_s},
        {u"date('2024-10-04')"_s, u"20000"_s},
        {u"date('2024-10-04T23:30')"_s, u"20000"_s},
        {u"date('2024-10')"_s, u"19997"_s},
        {u"date(${moment})"_s, u"20000"_s},
        {u"date('soon')"_s, u"\"\""_s},
        {u"date('')"_s, u"\"\""_s},
        {u"decimal-date-time('2024-10-04T18:00')"_s, u"20000.75"_s},
        {u"decimal-date-time(${declined})"_s, u"\"\""_s},
        {u"decimal-date-time('2030')"_s, u"21915"_s}, // a year is its first day, no number of days
        {u"decimal-date-time('2030-03')"_s, u"21974"_s},
        {u"decimal-time('18:00')"_s, u"0.75"_s},
        {u"decimal-time(${moment})"_s, u"0.75"_s},
        {u"format-date(${date}, '%Y-%m-%d')"_s, u"\"2024-10-04\""_s},
        {u"format-date(${moment}, '%e %b %y %H:%M:%S %%')"_s, u"\"4 Oct 24 18:00:00 %\""_s},
        {u"format-date(${empty}, '%Y')"_s, u"\"\""_s},
        {u"int(-2.7)"_s, u"-2"_s},
        {u"int(${empty})"_s, u"NaN"_s},
        {u"round(2.5)"_s, u"3"_s},
        {u"round(2.345, 2)"_s, u"2.35"_s},
        {u"round(1250, -2)"_s, u"1300"_s},
        {u"number('12.5')"_s, u"12.5"_s},
        {u"number(${text})"_s, u"NaN"_s},
        {u"abs(-2)"_s, u"2"_s},
        {u"pow(2, 10)"_s, u"1024"_s},
        {u"sum(${lines})"_s, u"NaN"_s},
        {u"max(${number}, 9, ${empty})"_s, u"9"_s},
        {u"min(${number}, 9, ${empty})"_s, u"5"_s},
        {u"max(${empty})"_s, u"NaN"_s},
        {u"count(${lines})"_s, u"4"_s},
        {u"count(${number})"_s, u"1"_s},
        {u"count(${empty})"_s, u"0"_s},
        {u"count-non-empty(${lines})"_s, u"3"_s},
        {u"position(..)"_s, u"2"_s},
        {u"indexed-repeat(${x}, ${lines}, 1)"_s, u"\"3\""_s},
        {u"indexed-repeat(${x}, ${lines}, 5)"_s, u"\"\""_s},
        {u"indexed-repeat(${x}, ${lines}, 0)"_s, u"\"\""_s},
        {u"regex(${text}, '[a-z]+')"_s, u"true"_s},
        {u"regex(${text}, '[a-z]')"_s, u"false"_s},
        {u"regex('ស្រី', '[\\u1780-\\u17FF]+')"_s, u"refused"_s},
        {u"regex('ស្រី', '[\\x{1780}-\\x{17FF}]+')"_s, u"true"_s},
        {u"string-length('ស្រី')"_s, u"4"_s},
        {u"string-length(${empty})"_s, u"0"_s},
        {u"substr('caseworker', 4)"_s, u"\"worker\""_s},
        {u"substr('caseworker', 0, 4)"_s, u"\"case\""_s},
        {u"substr('caseworker', -6, -3)"_s, u"\"wor\""_s},
        {u"substring-before('a@b', '@')"_s, u"\"a\""_s},
        {u"substring-after('a@b', '@')"_s, u"\"b\""_s},
        {u"concat('a', ${number}, ${empty}, 'b')"_s, u"\"a5b\""_s},
        {u"join(', ', 'a', 'b')"_s, u"\"a, b\""_s},
        {u"contains(${text}, 'al')"_s, u"true"_s},
        {u"starts-with(${text}, 'ma')"_s, u"true"_s},
        {u"ends-with(${text}, 'le')"_s, u"true"_s},
        {u"normalize-space(' a  b ')"_s, u"\"a b\""_s},
        {u"translate('0102', '01', 'ab')"_s, u"\"aba2\""_s},
        {u"string(${number})"_s, u"\"5\""_s},
        {u"boolean(${text})"_s, u"true"_s},
        {u"boolean-from-string('1')"_s, u"true"_s},
        {u"boolean-from-string('no')"_s, u"false"_s},
        {u"pulldata('case', 'age', 'k', '1')"_s, u"17"_s},
        {u"pulldata('case', 'nothing')"_s, u"\"\""_s},
        {u"pulldata('case', 'allergies', 'k', '1')"_s, u"\"latex sulfa\""_s},
        {u"selected(pulldata('case', 'allergies', 'k', '1'), 'sulfa')"_s, u"true"_s},
        {u". > 6 and .5 < 1"_s, u"true"_s},
        {u"${number}-${number}"_s, u"0"_s},
        {u"${number} *${number}"_s, u"25"_s},
        {u"(1 < 2)and(2 < 3)"_s, u"true"_s},
        {u"'${not a reference}'"_s, u"\"${not a reference}\""_s},
    };
    for (const auto &[text, result] : rows) {
        INFO(text.toStdString());
        if (result == u"refused")
            CHECK(worth(text).startsWith(u"refused"_s));
        else
            CHECK(worth(text) == result);
    }
}

TEST_CASE("What an expression cannot mean is refused before the form is used", "[forms]")
{
    for (const QString &text : {u""_s, u" "_s, u"${a} ="_s, u"(1"_s, u"1)"_s, u"1 2"_s,
             u"${a} = male"_s, u"../a"_s, u"/data/a"_s, u"//a"_s, u"@a"_s, u"${a}[1]"_s, u"a::b"_s,
             u"*"_s, u"${a} | ${b}"_s, u"$a"_s, u"'open"_s, u"1, 2"_s,
             u"document('file:///etc/hosts')"_s, u"id('a')"_s, u"jr:choice-name('a', 'b')"_s,
             u"floor(1.5)"_s, u"${ a }"_s, u"selected(${a})"_s, u"today(1)"_s, u"if(1, 2)"_s,
             u"not()"_s, u"regex(${a}, '(')"_s, u"pulldata('people', 'a', 'k', '1')"_s,
             u"pulldata('case', ${a})"_s, u"if(,1,2)"_s, u"a & b"_s, u"text()"_s, u"position()"_s,
             QString(u'(').repeated(61) + u'1' + QString(u')').repeated(61),
             u"1"_s + u" + 1"_s.repeated(600), QString(u' ').repeated(8001) + u'1'}) {
        INFO(text.left(60).toStdString());
        const auto expression = Expression::compile(text, ExpressionPlace::Question);
        REQUIRE_FALSE(expression);
        CHECK_FALSE(expression.error().isEmpty());
    }
    CHECK(worth(QString(u'(').repeated(60) + u'1' + QString(u')').repeated(60)) == u"1"_s);
    CHECK(worth(u"1"_s + u" + 1"_s.repeated(400)) == u"401"_s);
}

TEST_CASE("A pattern that tries everything gives up instead of taking a day", "[forms]")
{
    CHECK(worth(u"regex('%1b', '(a+)+')"_s.arg(QString(u'a').repeated(60))) == u"false"_s);
    CHECK(worth(u"regex('%1', '(a+)+')"_s.arg(QString(u'a').repeated(60))) == u"true"_s);
}

TEST_CASE("A bare word is a column only where choices are filtered", "[forms]")
{
    const auto filter = Expression::compile(
        u"province = ${number} and name != 'x'"_s, ExpressionPlace::ChoiceFilter);

    REQUIRE(filter);
    REQUIRE(filter->references().size() == 3);
    CHECK(filter->references().at(0) == Reference{Reference::Kind::Column, u"province"_s});
    CHECK(filter->references().at(2) == Reference{Reference::Kind::Column, u"name"_s});
    CHECK_FALSE(Expression::compile(u"province = ${number}"_s, ExpressionPlace::Question));
}
