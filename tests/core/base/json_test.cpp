// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("A JSON object is read, or the reason why not is told", "[base]")
{
    CHECK(must(readJsonObject(R"({"a": 1})")).value(u"a"_s).toInt() == 1);
    CHECK(refused(readJsonObject("[1]")) == ErrorCode::Unreadable);
    CHECK(refused(readJsonObject("{\"a\":1} x")) == ErrorCode::Unreadable);
    CHECK(refused(readJsonObject("")) == ErrorCode::Unreadable);
    CHECK(refused(readJsonObject(R"({"a": 1})", 7)) == ErrorCode::TooLarge);
    CHECK(must(readJsonObject(R"({"a": 1})", 8)).size() == 1);
}

TEST_CASE("A member of the wrong kind is refused by name", "[base]")
{
    const QJsonObject object = must(readJsonObject(R"({"t":"x","n":3,"f":1.5,"big":1e17})"));

    CHECK(must(textMember(object, u"t")) == u"x"_s);
    CHECK(must(wholeNumberMember(object, u"n")) == 3);
    CHECK(refused(textMember(object, u"n")) == ErrorCode::Invalid);
    CHECK(refused(wholeNumberMember(object, u"f")) == ErrorCode::Invalid);
    CHECK(refused(wholeNumberMember(object, u"big")) == ErrorCode::Invalid);
    CHECK(refused(wholeNumberMember(object, u"t")) == ErrorCode::Invalid);
    CHECK(refused(objectMember(object, u"gone")) == ErrorCode::Invalid);
    CHECK(refused(listMember(object, u"t")) == ErrorCode::Invalid);
    CHECK(textMember(object, u"n").error().detail.contains(u"n"_s));
}

TEST_CASE("Equal objects are equal bytes", "[base]")
{
    CHECK(toCanonicalJson({{u"b"_s, 1}, {u"a"_s, u"ក"_s}})
        == QByteArray("{\"a\":\"\xE1\x9E\x80\",\"b\":1}"));
}
