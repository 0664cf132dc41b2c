// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/age_input.h"
#include "crypto/secret.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace crypto {

/// One way to the file key: the kind, what belongs to it, and the wrapped key.
struct AgeStanza {
    QByteArrayList arguments; ///< The first one is the kind.
    QByteArray body;
};

/// The text before the payload.
struct AgeHeader {
    std::vector<AgeStanza> stanzas;
    QByteArray authenticated; ///< Everything up to and with the three dashes.
    QByteArray mac;

    /// Unreadable if it is no age header; Unsupported if it is of a later version of age;
    /// TooLarge if it is longer than any honest one.
    static Result<AgeHeader> read(AgeInput &input);
    /// With its MAC, ready to be written.
    static QByteArray write(const std::vector<AgeStanza> &stanzas, const Secret &fileKey);

    /// True if somebody who has the file key wrote this header.
    bool isProvedBy(const Secret &fileKey) const;
};

} // namespace crypto
