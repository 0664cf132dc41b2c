// SPDX-License-Identifier: GPL-3.0-or-later
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
}

TEST_CASE("Khmer letters are told from others", "[base]")
{
    CHECK(hasKhmer(u"abc ក"));
    CHECK_FALSE(hasKhmer(u"abc 1"));
}
