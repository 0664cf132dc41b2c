// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "exchange/message.h"
#include "support/printing.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

domain::ReportRow aRow()
{
    return {.id = QByteArray::fromHex("00112233445566778899aabbccddeeff"),
        .keyYear = 2030,
        .month = u"2030-03"_s,
        .incidentType = u"physical_assault"_s,
        .sex = u"female"_s,
        .ageBand = u"18-24"_s,
        .district = u"1601"_s,
        .delayBand = u"0-3"_s,
        .formVersion = u"intake/1"_s};
}

} // namespace

TEST_CASE("A row is written as one line of canonical JSON, whatever its words are", "[exchange]")
{
    const QString word = GENERATE(as<QString>{}, u"1601"_s, u""_s, u"a\"b"_s, u"a\\b"_s, u"a\nb"_s,
        u"ភ្នំពេញ"_s, u"\x7f"_s, u"a\u00e9"_s);
    CAPTURE(word);
    for (QString domain::ReportRow::*member :
        {&domain::ReportRow::month, &domain::ReportRow::incidentType, &domain::ReportRow::sex,
            &domain::ReportRow::ageBand, &domain::ReportRow::district,
            &domain::ReportRow::delayBand, &domain::ReportRow::formVersion}) {
        domain::ReportRow row = aRow();
        row.*member = word;
        const QByteArray line = exchange::toLine(row);
        REQUIRE(line.endsWith('\n'));
        const QJsonObject object = must(readJsonObject(line));
        CHECK(line == toCanonicalJson(object) + '\n');
        CHECK(object.size() == 10);
        CHECK(object.value(u"id"_s) == u"00112233445566778899aabbccddeeff"_s);
        CHECK(object.value(u"keyYear"_s) == 2030);
    }
}

TEST_CASE("What is written of a row reads as the same row", "[exchange]")
{
    const QByteArray line = exchange::toLine(aRow());
    CHECK(line
        == "{\"age\":\"18-24\",\"delay\":\"0-3\",\"district\":\"1601\",\"form\":\"intake/1\","
           "\"id\":\"00112233445566778899aabbccddeeff\",\"incident\":\"physical_assault\","
           "\"keyYear\":2030,\"month\":\"2030-03\",\"sex\":\"female\",\"type\":\"row\"}\n");
    const auto read = must(exchange::messageFromLine(line.chopped(1)));
    CHECK((std::get<domain::ReportRow>(read) == aRow()));
}
