// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "crypto/byte_fields.h"
#include "crypto/hash.h"
#include "crypto/key_slots.h"

namespace {

void tryFile(QByteArrayView file)
{
    const auto slots = crypto::KeySlots::decode(file);
    mustHold(!slots || slots->encode() == file, "a key file has one spelling");
}

/// The checksums are right, as somebody without keys can make them.
QByteArray withChecksums(QByteArrayView slot)
{
    QByteArray file = "RDUOLKEY";
    crypto::appendNumber(file, quint16(1));
    crypto::appendNumber(file, quint16(1));
    file += QByteArray(32, '\0');
    file += crypto::blake2b(file);
    crypto::appendField(file, slot);
    return file + crypto::blake2b(slot);
}

/// Opening ends for every slot that asks for little.
void tryOpening(QByteArrayView body)
{
    const auto slot = crypto::KeySlot::decode(body);
    if (slot && slot->cost.passes <= 2 && slot->cost.memoryBytes <= 1024 * 1024)
        (void)slot->unlock(crypto::Secret::of("a test passphrase"));
}

} // namespace

void tryBytes(QByteArrayView bytes)
{
    tryFile(bytes);
    if (bytes.size() <= 0xFFFF)
        tryFile(withChecksums(bytes));
    tryOpening(bytes);
    if (!bytes.isEmpty()) {
        const auto keys = crypto::decodeKeySet(crypto::Secret::of(bytes));
        mustHold(!keys || !keys->empty(), "a key set has a key");
    }
}
