// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QByteArray>

#include <memory>

struct evp_cipher_ctx_st;

namespace crypto {

constexpr qsizetype agePlainChunk = 64 * 1024;
constexpr qsizetype ageTag = 16;
constexpr qsizetype ageSealedChunk = agePlainChunk + ageTag;
constexpr qsizetype ageNonce = 16;

/// The payload of an age file: chunks under ChaCha20-Poly1305, counted, the last one marked.
/// By libcrypto, which does more bytes at once than libsodium.
class AgeStream
{
public:
    enum Direction { Sealing, Opening };
    AgeStream(const Secret &fileKey, QByteArrayView nonce, Direction direction);

    /// The sealed chunk; the counter goes on.
    QByteArray seal(QByteArrayView plain, bool isLast);
    /// True if this is the next chunk; then @p plain holds it and the counter goes on.
    bool open(QByteArrayView sealed, bool isLast, QByteArray &plain);

    quint64 count() const { return m_count; }

private:
    struct Free {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    bool begin(bool isLast);

    std::unique_ptr<evp_cipher_ctx_st, Free> m_context;
    quint64 m_count = 0;
};

} // namespace crypto
