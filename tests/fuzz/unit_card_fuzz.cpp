// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "exchange/unit_card.h"

/// Any bytes are a card or an error; every card has a fingerprint and a name that fits a line.
void tryBytes(QByteArrayView bytes)
{
    const auto card = exchange::readCard(bytes.toByteArray());
    if (!card)
        return;
    mustHold(!exchange::fingerprint(*card).isEmpty(), "a card has a fingerprint");
    mustHold(exchange::isUnitCode(card->unitCode), "a card has a unit code");
    mustHold(!card->unitName.en.contains(u'\n'), "a unit's name fits a line");
}
