// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/limits.h"
#include "exchange/unit_card.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

UnitCard aCard(const Keys &keys)
{
    return {.unitCode = u"PTM-HC-014"_s,
        .unitName = {u"Practice health centre"_s, u"មណ្ឌលសុខភាព"_s},
        .kind = store::UnitKind::Facility,
        .registerId = u"aaaaaaaa-2222-4333-8444-555555555555"_s,
        .signingKey = keys.signing.publicKey(),
        .recipient = keys.reading.recipient(),
        .isPractice = true};
}

} // namespace

TEST_CASE("A unit card says who a unit is, in one line that fits a QR code", "[exchange]")
{
    const Keys keys = createKeys();
    const QByteArray text = must(cardText(aCard(keys), keys.signing));
    CHECK_FALSE(text.contains('\n'));
    CHECK(text.size() < 700); // a QR code at its middle correction takes 2,331
    CHECK(must(readCard(text)) == aCard(keys));
    CHECK(must(readCard(text + '\n')) == aCard(keys));
    CHECK(must(readCard(text + "\r\n")) == aCard(keys));
    CHECK(refused(readCard(text + "\n\n")) == ErrorCode::Unreadable);
}

TEST_CASE("No bit of a card can be another", "[exchange]")
{
    const Keys keys = createKeys();
    const QByteArray text = must(cardText(aCard(keys), keys.signing));
    REQUIRE(readCard(text));
    int accepted = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = text;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            accepted += readCard(flipped) ? 1 : 0;
        }
    }
    CHECK(accepted == 0);
    for (qsizetype size = 0; size < text.size(); ++size)
        REQUIRE_FALSE(readCard(text.left(size)));
}

TEST_CASE("Nobody can make a card for a key that is not theirs", "[exchange]")
{
    const Keys keys = createKeys();
    const Keys other = createKeys();
    CHECK(cardText(aCard(keys), keys.signing));
    CHECK(refused(cardText(aCard(keys), other.signing)) == ErrorCode::BadSignature);
}

TEST_CASE("A card with a name that cannot stand on a line is not made", "[exchange]")
{
    const Keys keys = createKeys();
    const QStringList bad{u""_s, u"two\nlines"_s, u"a|b"_s, u" blank before"_s,
        u"turned \u202E round"_s, QString(81, u'x')};
    for (const QString &name : bad) {
        UnitCard card = aCard(keys);
        card.unitName.en = name;
        CHECK(refused(cardText(card, keys.signing)) == ErrorCode::Invalid);
    }
    UnitCard card = aCard(keys);
    card.unitCode = u"ptm"_s;
    CHECK(refused(cardText(card, keys.signing)) == ErrorCode::Invalid);
}

TEST_CASE("Everything a card says is in its fingerprint", "[exchange]")
{
    const Keys keys = createKeys();
    const UnitCard card = aCard(keys);
    CHECK(fingerprint(card) == fingerprint(aCard(keys)));
    std::vector<UnitCard> others(7, card);
    others[0].unitCode = u"PTM-HC-015"_s;
    others[1].unitName.km = u"មន្ទីរពេទ្យ"_s;
    others[2].kind = store::UnitKind::Province;
    others[3].registerId = u"baaaaaaa-2222-4333-8444-555555555555"_s;
    others[4].signingKey = createKeys().signing.publicKey();
    others[5].recipient = createKeys().reading.recipient();
    others[6].isPractice = false;
    for (const UnitCard &other : others)
        CHECK(fingerprint(other) != fingerprint(card));
}

TEST_CASE("What is no card is told from a newer card and from one that is too large", "[exchange]")
{
    CHECK(refused(readCard("")) == ErrorCode::Unreadable);
    CHECK(refused(readCard("romduol-card:1|PTM-HC-014")) == ErrorCode::Unreadable);
    CHECK(refused(readCard("romduol-card:2|something")) == ErrorCode::NewerFormat);
    CHECK(refused(readCard(QByteArray(limits::cardBytes + 1, '|'))) == ErrorCode::TooLarge);
}
