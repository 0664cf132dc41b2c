// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/register_info.h"
#include "support/a_clock.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A register says about itself what was said at its making", "[store]")
{
    ADatabase database;
    CHECK(refused(store::loadRegisterInfo(database.it)) == ErrorCode::NotFound);
    const auto kind = GENERATE(store::UnitKind::Facility, store::UnitKind::Province);
    store::RegisterInfo info{.registerId = u"b0c7c5c8-8f0e-4a52-9d3f-0d8f2a3b4c5d"_s,
        .kind = kind,
        .unitCode = u"PTM-HC-014"_s,
        .unitName = {u"Practice health centre"_s, u"មណ្ឌលសុខភាព"_s},
        .epoch = u"00112233aabbccdd"_s,
        .isPractice = true,
        .createdAt = AClock().clock()()};

    must(store::saveRegisterInfo(database.it, info));
    info.epoch = u"ffeeddccbbaa9988"_s;
    must(store::saveRegisterInfo(database.it, info));
    database.reopen();

    const auto loaded = must(store::loadRegisterInfo(database.it));
    CHECK(loaded.registerId == info.registerId);
    CHECK((loaded.kind == kind));
    CHECK(loaded.unitCode == info.unitCode);
    CHECK(loaded.unitName.en == info.unitName.en);
    CHECK(loaded.unitName.km == info.unitName.km);
    CHECK(loaded.epoch == info.epoch);
    CHECK(loaded.isPractice);
    CHECK(loaded.createdAt == info.createdAt);
}

TEST_CASE("Named bytes are kept under their name, the last ones count", "[store]")
{
    ADatabase database;
    CHECK(refused(store::loadValue(database.it, u"key"_s)) == ErrorCode::NotFound);

    must(store::saveValue(database.it, u"key"_s, "first"));
    must(store::saveValue(database.it, u"key"_s, QByteArray("\0\xff", 2)));
    must(store::saveValue(database.it, u"empty"_s, {}));

    CHECK(must(store::loadValue(database.it, u"key"_s)) == QByteArray("\0\xff", 2));
    CHECK(must(store::loadValue(database.it, u"empty"_s)).isEmpty());
}
