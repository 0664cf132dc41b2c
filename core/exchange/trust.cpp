// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trust.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : withLatinDigits(typed)) {
        if (!c.isSpace() && c != u'-')
            digits.append(c);
    }
    return digits;
}

Result<> mayTrust(const Mailroom &room, const UnitCard &card, const QString &comparedFingerprint)
{
    if (digitsOf(comparedFingerprint) != digitsOf(fingerprint(card)))
        return fail(ErrorCode::Invalid, u"the fingerprint is another"_s);
    if (card.isPractice != room.self.isPractice)
        return fail(ErrorCode::Invalid, u"practice and real do not meet"_s);
    if (card.registerId == room.self.registerId
        || card.signingKey.key == room.keys.signing.publicKey().key) {
        return fail(ErrorCode::Invalid, u"this is our own card"_s);
    }
    return {};
}

} // namespace

Result<store::TrustedUnit> trust(
    const Mailroom &room, const UnitCard &card, const QString &comparedFingerprint)
{
    TRY(mayTrust(room, card, comparedFingerprint));
    store::TrustRepository units(room.database);
    const auto known = units.findByKey(card.signingKey);
    if (known && known->isRevoked())
        return fail(ErrorCode::RevokedSigner, known->unitCode);
    if (known) {
        return cardOf(*known) == card
            ? known
            : fail(ErrorCode::Invalid, u"this key is trusted with another card"_s);
    }
    const auto sameRegister = units.findByRegister(card.registerId);
    if (sameRegister && !sameRegister->isRevoked())
        return fail(ErrorCode::Invalid, u"this register is trusted with another key"_s);

    const store::TrustedUnit unit{card.unitCode, card.unitName, card.kind, card.registerId,
        card.signingKey, card.recipient, card.isPractice, room.clock()};
    TRY(units.add(unit));
    return unit;
}

Result<> revokeTrust(const Mailroom &room, const QString &registerId, const QString &because)
{
    return store::TrustRepository(room.database).revoke(registerId, room.clock(), because);
}

Result<std::vector<store::TrustedUnit>> trustedUnits(store::Database &database)
{
    return store::TrustRepository(database).all();
}

UnitCard cardOf(const store::TrustedUnit &unit)
{
    return {unit.unitCode, unit.unitName, unit.kind, unit.registerId, unit.signingKey,
        unit.recipient, unit.isPractice};
}

} // namespace exchange
