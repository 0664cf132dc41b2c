// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/database.h"

#include <vector>

namespace store {

/// Who did or looked at what (FHIR AuditEvent). Never a word of a record: codes and ids only.
struct AuditEvent {
    qint64 number = 0;
    QDateTime at;
    QString user;
    QString action; ///< A row of permissions.csv, or "unlock", "unlock_failed", "lock", …
    QString subject; ///< A case code, a unit code, a bundle id; empty if none.
    QString outcome; ///< "done", "denied", or an error's name.
    QString reason; ///< What the person chose as the reason, by code; or a count.
    QByteArray hash;
};

/// Append-only and chained. Changes made without recomputing the chain are found at once; against a
/// recomputed chain stands the newest head known outside (decisions 14).
class AuditLog
{
public:
    AuditLog(Database &database, Clock clock);

    Result<> add(const QString &user, const QString &action, const QString &subject,
        const QString &outcome, const QString &reason = {});

    Result<std::vector<AuditEvent>> latest(int limit, qint64 before = 0);
    Result<QByteArray> head();
    Result<qint64> count();
    Result<> verify();
    /// Also proves that @p oldHead stands somewhere in the chain: NotFound if history was
    /// rewritten.
    Result<> verifyAgainst(const QByteArray &oldHead);

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace store
