// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QByteArrayView>

#include <optional>

namespace crypto {

/// BIP 173 without its limit of 90 characters, in lower case: @p prefix, '1', @p bytes, checksum.
/// What it writes and reads can be a key, so it lives in guarded memory.
Secret encodeBech32(QByteArrayView prefix, QByteArrayView bytes);

/// The bytes of @p text, which is in lower case and begins with @p prefix; nothing otherwise.
std::optional<Secret> decodeBech32(QByteArrayView prefix, QByteArrayView text);

} // namespace crypto
