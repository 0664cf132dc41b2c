// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/minisign.h"

#include "crypto/base64.h"
#include "crypto/hash.h"
#include "crypto/sodium.h"

#include <QList>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr QByteArrayView untrusted = "untrusted comment: ";
constexpr QByteArrayView trusted = "trusted comment: ";
constexpr qsizetype longestFile = 16 * 1024; // bytes: the tool's own limits are 1,024 and 8,192
constexpr qsizetype idSize = 8;
constexpr qsizetype keySize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
constexpr size_t secretSize = crypto_sign_SECRETKEYBYTES;

struct Parts {
    QByteArray algorithm;
    QByteArray keyId;
    QByteArray signature;
    QByteArray comment;
    QByteArray globalSignature;
};

/// Exactly @p count lines; the last line feed and carriage returns before line feeds may be there.
Result<QList<QByteArray>> linesOf(QByteArrayView file, qsizetype count)
{
    if (file.size() > longestFile)
        return fail(ErrorCode::Unreadable, u"too long for minisign"_s);
    QList<QByteArray> lines = file.toByteArray().split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (lines.size() != count || !lines.first().startsWith(untrusted))
        return fail(ErrorCode::Unreadable, u"not the lines of minisign"_s);
    return lines;
}

bool isPrintable(const QByteArray &comment)
{
    return std::none_of(
        comment.begin(), comment.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

Result<Parts> partsOf(QByteArrayView file)
{
    const QList<QByteArray> lines = TRY(linesOf(file, 4));
    const auto first = decodeBase64(lines[1], Padding::Equals);
    const auto second = decodeBase64(lines[3], Padding::Equals);
    if (!first || first->size() != 2 + idSize + signatureSize || !second
        || second->size() != signatureSize || !lines[2].startsWith(trusted)
        || !isPrintable(lines[2]))
        return fail(ErrorCode::Unreadable, u"not a minisign signature"_s);
    return Parts{first->first(2), first->mid(2, idSize), first->mid(2 + idSize),
        lines[2].mid(trusted.size()), *second};
}

QByteArray signature(const Secret &secret, QByteArrayView message)
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), rawSize(message), secret.data());
    return signature;
}

bool isSigned(const QByteArray &key, QByteArrayView message, const QByteArray &signature)
{
    return crypto_sign_verify_detached(raw(signature), raw(message), rawSize(message), raw(key))
        == 0;
}

} // namespace

Result<PublicKey> PublicKey::fromText(QByteArrayView text)
{
    const auto bytes = decodeBase64(text, Padding::Equals);
    if (!bytes || bytes->size() != 2 + idSize + keySize || !bytes->startsWith("Ed"))
        return fail(ErrorCode::Unreadable, u"not a minisign public key"_s);
    return PublicKey{bytes->mid(2, idSize), bytes->mid(2 + idSize)};
}

QByteArray PublicKey::text() const
{
    return encodeBase64("Ed" + keyId + key, Padding::Equals);
}

QByteArray PublicKey::file() const
{
    return untrusted.toByteArray() + "minisign public key\n" + text() + '\n';
}

Result<PublicKey> PublicKey::fromFile(QByteArrayView file)
{
    const QList<QByteArray> lines = TRY(linesOf(file, 2));
    return fromText(lines[1]);
}

SigningKey::SigningKey(PublicKey publicKey, Secret secret)
    : m_publicKey(std::move(publicKey))
    , m_secret(std::move(secret))
{
}

SigningKey SigningKey::create()
{
    PublicKey publicKey{randomBytes(idSize), QByteArray(keySize, Qt::Uninitialized)};
    Secret secret(secretSize);
    crypto_sign_keypair(raw(publicKey.key), secret.data());
    return {std::move(publicKey), std::move(secret)};
}

Result<SigningKey> SigningKey::fromBytes(const Secret &bytes)
{
    if (bytes.size() != idSize + secretSize)
        return fail(ErrorCode::Unreadable, u"not a signing key"_s);
    const QByteArrayView secret = bytes.view().sliced(idSize);
    PublicKey publicKey{bytes.view().first(idSize).toByteArray(), QByteArray(keySize, '\0')};
    Secret made(secretSize);
    crypto_sign_seed_keypair(raw(publicKey.key), made.data(), raw(secret)); // the seed comes first
    if (made != Secret::of(secret))
        return fail(ErrorCode::Unreadable, u"the halves of a signing key differ"_s);
    return SigningKey(std::move(publicKey), std::move(made));
}

Secret SigningKey::bytes() const
{
    Secret bytes(idSize + secretSize);
    std::memcpy(bytes.data(), m_publicKey.keyId.constData(), idSize);
    std::memcpy(bytes.data() + idSize, m_secret.data(), secretSize);
    return bytes;
}

QByteArray sign(const SigningKey &key, QByteArrayView message, const QByteArray &trustedComment)
{
    Q_ASSERT(isPrintable(trustedComment) && trustedComment.size() <= 8'000);
    const QByteArray first = signature(key.secret(), blake2b(message, 64));
    const QByteArray global = signature(key.secret(), first + trustedComment);
    return untrusted.toByteArray() + "signature of a Romduol register\n"
        + encodeBase64("ED" + key.publicKey().keyId + first, Padding::Equals) + '\n'
        + trusted.toByteArray() + trustedComment + '\n' + encodeBase64(global, Padding::Equals)
        + '\n';
}

Result<QByteArray> verify(
    const PublicKey &key, QByteArrayView message, QByteArrayView signatureFile)
{
    const Parts parts = TRY(partsOf(signatureFile));
    // 'Ed', the legacy kind, signs another thing: what was signed so could be taken for a hash.
    if (parts.algorithm != "ED")
        return fail(ErrorCode::BadSignature, u"not a prehashed signature"_s);
    if (key.key.size() != keySize || parts.keyId != key.keyId
        || !isSigned(key.key, blake2b(message, 64), parts.signature)
        || !isSigned(key.key, parts.signature + parts.comment, parts.globalSignature))
        return fail(ErrorCode::BadSignature, u"not signed by this key"_s);
    return parts.comment;
}

} // namespace crypto
