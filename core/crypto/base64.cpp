// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base64.h"

namespace crypto {

QByteArray encodeBase64(QByteArrayView bytes, Padding padding)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(
            padding == Padding::None ? QByteArray::OmitTrailingEquals : QByteArray::Base64Encoding);
}

std::optional<QByteArray> decodeBase64(QByteArrayView text, Padding padding)
{
    // Decoders differ in what they forgive (libsodium 1.0.18 takes bytes over 127 for '/'), so
    // what comes out is written again and must be what went in.
    const QByteArray bytes
        = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), text.size()));
    if (encodeBase64(bytes, padding) != text)
        return std::nullopt;
    return bytes;
}

} // namespace crypto
