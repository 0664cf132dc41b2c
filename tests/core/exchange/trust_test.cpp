// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"
#include "exchange/trust.h"

using namespace Qt::StringLiterals;
using namespace exchange;

TEST_CASE("A card is trusted once its fingerprint was read aloud and fits", "[exchange]")
{
    AUnit facility(u"PTM-HC-014"_s);
    AProvince province;
    const UnitCard card = province.card();
    QString typed = fingerprint(card);
    QString wrong = typed;
    wrong[0] = wrong[0] == u'1' ? u'2' : u'1';
    CHECK(refused(trust(facility.room(), card, wrong)) == ErrorCode::Invalid);
    CHECK(refused(trust(facility.room(), card, u""_s)) == ErrorCode::Invalid);
    CHECK(must(trustedUnits(facility.database.it)).empty());

    for (QChar &c : typed) {
        if (c.isDigit())
            c = QChar(0x17E0 + c.digitValue()); // as somebody with a Khmer keyboard types it
    }
    const auto unit = must(trust(facility.room(), card, typed.replace(u' ', u'-')));
    CHECK(cardOf(unit) == card);
    CHECK(must(trust(facility.room(), card, fingerprint(card))) == unit);
    CHECK(must(trustedUnits(facility.database.it)) == std::vector{unit});
}

TEST_CASE(
    "A register has one key that is trusted; another must wait for a revocation", "[exchange]")
{
    AUnit facility(u"PTM-HC-014"_s);
    AProvince province;
    facility.trusts(province);
    UnitCard second = province.card();
    const Keys newKeys = createKeys();
    second.signingKey = newKeys.signing.publicKey();
    CHECK(refused(trust(facility.room(), second, fingerprint(second))) == ErrorCode::Invalid);
    UnitCard renamed = province.card();
    renamed.unitCode = u"PTM-XYZ"_s;
    CHECK(refused(trust(facility.room(), renamed, fingerprint(renamed))) == ErrorCode::Invalid);

    must(revokeTrust(facility.room(), province.self.registerId, u"the laptop was lost"_s));
    CHECK(refused(revokeTrust(facility.room(), province.self.registerId, u"again"_s))
        == ErrorCode::NotFound);
    CHECK(refused(trust(facility.room(), province.card(), fingerprint(province.card())))
        == ErrorCode::RevokedSigner);
    CHECK(trust(facility.room(), second, fingerprint(second)));
    const auto units = must(trustedUnits(facility.database.it));
    REQUIRE(units.size() == 2);
    const auto old
        = std::ranges::find(units, province.card().signingKey, &store::TrustedUnit::signingKey);
    CHECK(old->revokedBecause == u"the laptop was lost"_s);
}

TEST_CASE("Nobody trusts their own card", "[exchange]")
{
    AUnit facility(u"PTM-HC-014"_s);
    CHECK(refused(trust(facility.room(), facility.card(), fingerprint(facility.card())))
        == ErrorCode::Invalid);
}
