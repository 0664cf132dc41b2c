// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>

namespace crypto {

/// XChaCha20-Poly1305: random nonce, ciphertext, tag. @p purpose is authenticated, so that what was
/// sealed for one use does not open for another. The key has 32 bytes.
QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView purpose);

/// Unreadable if the key, the bytes or the purpose differ.
Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView purpose);

} // namespace crypto
