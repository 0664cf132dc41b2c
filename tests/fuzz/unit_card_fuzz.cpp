// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unit_card.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes are a card or an error; every card has a fingerprint and a name that fits a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto card = exchange::readCard(QByteArrayView(data, qsizetype(size)));
    if (card
        && (exchange::fingerprint(*card).isEmpty() || !exchange::isUnitCode(card->unitCode)
            || card->unitName.en.contains(u'\n'))) {
        std::abort();
    }
    return 0;
}
