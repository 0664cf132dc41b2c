// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>

namespace crypto {

/// The public point of 32 secret bytes (X25519). Whoever has it can close something to the holder
/// of the secret and cannot open it again.
QByteArray pointOf(const Secret &secret);

/// A libsodium sealed box (crypto_box_curve25519xchacha20poly1305_seal). Each time other bytes.
QByteArray closedTo(const QByteArray &point, QByteArrayView plain);

/// Unreadable if it was closed to another point, or a bit is not what was written.
Result<Secret> opened(const Secret &secret, QByteArrayView closed);

/// How much longer closed bytes are than plain ones.
qsizetype boxOverhead();

} // namespace crypto
