// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/places.h"
#include "support/a_file.h"
#include "support/a_register.h"

#include <QDir>

using namespace Qt::StringLiterals;
using enum domain::PlaceLevel;

namespace {

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    writeFile(folder.filePath(name), content);
}

/// Invented places in a real district.
void writePackage(const QTemporaryDir &folder)
{
    write(folder, u"communes.csv"_s,
        "code,parent,name_km,name_latin,type\n010202,0102,ម្លិះ,Malis,khum\n");
    write(folder, u"villages.csv"_s,
        "code,parent,name_km,name_latin,type\n01020201,010202,ថ្មី,Thmei,phum\n");
}

} // namespace

TEST_CASE("A package of places is there after the register was closed", "[casework]")
{
    ARegister here;
    CHECK(must(casework::places(here.reg(), here.session()))->count(Village) == 0);
    QTemporaryDir folder;
    writePackage(folder);
    CHECK(must(casework::importPlaces(here.reg(), here.session(), folder.path()))->count(Village)
        == 1);
    here.reopen();
    const auto places = must(casework::places(here.reg(), here.session()));
    CHECK(places->count(Commune) == 1);
    CHECK(places->wholeName(u"01020201"_s, Language::English)
        == u"Thmei, Malis, Mongkol Borey, Banteay Meanchey"_s);
}

TEST_CASE("A package that does not fit leaves the places as they were", "[casework]")
{
    ARegister here;
    QTemporaryDir folder;
    writePackage(folder);
    must(casework::importPlaces(here.reg(), here.session(), folder.path()));
    write(folder, u"villages.csv"_s, "code,parent,name_km,name_latin\n99999901,999999,ក,A\n");
    const auto refusal = casework::importPlaces(here.reg(), here.session(), folder.path());
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().code == ErrorCode::Invalid);
    CHECK(refusal.error().detail.startsWith(u"villages.csv, line 2"_s));
    CHECK(must(casework::places(here.reg(), here.session()))->find(u"01020201"_s));
    here.reopen();
    CHECK(must(casework::places(here.reg(), here.session()))->find(u"01020201"_s));
}

TEST_CASE("A folder without the lists is told so", "[casework]")
{
    ARegister here;
    QTemporaryDir folder;
    CHECK(refused(casework::importPlaces(here.reg(), here.session(), folder.path()))
        == ErrorCode::NotFound);
}

TEST_CASE("Only who keeps the accounts takes in places", "[casework]")
{
    ARegister here;
    QTemporaryDir folder;
    writePackage(folder);
    const auto midwife = here.as(u"sophea"_s, u"hc_provider"_s);
    CHECK(refused(casework::importPlaces(here.reg(), midwife, folder.path())) == ErrorCode::Denied);
    CHECK(must(casework::places(here.reg(), midwife))->count(Village) == 0);
}
