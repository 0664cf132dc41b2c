// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>

namespace crypto {

/// What Argon2id costs. Stored beside each slot, so that it can grow with the computers.
struct StretchCost {
    quint32 passes = 3;
    quint64 memoryBytes = 64ULL * 1024 * 1024;

    /// At least the default; more where this computer does that in under half a second.
    static StretchCost calibrated();
    /// The least libsodium takes. For tests only.
    static StretchCost lowest();

    /// No more than a header from anywhere may ask of this computer: 1 GiB and 20 passes.
    bool isBearable() const;
    friend bool operator==(const StretchCost &, const StretchCost &) = default;
};

constexpr qsizetype saltSize = 16;

/// 32 bytes by Argon2id 1.3. TooLarge if the cost is not bearable or there is no memory for it.
Result<Secret> stretch(const Secret &passphrase, QByteArrayView salt, StretchCost cost);

} // namespace crypto
