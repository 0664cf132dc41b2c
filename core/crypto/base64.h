// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace crypto {

enum class Padding { None, Equals };

/// RFC 4648 with the one spelling that toBase64() writes: no other characters, no bytes over 127,
/// no blanks, no stray bits at the end. Nothing if it is spelled in any other way.
std::optional<QByteArray> decodeBase64(QByteArrayView text, Padding padding);
QByteArray encodeBase64(QByteArrayView bytes, Padding padding);

} // namespace crypto
