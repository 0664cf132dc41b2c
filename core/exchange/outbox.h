// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/mailroom.h"
#include "store/bundle_repository.h"

namespace exchange {

/// Gives bundles their name that a crash left without, and removes parts that nothing knows.
/// Every function that looks at the outbox calls it first.
Result<> settleOutbox(const Mailroom &room);

/// Everything we wrote, newest first, with how far it came.
Result<std::vector<store::OutgoingBundle>> outbox(const Mailroom &room);

/// Copies a bundle of the outbox to @p folder (a stick), reads it back, and marks it carried unless
/// more is known already. NotFound, DiskFull, ReadOnly, Io as they say; nothing is marked then.
Result<> carry(const Mailroom &room, const QString &fileName, const QString &folder,
    const Progress &progress = {});

} // namespace exchange
