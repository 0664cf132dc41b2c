// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QByteArray>

#include <memory>

namespace crypto {

/// BLAKE2b of @p size bytes (16 to 64).
QByteArray blake2b(QByteArrayView message, qsizetype size = 32);
QByteArray keyedBlake2b(const Secret &key, QByteArrayView message, qsizetype size = 32);

/// A key of 32 bytes for one purpose, made from another key: the keyed BLAKE2b of @p purpose,
/// straight into guarded memory.
Secret derivedKey(const Secret &key, QByteArrayView purpose);

/// SHA-256 of something that comes in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    void add(QByteArrayView piece);
    QByteArray result(); ///< 32 bytes. Call once.

private:
    struct State;
    std::unique_ptr<State> m_state;
};
QByteArray sha256(QByteArrayView message);

QByteArray randomBytes(qsizetype count);
/// 0 to @p below - 1, each as likely.
quint32 randomNumber(quint32 below);
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// A fingerprint to be read aloud in any language: six groups of five digits, the fifth of each
/// a check digit (decisions 18), of the BLAKE2b of @p bytes.
QString fingerprint(QByteArrayView bytes);

} // namespace crypto
