// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>

namespace crypto {

/// Who signed, as minisign writes it. The key id is random and proves nothing: people and
/// programs compare the whole key.
struct PublicKey {
    QByteArray keyId; ///< 8 bytes.
    QByteArray key; ///< 32 bytes, Ed25519.

    static Result<PublicKey> fromText(QByteArrayView text); ///< "RW…": one line, 56 characters.
    QByteArray text() const;
    QByteArray file() const; ///< The .pub file of the minisign tool.
    static Result<PublicKey> fromFile(QByteArrayView file); ///< The same, read.
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

class SigningKey
{
public:
    static SigningKey create();
    /// From the bytes that bytes() gave; Unreadable if they are not a key and its own other half.
    static Result<SigningKey> fromBytes(const Secret &bytes);
    Secret bytes() const; ///< Key id and secret key, to be kept inside the encrypted register.

    const PublicKey &publicKey() const { return m_publicKey; }
    const Secret &secret() const { return m_secret; }

private:
    SigningKey(PublicKey publicKey, Secret secret);
    PublicKey m_publicKey;
    Secret m_secret; ///< 64 bytes.
};

/// The .minisig of @p message: prehashed 'ED'. The trusted comment is signed too: printable
/// ASCII of at most 8,000 bytes.
QByteArray sign(const SigningKey &key, QByteArrayView message, const QByteArray &trustedComment);

/// The trusted comment, if @p key signed exactly this message. BadSignature if not or if the
/// signature is of the legacy kind; Unreadable if it is no signature file.
Result<QByteArray> verify(
    const PublicKey &key, QByteArrayView message, QByteArrayView signatureFile);

} // namespace crypto
