// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mailroom.h"

#include <QDateTime>

#include <vector>

namespace exchange {

/// A file that was refused. It is kept, with the reason beside it, and nothing else changed.
struct PutAside {
    QString fileName{}; ///< In the quarantine folder; empty if it was too large to keep.
    QString cameAs{}; ///< What the file was called. Not to be believed.
    QDateTime at{};
    Error reason;
    QString sender{}; ///< Unit code, once the signature and trust were proved; else empty.
    qint64 sequence = 0;
};

/// Copies @p path to quarantine. A file over the size limit is not copied; the reason is kept.
Result<PutAside> putAside(const Mailroom &room, const QString &path, const PutAside &what);

/// Newest first. A reason file that cannot be read is passed over.
Result<std::vector<PutAside>> putAsideFiles(const Mailroom &room);

} // namespace exchange
