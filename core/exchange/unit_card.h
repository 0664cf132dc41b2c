// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "store/register_info.h"

namespace exchange {

/// A unit as it shows itself to others: names and public keys (docs/bundle-format.md, 9).
struct UnitCard {
    QString unitCode;
    LocalizedText unitName;
    store::UnitKind kind = store::UnitKind::Facility;
    QString registerId;
    crypto::PublicKey signingKey;
    crypto::AgeRecipient recipient;
    bool isPractice = false;
    friend bool operator==(const UnitCard &, const UnitCard &) = default;
};

UnitCard cardOf(const store::RegisterInfo &self, const Keys &keys);

/// The signed card as one line, for a file or a QR code. Invalid if a name cannot stand on a card.
Result<QByteArray> cardText(const UnitCard &card, const crypto::SigningKey &key);

/// Reads a card that may be hostile; one line end is forgiven. It proves that the sender holds the
/// key, not who the sender is. TooLarge, Unreadable, NewerFormat, BadSignature as they say.
Result<UnitCard> readCard(QByteArrayView text);

/// Groups of digits over everything the card says, to be compared by voice.
QString fingerprint(const UnitCard &card);

/// "facility", "province".
QString code(store::UnitKind kind);
std::optional<store::UnitKind> unitKindFromCode(QStringView code);

/// 3 to 16 ASCII capitals, digits and dashes.
bool isUnitCode(QStringView text);

} // namespace exchange
