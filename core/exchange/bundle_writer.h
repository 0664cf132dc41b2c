// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/mailroom.h"
#include "exchange/manifest.h"
#include "exchange/message_stream.h"
#include "exchange/spool.h"
#include "store/bundle_repository.h"
#include "store/trust_repository.h"

namespace exchange {

/// What a bundle is to be, besides its messages.
struct BundleDraft {
    QString kind;
    Manifest::Content content = Manifest::Content::Changes;
    QStringList forms{};
    QByteArray auditHead{};
};

/// What the messages amounted to, told once they were all packed.
struct Packed {
    QJsonObject counts{};
    QByteArray stateHash{};
    bool isEmpty = false; ///< Nothing was packed: then no bundle is written.
};
using Fill = std::function<Result<Packed>(MessagePacker &)>;

/// Writes the next bundle to @p to into the outbox: what @p fill does to the register, the number
/// and the file are one deed. Nothing if @p fill found nothing.
Result<std::optional<store::OutgoingBundle>> writeBundle(const Mailroom &room,
    const store::TrustedUnit &to, const BundleDraft &draft, const Fill &fill,
    const Progress &progress = {}, qint64 spoolMemory = Spool::usualMemory);

/// The unit, if it may get bundles now: NotFound or RevokedSigner if not.
Result<store::TrustedUnit> trustedDestination(const Mailroom &room, const QString &registerId);

/// Remembers in a register that was just restored which epoch it left, and the last manifest of it.
Result<> saveRestoredFrom(store::Database &database, const Manifest::Restored &restored);

/// The number and the predecessor the next bundle to a destination has.
struct Place {
    qint64 sequence = 1;
    QByteArray previous;
};
Result<Place> nextPlace(const Mailroom &room, const QString &destination);

} // namespace exchange
