// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gazetteer.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Gazetteer;
using enum domain::PlaceLevel;

namespace {

/// Invented communes and villages in two real districts.
const QByteArray communes = "code,parent,name_km,name_latin,type\n"
                            "010201,0102,ភូមិផ្កា,Phka Rumduol,khum\n"
                            "010202,0102,ម្លិះ,Malis,khum\n"
                            "010301,0103,ម្លិះ,Malis,khum\n";
const QByteArray villages = "code,parent,name_km,name_latin,type\n"
                            "01020201,010202,ថ្មី,Thmei,phum\n"
                            "01030101,010301,ថ្មី,Thmei,phum\n";

Gazetteer withPackage()
{
    Gazetteer gazetteer = must(Gazetteer::shipped());
    must(gazetteer.add(Commune, communes));
    must(gazetteer.add(Village, villages));
    return gazetteer;
}

QStringList codes(const std::vector<domain::Place> &places)
{
    QStringList found;
    for (const domain::Place &place : places)
        found.append(place.code);
    return found;
}

} // namespace

TEST_CASE("Provinces and districts travel with the program, the rest comes by package", "[domain]")
{
    Gazetteer gazetteer = must(Gazetteer::shipped());
    CHECK(gazetteer.count(Province) == 25);
    CHECK(gazetteer.count(District) == 210);
    CHECK(gazetteer.count(Commune) == 0);
    CHECK(gazetteer.in({}).size() == 25);
    CHECK(gazetteer.in(u"0102"_s).empty());
    CHECK(codes(withPackage().in(u"0102"_s)) == QStringList{u"010201"_s, u"010202"_s});
}

TEST_CASE("A place is named with the places around it", "[domain]")
{
    const Gazetteer gazetteer = withPackage();
    CHECK(gazetteer.wholeName(u"01020201"_s, Language::English)
        == u"Thmei, Malis, Mongkol Borey, Banteay Meanchey"_s);
    CHECK(gazetteer.wholeName(u"0102"_s, Language::Khmer) == u"មង្គលបូរី, បន្ទាយមានជ័យ"_s);
    CHECK(gazetteer.wholeName({}, Language::English).isEmpty());
}

TEST_CASE("A place is found by a part of its name in either script", "[domain]")
{
    const Gazetteer gazetteer = withPackage();
    CHECK(codes(gazetteer.search(u"malis"_s, 9)) == QStringList{u"010202"_s, u"010301"_s});
    CHECK(codes(gazetteer.search(u"ម្លិះ"_s, 9)) == QStringList{u"010202"_s, u"010301"_s});
    CHECK(codes(gazetteer.search(u"rumduol"_s, 9)).contains(u"010201"_s));
    CHECK(codes(gazetteer.search(u"mongkol  BOREY"_s, 9)) == QStringList{u"0102"_s});
    CHECK(codes(gazetteer.search(u"០១០២០២០១"_s, 9)) == QStringList{u"01020201"_s});
    CHECK(gazetteer.search(u"a"_s, 3).size() == 3);
    CHECK(gazetteer.search(u"  "_s, 9).empty());
}

TEST_CASE("A table of places that does not fit is refused whole, by its line", "[domain]")
{
    const std::pair<QByteArray, QString> faults[]{
        {"code,parent,name_km,name_latin\n010201,0102,ក,A\n010201,0102,ខ,B\n", u"line 3"_s},
        {"code,parent,name_km,name_latin\n0102,01,ក,A\n", u"line 2"_s},
        {"code,parent,name_km,name_latin\n990101,9901,ក,A\n", u"line 2"_s},
        {"code,parent,name_km,name_latin\n010201,0102,,A\n", u"line 2"_s},
        {"code,parent,name_km,name_latin\n01020x,0102,ក,A\n", u"line 2"_s},
        {"code,name_km\n010201,ក\n", u"line 1"_s}};
    for (const auto &[csv, line] : faults) {
        Gazetteer gazetteer = withPackage();
        const auto added = gazetteer.add(Commune, csv);
        INFO(csv.toStdString());
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::Invalid);
        CHECK(added.error().detail.startsWith(line));
        CHECK(gazetteer.count(Commune) == 3);
    }
}

TEST_CASE("A newer list takes the place of the older one", "[domain]")
{
    Gazetteer gazetteer = withPackage();
    must(gazetteer.add(Commune, "code,parent,name_km,name_latin\n010205,0102,ក,New\n"));
    CHECK(gazetteer.count(Commune) == 1);
    CHECK_FALSE(gazetteer.find(u"010201"_s));
    CHECK(gazetteer.find(u"0102"_s));
}

TEST_CASE("A stated place is a code, a name as it was said, or both", "[domain]")
{
    const std::pair<QString, domain::StatedPlace> rows[]{{u"0102"_s, {u"0102"_s, {}}},
        {u"0102 Ou Thum"_s, {u"0102"_s, u"Ou Thum"_s}}, {u"Ou Thum"_s, {{}, u"Ou Thum"_s}},
        {u"ភូមិ ថ្មី"_s, {{}, u"ភូមិ ថ្មី"_s}}, {{}, {}}};
    for (const auto &[text, place] : rows) {
        INFO(text.toStdString());
        CHECK(domain::StatedPlace::fromText(text) == place);
        CHECK(place.toText() == text);
    }
    CHECK(domain::StatedPlace::fromText(u"១២០៣ ថ្មី"_s).code == u"1203"_s);
}
