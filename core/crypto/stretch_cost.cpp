// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/stretch_cost.h"

#include "crypto/hash.h"
#include "crypto/sodium.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace crypto {

namespace {
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
constexpr quint32 mostPasses = 20;
static_assert(saltSize == crypto_pwhash_argon2id_SALTBYTES);
} // namespace

StretchCost StretchCost::calibrated()
{
    StretchCost cost;
    QElapsedTimer timer;
    timer.start();
    if (!stretch(Secret::random(16), randomBytes(saltSize), cost))
        return cost; // too little memory now; the real attempt will say so
    const qint64 milliseconds = std::max<qint64>(timer.elapsed(), 1);
    const qint64 passes = cost.passes * 500 / milliseconds;
    cost.passes = quint32(std::clamp<qint64>(passes, cost.passes, mostPasses));
    return cost;
}

StretchCost StretchCost::lowest()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

bool StretchCost::isBearable() const
{
    return passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && passes <= mostPasses
        && memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN && memoryBytes <= mostMemory;
}

Result<Secret> stretch(const Secret &passphrase, QByteArrayView salt, StretchCost cost)
{
    if (!cost.isBearable() || salt.size() != saltSize)
        return fail(ErrorCode::TooLarge, QStringLiteral("stretching cost out of bounds"));
    startSodium();
    constexpr size_t size = 32;
    Secret key(size);
    const auto *typed = reinterpret_cast<const char *>(raw(passphrase.view()));
    if (crypto_pwhash_argon2id(key.data(), size, typed, passphrase.size(), raw(salt), cost.passes,
            size_t(cost.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::TooLarge, QStringLiteral("no memory to stretch a passphrase"));
    return key;
}

} // namespace crypto
