// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mailroom.h"
#include "store/bundle_repository.h"

#include <vector>

namespace exchange {

/// What a reader tells a sender about one of its bundles.
struct Receipt {
    enum class State { Received, Applied, Refused };

    QString epoch;
    qint64 sequence = 0;
    QByteArray manifestHash;
    State state = State::Applied;
    QString reason{}; ///< An error's name, if refused.
    qint64 added = 0;
    qint64 changed = 0;
    qint64 retracted = 0;
    QByteArray stateHash{}; ///< What we hold of the sender now (docs/bundle-format.md, 6).
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

QString code(Receipt::State state);
std::optional<Receipt::State> receiptStateFromCode(QStringView code);

/// Writes one bundle with the receipts that @p registerId has not had, and @p refused ones, into
/// the outbox. Nothing if there are none. NotFound or RevokedSigner if it is not trusted now.
Result<std::optional<store::OutgoingBundle>> writeReceipts(const Mailroom &room,
    const QString &registerId, const std::vector<Receipt> &refused = {},
    const QByteArray &auditHead = {});

} // namespace exchange
