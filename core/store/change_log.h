// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/database.h"

#include <QJsonValue>

#include <vector>

namespace store {

/// One change: to one field, with the value it replaced; or the first version of a record, whole
/// (field is then empty, before is null). Rows are chained: each hash covers the one before and
/// BLAKE2b(nonce ‖ values), so that a purge of nonce and values still verifies (decisions 12, 13).
struct Change {
    qint64 number = 0; ///< From 1, grows by one with each change made here. The order of things.
    QDateTime madeAt; ///< A label only: clocks are wrong.
    QString madeBy;
    QString record; ///< "record", "case", "user", …
    QString recordId;
    QString field;
    QJsonValue before; ///< Null if there was none, or once purged.
    QJsonValue after; ///< The same.
    QByteArray hash;
};

class ChangeLog
{
public:
    ChangeLog(Database &database, Clock clock);

    Result<> add(const QString &user, const QString &record, const QString &recordId,
        const QString &field, const QJsonValue &before, const QJsonValue &after);
    /// The first version of a record, whole, as canonical JSON that need not be read again.
    Result<> addFirst(const QString &user, const QString &record, const QString &recordId,
        const QByteArray &document);

    /// Destroys what every change of this field says, and what a first version with this field
    /// says; the chain still holds (decisions 12).
    Result<> erase(const QString &record, const QString &recordId, const QString &field);

    Result<std::vector<Change>> of(const QString &record, const QString &recordId);
    Result<std::vector<Change>> since(qint64 number, int limit);
    Result<qint64> count();
    Result<QByteArray> head(); ///< 32 bytes; zeros while there is nothing.

    /// DamagedPages with the first number whose hash does not follow.
    Result<> verify();

private:
    struct Words;
    Result<> append(const Words &words);

    Database &m_database;
    Clock m_clock;
};

} // namespace store
