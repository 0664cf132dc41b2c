// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/digit_groups.h"
#include "crypto/sodium.h"

#include <QStringList>
#include <QtEndian>

#include <sodium.h>

namespace crypto {

namespace {

void hashInto(unsigned char *hash, size_t size, QByteArrayView message, const Secret &key)
{
    Q_ASSERT(size >= crypto_generichash_BYTES_MIN && size <= crypto_generichash_BYTES_MAX);
    startSodium();
    crypto_generichash(hash, size, raw(message), rawSize(message), key.data(), key.size());
}

/// An empty key would quietly give the hash that anybody can make.
void demandKey(const Secret &key)
{
    if (key.size() < crypto_generichash_KEYBYTES_MIN
        || key.size() > crypto_generichash_KEYBYTES_MAX)
        qFatal("a keyed hash without a proper key");
}

} // namespace

QByteArray blake2b(QByteArrayView message, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    hashInto(raw(hash), rawSize(hash), message, {});
    return hash;
}

QByteArray keyedBlake2b(const Secret &key, QByteArrayView message, qsizetype size)
{
    demandKey(key);
    QByteArray hash(size, Qt::Uninitialized);
    hashInto(raw(hash), rawSize(hash), message, key);
    return hash;
}

Secret derivedKey(const Secret &key, QByteArrayView purpose)
{
    demandKey(key);
    Secret derived(32);
    hashInto(derived.data(), derived.size(), purpose, key);
    return derived;
}

struct Sha256::State {
    crypto_hash_sha256_state sodium;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView piece)
{
    crypto_hash_sha256_update(&m_state->sodium, raw(piece), rawSize(piece));
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state->sodium, raw(hash));
    return hash;
}

QByteArray sha256(QByteArrayView message)
{
    Sha256 hash;
    hash.add(message);
    return hash.result();
}

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), rawSize(bytes));
    return bytes;
}

quint32 randomNumber(quint32 below)
{
    startSodium();
    return randombytes_uniform(below);
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(raw(a), raw(b), rawSize(a)) == 0;
}

QString fingerprint(QByteArrayView bytes)
{
    constexpr int groups = 6;
    constexpr int bytesEach = 8; // 2^64 is so much more than 10^4 that no group is likelier
    const QByteArray hash = blake2b(bytes, groups * bytesEach);
    QStringList words;
    for (int i = 0; i < groups; ++i) {
        const auto number = qFromBigEndian<quint64>(hash.constData() + i * bytesEach) % 10'000;
        const QByteArray digits = QByteArray::number(number).rightJustified(4, '0');
        words.append(QString::fromLatin1(digits + checkDigit(digits)));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace crypto
