// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/envelope.h"
#include "exchange/import.h"
#include "store/bundle_repository.h"
#include "store/trust_repository.h"

namespace exchange {

/// A bundle whose envelope is proved: it is whole, signed, by a unit we trust, for us.
struct Arrival {
    Envelope envelope;
    Manifest manifest;
    QByteArray manifestHash; ///< SHA-256.
    store::TrustedUnit sender;
};

/// What could be told of a file that was refused, as far as it was proved.
struct Known {
    QString sender{}; ///< Unit code; empty before trust was proved.
    qint64 sequence = 0;
};

/// Limits, age, manifest, signature, trust: the first steps, in this order
/// (docs/bundle-format.md, 8). Fills @p known as soon as it may be believed.
Result<Arrival> proveArrival(
    const Mailroom &room, const QString &path, Known &known, const Progress &progress);

/// Where a bundle stands among those of its sender.
struct Standing {
    Import::Outcome outcome = Import::Outcome::Applied; ///< Applied: it is the next one.
    qint64 waitsFor = 0;
    bool isRestored = false;
    std::optional<store::IncomingBundle> before{}; ///< This one, if it came before.
};

/// NumberReused, or Invalid for a wrong epoch. Reads only.
Result<Standing> standingOf(const Mailroom &room, const Arrival &arrival);

} // namespace exchange
