// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_log.h"

#include "store/chain.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Walks the chain from its start. Gives true if @p sought is the hash of a row or of the start.
Result<bool> walk(Database &database, const QByteArray &sought)
{
    auto row = TRY(database.run(u"SELECT number, at, user, action, outcome, nonce, subject, reason,"
                                " content_hash, hash FROM audit_events ORDER BY number"_s));
    ChainHead last;
    bool isFound = sought == last.hash;
    while (TRY(nextRow(row))) {
        const auto text = [&row](int column) { return row.value(column).toString(); };
        const QByteArray content = row.value(8).toByteArray();
        const bool isPurged = row.isNull(5);
        const bool wordsFit = isPurged
            || content
                == contentHash(row.value(5).toByteArray(), {text(6).toUtf8(), text(7).toUtf8()});
        const QString at = text(1), user = text(2), action = text(3), outcome = text(4);
        last.number += 1;
        last.hash
            = chainHash({"audit", last.hash, last.number, {at, user, action, outcome}, content});
        if (!wordsFit || row.value(0).toLongLong() != last.number
            || row.value(9).toByteArray() != last.hash)
            return fail(ErrorCode::DamagedPages, u"audit event %1"_s.arg(last.number));
        isFound = isFound || last.hash == sought;
    }
    return isFound;
}

} // namespace

AuditLog::AuditLog(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<> AuditLog::add(const QString &user, const QString &action, const QString &subject,
    const QString &outcome, const QString &reason)
{
    return m_database.atomically([&]() -> Result<> {
        const ChainHead last = TRY(lastLink(m_database, u"audit_events"_s));
        const QString at = storedTime(m_clock());
        const QByteArray nonce = newNonce();
        const QByteArray content = contentHash(nonce, {subject.toUtf8(), reason.toUtf8()});
        const QByteArray hash = chainHash(
            {"audit", last.hash, last.number + 1, {at, user, action, outcome}, content});
        TRY(m_database.run(u"INSERT INTO audit_events (number, at, user, action, outcome, nonce,"
                           " subject, reason, content_hash, hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            last.number + 1, at, user, action, outcome, nonce, subject, reason, content, hash));
        return {};
    });
}

Result<std::vector<AuditEvent>> AuditLog::latest(int limit, qint64 before)
{
    // A number that no log reaches stands for "from the end".
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    auto row = TRY(m_database.run(u"SELECT number, at, user, action, subject, outcome, reason, hash"
                                  " FROM audit_events WHERE number < ?"
                                  " ORDER BY number DESC LIMIT ?"_s,
        below, limit));
    std::vector<AuditEvent> events;
    while (TRY(nextRow(row))) {
        events.push_back({row.value(0).toLongLong(),
            QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
            row.value(2).toString(), row.value(3).toString(), row.value(4).toString(),
            row.value(5).toString(), row.value(6).toString(), row.value(7).toByteArray()});
    }
    return events;
}

Result<QByteArray> AuditLog::head()
{
    return TRY(lastLink(m_database, u"audit_events"_s)).hash;
}

Result<qint64> AuditLog::count()
{
    return TRY(lastLink(m_database, u"audit_events"_s)).number; // numbered without a gap
}

Result<> AuditLog::verify()
{
    TRY(walk(m_database, {}));
    return {};
}

Result<> AuditLog::verifyAgainst(const QByteArray &oldHead)
{
    if (!TRY(walk(m_database, oldHead)))
        return fail(ErrorCode::NotFound, u"the old head is not in the chain"_s);
    return {};
}

} // namespace store
