// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace crypto {

/// Starts libsodium once. Everything in this room that draws random numbers or takes secret memory
/// comes through here; without libsodium nothing can go on, so a failure ends the program.
void startSodium();

/// libsodium and libcrypto count bytes unsigned; Qt's bytes are char. Never a null pointer, which
/// libsodium forbids even for no bytes.
inline const unsigned char *raw(QByteArrayView bytes)
{
    static constexpr unsigned char nothing = 0;
    return bytes.data() == nullptr ? &nothing
                                   : reinterpret_cast<const unsigned char *>(bytes.data());
}
inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
inline size_t rawSize(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace crypto
