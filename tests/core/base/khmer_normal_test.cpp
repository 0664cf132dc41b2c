// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("A name is kept as it was typed, but for what nobody can see", "[base]")
{
    CHECK(storedForm(u" សុខ\u00A0 \u200Bស្រី\u200Dមុំ "_s) == u"សុខ ស្រីមុំ"_s);
    CHECK(storedForm(u"ក\u17B4្ក\u17B5\u202A\u2066"_s) == u"ក្ក"_s);
    CHECK(storedForm(u"ស្រី្"_s) == u"ស្រី"_s); // a coeng at the end joins nothing
    CHECK(storedForm(u"ក្\u200Cក"_s) == u"ក្ក"_s);
    CHECK(storedForm(u"ក្ ក"_s) == u"ក ក"_s);
    // The order stays, and so does da below: a legal text is kept as it was typed.
    CHECK(storedForm(u"ស\u17D2\u179A\u17D2\u178Aី"_s) == u"ស\u17D2\u179A\u17D2\u178Aី"_s);
}

TEST_CASE("A joiner that holds a shifter above its letter can be seen, and is kept", "[base]")
{
    CHECK(storedForm(u"ប\u17CA\u200C\u17B8"_s) == u"ប\u17CA\u200C\u17B8"_s);
    CHECK(storedForm(u"ប\u200C\u17B8"_s) == u"ប\u17B8"_s);
    CHECK(storedForm(u"ប\u17CA\u200Cក"_s) == u"ប\u17CAក"_s);
    CHECK(lookAlikeKey(u"ប\u17CA\u200C\u17B8"_s) == u"ប\u17CA\u17B8"_s);
}

TEST_CASE("Other scripts are composed, and Khmer is not", "[base]")
{
    CHECK(storedForm(u"Se\u0301"_s) == u"S\u00E9"_s);
    CHECK(storedForm(u"S\u200Be\u200B\u0301"_s) == u"S\u00E9"_s);
    // Composing would let these two change places, and the letter below would lose its coeng.
    const QString signs = u"ក\u17DD\u17D2ខ"_s;
    REQUIRE(signs.normalized(QString::NormalizationForm_C) != signs);
    CHECK(storedForm(signs) == signs);
}

TEST_CASE("A narrative keeps its lines and the word breaks that were typed", "[base]")
{
    const auto kept = [](const QString &typed) { return storedForm(typed, TextKind::Narrative); };
    CHECK(kept(u"\n គាត់\u200B\u200Bមក  ។ \r\n\n ទៅ \n"_s) == u"គាត់\u200Bមក ។\n\nទៅ"_s);
    CHECK(kept(u"ក\u200Dក"_s) == u"កក"_s);
}

TEST_CASE("The key has one order for what stands around a letter", "[base]")
{
    // Base, letter below, ro below, shifter, vowel, sign: whatever came first.
    CHECK(
        lookAlikeKey(u"ស\u17B8\u17D2\u179A\u17D2\u178A"_s) == u"ស\u17D2\u178F\u17D2\u179A\u17B8"_s);
    CHECK(lookAlikeKey(u"ម\u17B6\u17C9"_s) == u"ម\u17C9\u17B6"_s);
    CHECK(lookAlikeKey(u"ត\u17C6\u17B6"_s) == u"ត\u17B6\u17C6"_s);
    CHECK(lookAlikeKey(u"ស\u17C1\u17BB\u17B8ប"_s) == u"ស\u17CA\u17BEប"_s);
    CHECK(lookAlikeKey(u"ក\u17BE\u17B6"_s) == u"ក\u17C4\u17B8"_s);
}

TEST_CASE("A letter written twice below is two letters", "[base]")
{
    CHECK(lookAlikeKey(u"ក\u17D2ខ\u17D2ខ"_s) == u"ក\u17D2ខ\u17D2ខ"_s);
    CHECK(lookAlikeKey(u"ក\u17B6\u17B6"_s) == u"ក\u17B6"_s); // a vowel twice is one
}
