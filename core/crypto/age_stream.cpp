// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_stream.h"

#include "crypto/hkdf.h"
#include "crypto/sodium.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <array>

namespace crypto {

void AgeStream::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context); // wipes the key
}

AgeStream::AgeStream(const Secret &fileKey, QByteArrayView nonce, Direction direction)
    : m_context(EVP_CIPHER_CTX_new())
{
    const Secret key = hkdf(fileKey, nonce, "payload");
    if (m_context == nullptr
        || EVP_CipherInit_ex(m_context.get(), EVP_chacha20_poly1305(), nullptr, key.data(), nullptr,
               direction == Sealing ? 1 : 0)
            != 1)
        qFatal("libcrypto has no ChaCha20-Poly1305");
}

/// The nonce is eleven bytes of counter and one that says whether anything follows.
bool AgeStream::begin(bool isLast)
{
    std::array<unsigned char, 12> nonce{};
    qToBigEndian(m_count, nonce.data() + 3); // of the eleven, no file fills more than eight
    nonce[11] = isLast ? 1 : 0;
    return EVP_CipherInit_ex(m_context.get(), nullptr, nullptr, nullptr, nonce.data(), -1) == 1;
}

QByteArray AgeStream::seal(QByteArrayView plain, bool isLast)
{
    Q_ASSERT(plain.size() <= agePlainChunk);
    QByteArray sealed(plain.size() + ageTag, Qt::Uninitialized);
    int written = 0;
    int ended = 0;
    const bool isSealed = begin(isLast)
        && EVP_CipherUpdate(m_context.get(), raw(sealed), &written, raw(plain), int(plain.size()))
            == 1
        && EVP_CipherFinal_ex(m_context.get(), raw(sealed) + written, &ended) == 1
        && EVP_CIPHER_CTX_ctrl(
               m_context.get(), EVP_CTRL_AEAD_GET_TAG, ageTag, raw(sealed) + plain.size())
            == 1;
    if (!isSealed)
        qFatal("libcrypto does not encrypt");
    ++m_count;
    return sealed;
}

bool AgeStream::open(QByteArrayView sealed, bool isLast, QByteArray &plain)
{
    if (sealed.size() < ageTag || sealed.size() > ageSealedChunk)
        return false;
    QByteArray opened(sealed.size() - ageTag, Qt::Uninitialized);
    QByteArray tag = sealed.last(ageTag).toByteArray();
    int written = 0;
    int ended = 0;
    const bool isSound = begin(isLast)
        && EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, ageTag, tag.data()) == 1
        && EVP_CipherUpdate(m_context.get(), raw(opened), &written, raw(sealed), int(opened.size()))
            == 1
        && EVP_CipherFinal_ex(m_context.get(), raw(opened) + written, &ended) == 1;
    if (!isSound)
        return false;
    plain = std::move(opened);
    ++m_count;
    return true;
}

} // namespace crypto
