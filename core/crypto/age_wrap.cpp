// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_wrap.h"

#include "crypto/base64.h"
#include "crypto/hkdf.h"
#include "crypto/sodium.h"

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr QByteArrayView x25519Purpose = "age-encryption.org/v1/X25519";
constexpr QByteArrayView scryptSalt = "age-encryption.org/v1/scrypt";
constexpr qsizetype pointSize = crypto_scalarmult_BYTES;
constexpr qsizetype saltSize = 16;
constexpr qsizetype bodySize = ageFileKeySize + crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr int highestWorkFactor = 20;
// Each wrapping key is used once, so the nonce may be zero.
constexpr std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};

tl::unexpected<Error> badStanza()
{
    return fail(ErrorCode::Unreadable, u"a stanza is not as it must be"_s);
}

std::optional<Secret> openBody(const QByteArray &body, const Secret &wrapKey)
{
    Secret fileKey(ageFileKeySize);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, raw(body),
            rawSize(body), nullptr, 0, nonce.data(), wrapKey.data())
        != 0)
        return std::nullopt;
    return fileKey;
}

/// Nothing if the shared secret would be all zeros.
std::optional<Secret> sharedSecret(const Secret &scalar, const QByteArray &point)
{
    Secret shared(pointSize);
    if (crypto_scalarmult(shared.data(), scalar.data(), raw(point)) != 0)
        return std::nullopt;
    return shared;
}

bool isOfKind(const AgeStanza &stanza, QByteArrayView kind)
{
    return stanza.arguments.first() == kind;
}

bool anyOfKind(const std::vector<AgeStanza> &stanzas, QByteArrayView kind)
{
    return std::any_of(stanzas.begin(), stanzas.end(),
        [kind](const AgeStanza &stanza) { return isOfKind(stanza, kind); });
}

/// The ephemeral share of an X25519 stanza.
Result<QByteArray> shareOf(const AgeStanza &stanza)
{
    if (stanza.arguments.size() != 2 || stanza.body.size() != bodySize)
        return badStanza();
    const auto share = decodeBase64(stanza.arguments[1], Padding::None);
    if (!share || share->size() != pointSize)
        return badStanza();
    return *share;
}

std::optional<int> workFactor(const QByteArray &text)
{
    bool isNumber = false;
    const int factor = text.toInt(&isNumber);
    if (!isNumber || factor < 1 || QByteArray::number(factor) != text)
        return std::nullopt;
    return factor;
}

Secret scrypt(const Secret &passphrase, const QByteArray &salt, int factor)
{
    const QByteArray wholeSalt = scryptSalt.toByteArray() + salt;
    Secret key(32);
    if (crypto_pwhash_scryptsalsa208sha256_ll(raw(passphrase.view()), passphrase.size(),
            raw(wholeSalt), rawSize(wholeSalt), quint64(1) << factor, 8, 1, key.data(), key.size())
        != 0)
        return {};
    return key;
}

} // namespace

Result<AgeStanza> wrapFileKey(const Secret &fileKey, const AgeRecipient &recipient)
{
    if (recipient.point.size() != pointSize)
        return fail(ErrorCode::Invalid, u"an age recipient without a point"_s);
    const AgeIdentity ephemeral = AgeIdentity::create();
    const QByteArray &share = ephemeral.recipient().point;
    const auto shared = sharedSecret(ephemeral.scalar(), recipient.point);
    if (!shared)
        return fail(ErrorCode::Invalid, u"an age recipient of low order"_s);
    const Secret wrapKey = hkdf(*shared, share + recipient.point, x25519Purpose);
    AgeStanza stanza{{"X25519", encodeBase64(share, Padding::None)}, QByteArray(bodySize, '\0')};
    crypto_aead_chacha20poly1305_ietf_encrypt(raw(stanza.body), nullptr, fileKey.data(),
        fileKey.size(), nullptr, 0, nullptr, nonce.data(), wrapKey.data());
    return stanza;
}

Result<Secret> unwrapFileKey(
    const std::vector<AgeStanza> &stanzas, std::span<const AgeIdentity> identities)
{
    if (anyOfKind(stanzas, "scrypt") && stanzas.size() > 1)
        return badStanza(); // a passphrase stands alone, or it would vouch for other readers
    for (const AgeStanza &stanza : stanzas) {
        if (!isOfKind(stanza, "X25519"))
            continue;
        const QByteArray share = TRY(shareOf(stanza));
        for (const AgeIdentity &identity : identities) {
            const auto shared = sharedSecret(identity.scalar(), share);
            if (!shared)
                return badStanza();
            const Secret wrapKey = hkdf(*shared, share + identity.recipient().point, x25519Purpose);
            if (auto fileKey = openBody(stanza.body, wrapKey))
                return std::move(*fileKey);
        }
    }
    if (anyOfKind(stanzas, "mlkem768x25519") && !anyOfKind(stanzas, "X25519"))
        return fail(ErrorCode::Unsupported, u"encrypted to a hybrid key"_s);
    return fail(ErrorCode::NotForUs);
}

Result<Secret> unwrapFileKey(const std::vector<AgeStanza> &stanzas, const Secret &passphrase)
{
    if (!anyOfKind(stanzas, "scrypt"))
        return fail(ErrorCode::NotForUs, u"not closed with a passphrase"_s);
    const AgeStanza &stanza = stanzas.front();
    if (stanzas.size() != 1 || stanza.arguments.size() != 3 || stanza.body.size() != bodySize)
        return badStanza();
    const auto salt = decodeBase64(stanza.arguments[1], Padding::None);
    const auto factor = workFactor(stanza.arguments[2]);
    if (!salt || salt->size() != saltSize || !factor)
        return badStanza();
    if (*factor > highestWorkFactor)
        return fail(ErrorCode::TooLarge, u"a work factor of 2^%1"_s.arg(*factor));
    const Secret wrapKey = scrypt(passphrase, *salt, *factor);
    if (wrapKey.isEmpty())
        return fail(ErrorCode::TooLarge, u"no memory for the work factor"_s);
    auto fileKey = openBody(stanza.body, wrapKey);
    if (!fileKey)
        return fail(ErrorCode::WrongPassphrase);
    return std::move(*fileKey);
}

} // namespace crypto
