// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"
#include "base/text.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("What looks the same is kept the same", "[base]")
{
    CHECK(cleanText(u"  ស្រី\u200Bនាង "_s) == u"ស្រីនាង"_s);
    CHECK(cleanText(u"Se\u0301"_s) == u"S\u00E9"_s);
    CHECK(cleanText(u"\uFEFFa\u2060b"_s) == u"ab"_s);
    CHECK(cleanText(u" \n "_s).isEmpty());
    CHECK(cleanText(cleanText(u" ក\u200C្ក "_s)) == cleanText(u" ក\u200C្ក "_s));
}

TEST_CASE("Khmer and Latin digits are the same number", "[base]")
{
    CHECK(withLatinDigits(u"០១២៣៤៥៦៧៨៩ a1"_s) == u"0123456789 a1"_s);
    CHECK(withLatinDigits(u"\u17F0\u17F9\uFF10\uFF19"_s) == u"0909"_s);
    CHECK(withKhmerDigits(u"0123456789 a"_s) == u"០១២៣៤៥៦៧៨៩ a"_s);
    for (const QString &digits : {u"0"_s, u"2030-03-04"_s, u"012 345 678"_s})
        CHECK(withLatinDigits(withKhmerDigits(digits)) == digits);
}

TEST_CASE("Khmer letters are told from others", "[base]")
{
    CHECK(hasKhmer(u"abc ក"));
    CHECK_FALSE(hasKhmer(u"abc 1"));
}

TEST_CASE("A number is read in either digits and with either decimal sign", "[base]")
{
    CHECK(readNumber(u"១២"_s) == 12);
    CHECK(readNumber(u" -៣,៥ "_s) == -3.5);
    CHECK(readNumber(u"3.25"_s) == 3.25);
    for (const QString &typed : {u"1.234.567"_s, u"1,234.5"_s, u"1e3"_s, u"-"_s, QString(), u"."_s,
             u"3,"_s, u"+1"_s, u"1 000"_s})
        CHECK_FALSE(readNumber(typed));
}

TEST_CASE("A coeng with no letter to join is stray, and is no part of what is kept", "[base]")
{
    struct Row {
        QString typed;
        bool isStray;
    };
    const std::vector<Row> rows{
        {u"ស\u17D2ត\u17D2រី"_s, false}, // woman
        {u"ខ\u17D2មែរ"_s, false},
        {u"កែ\u17D2វ"_s, false}, // the vowel was typed first: another order, nothing stray
        {u"Sok"_s, false}, {{}, false}, {u"ស\u17D2"_s, true}, // at the end
        {u"ស\u17D2 រី"_s, true}, // before a blank
        {u"ស\u17D2\u17D2ត"_s, true}, // typed twice
        {u"ស\u17D2a"_s, true}, {u"ស\u17D2១"_s, true}, // a digit is no letter
    };
    for (const Row &row : rows) {
        INFO(row.typed.toStdString());
        CHECK(hasStrayCoeng(row.typed) == row.isStray);
        CHECK_FALSE(hasStrayCoeng(storedForm(row.typed)));
    }
}
