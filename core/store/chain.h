// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <initializer_list>

namespace store {

QByteArray noHash(); ///< 32 zeros: the head of an empty log.

/// The links of the change log and the audit log. Each part is written with its length before it,
/// so that no two different rows are the same bytes.
struct ChainLink {
    QByteArrayView purpose; ///< "changes" or "audit": a row of one is never one of the other.
    QByteArray previous; ///< The hash of the row before; noHash() for the first.
    qint64 number = 0;
    std::initializer_list<QStringView> labels; ///< The columns that are never erased.
    QByteArray contentHash; ///< Stands for those that may be.
};

QByteArray chainHash(const ChainLink &link);

/// BLAKE2b(nonce ‖ parts). The nonce keeps short values from being guessed by those who see hashes.
QByteArray contentHash(const QByteArray &nonce, std::initializer_list<QByteArrayView> parts);

/// Where a log ends.
struct ChainHead {
    qint64 number = 0;
    QByteArray hash = noHash();
};
/// Read anew each time: one row by its key, and always right, also after a rollback.
Result<ChainHead> lastLink(Database &database, const QString &table);

QByteArray newNonce();
/// The one form in which times are stored and hashed: ISO 8601, UTC, milliseconds.
QString storedTime(const QDateTime &time);

} // namespace store
