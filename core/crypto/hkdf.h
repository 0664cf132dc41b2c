// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QByteArrayView>

namespace crypto {

/// HKDF-SHA-256 (RFC 5869), one block: 32 bytes.
Secret hkdf(const Secret &input, QByteArrayView salt, QByteArrayView purpose);

} // namespace crypto
