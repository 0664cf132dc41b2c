// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/seal.h"

#include "crypto/hash.h"
#include "crypto/sodium.h"

#include <sodium.h>

namespace crypto {

namespace {
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
} // namespace

QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView purpose)
{
    Q_ASSERT(key.size() == keySize);
    QByteArray sealed = randomBytes(nonceSize);
    const QByteArray nonce = sealed;
    sealed.resize(nonceSize + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonceSize, nullptr, raw(plain),
        rawSize(plain), raw(purpose), rawSize(purpose), nullptr, raw(nonce), key.data());
    return sealed;
}

Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView purpose)
{
    if (key.size() != keySize || sealed.size() < nonceSize + tagSize)
        return fail(ErrorCode::Unreadable, QStringLiteral("too short to be sealed"));
    const QByteArrayView body = sealed.sliced(nonceSize);
    Secret plain(rawSize(body) - size_t(tagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, raw(body),
            rawSize(body), raw(purpose), rawSize(purpose), raw(sealed), key.data())
        != 0)
        return fail(ErrorCode::Unreadable, QStringLiteral("sealed bytes do not open"));
    return plain;
}

} // namespace crypto
