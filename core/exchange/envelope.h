// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "crypto/age_keys.h"
#include "exchange/manifest.h"

#include <functional>
#include <span>

namespace exchange {

/// What stands in an envelope, before anyone believes a word of it: only hashes and sizes, and the
/// two small entries that say what it should be.
struct Envelope {
    QByteArray manifest;
    QByteArray signature;
    std::vector<Manifest::Part> entries; ///< All behind those two, in order; padding is the last.
    bool isPaddingEmpty = true; ///< Every byte of it is NUL.
    qint64 tarSize = 0;
    QByteArray fileHash; ///< SHA-256 of the sealed file.
};

/// Pass 1: opens a sealed bundle to its last byte and publishes nothing. TooLarge; NotForUs,
/// Unreadable, Unsupported from age; Unreadable if the tar has not the one shape it may have.
Result<Envelope> openEnvelope(const QString &path, std::span<const crypto::AgeIdentity> identities,
    const Progress &progress = {});

/// Entries, order, sizes, hashes and padding are what the manifest says: Unreadable if not.
Result<> proveParts(const Manifest &manifest, const Envelope &envelope);

/// Pass 2: gives the content of messages.jsonl.zst to @p sink, then checks that the sealed file is
/// still the one with @p fileHash (Unreadable if not; whatever was done must then be undone).
Result<> readMessages(const QString &path, std::span<const crypto::AgeIdentity> identities,
    const QByteArray &fileHash, const std::function<Result<>(QByteArrayView)> &sink,
    const Progress &progress = {});

} // namespace exchange
