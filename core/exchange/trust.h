// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mailroom.h"
#include "exchange/unit_card.h"
#include "store/trust_repository.h"

namespace exchange {

/// Trusts a card after a person compared its fingerprint. Blanks, dashes and Khmer digits in
/// @p comparedFingerprint do not matter. A card that is trusted already changes nothing.
/// Invalid if the digits differ, if it is our own card, if a practice card meets a real register or
/// the other way round, or if that register is trusted with another key (revoke that one first);
/// RevokedSigner if this very key was revoked before.
Result<store::TrustedUnit> trust(
    const Mailroom &room, const UnitCard &card, const QString &comparedFingerprint);

/// From now on nothing of this register's key is applied. NotFound if it is not trusted.
Result<> revokeTrust(const Mailroom &room, const QString &registerId, const QString &because);

Result<std::vector<store::TrustedUnit>> trustedUnits(store::Database &database);

/// The card as it was trusted.
UnitCard cardOf(const store::TrustedUnit &unit);

} // namespace exchange
