// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include "crypto/sodium.h"

#include <QtGlobal>

#include <sodium.h>

#include <cstring>
#include <utility>

namespace crypto {

Secret::Secret(size_t size)
    : m_size(size)
{
    if (size == 0)
        return;
    startSodium();
    // Guard pages around it, and locked into memory where the system's limit allows that.
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        qFatal("no memory for a key");
    sodium_memzero(m_data, size);
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::random(size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::of(QByteArrayView bytes)
{
    Secret secret(rawSize(bytes));
    if (!secret.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), secret.m_size);
    return secret;
}

Secret Secret::copy() const
{
    return of(view());
}

QByteArrayView Secret::view() const
{
    return {m_data, static_cast<qsizetype>(m_size)};
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    return a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0;
}

} // namespace crypto
