// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bundle_repository.h"

#include "base/json.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr std::array states{
    std::pair{OutgoingState::Written, "written"},
    std::pair{OutgoingState::Carried, "carried"},
    std::pair{OutgoingState::Received, "received"},
    std::pair{OutgoingState::Applied, "applied"},
    std::pair{OutgoingState::Refused, "refused"},
};

const QString selectOutgoing
    = u"SELECT id, kind, destination, destination_unit, epoch, sequence, manifest_hash, file_name,"
      " state, written_at, changed_at, counts, state_hash, reason FROM outgoing_bundles "_s;

const QString selectIncoming
    = u"SELECT batch, id, kind, sender, sender_unit, epoch, sequence, manifest_hash, file_hash,"
      " file_name, state, restored_from, received_at, applied_at, counts, state_hash, audit_head,"
      " receipt_written FROM incoming_bundles "_s;

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString text(const QJsonObject &counts)
{
    return QString::fromUtf8(toCanonicalJson(counts));
}

QString code(IncomingBundle::State state)
{
    return state == IncomingBundle::State::Applied ? u"applied"_s : u"held"_s;
}

Result<OutgoingBundle> outgoingFromRow(const QSqlQuery &row)
{
    const auto state = outgoingStateFromCode(row.value(8).toString());
    if (!state)
        return fail(ErrorCode::Unreadable, u"a bundle in a state nobody knows"_s);
    auto counts = TRY(readJsonObject(row.value(11).toString().toUtf8()));
    return OutgoingBundle{
        .id = row.value(0).toString(),
        .kind = row.value(1).toString(),
        .destination = row.value(2).toString(),
        .destinationUnit = row.value(3).toString(),
        .epoch = row.value(4).toString(),
        .sequence = row.value(5).toLongLong(),
        .manifestHash = row.value(6).toByteArray(),
        .fileName = row.value(7).toString(),
        .state = *state,
        .writtenAt = timeFrom(row.value(9)),
        .changedAt = timeFrom(row.value(10)),
        .counts = std::move(counts),
        .stateHash = row.value(12).toByteArray(),
        .reason = row.value(13).toString(),
    };
}

Result<IncomingBundle> incomingFromRow(const QSqlQuery &row)
{
    auto counts = TRY(readJsonObject(row.value(14).toString().toUtf8()));
    IncomingBundle bundle{
        .batch = row.value(0).toLongLong(),
        .id = row.value(1).toString(),
        .kind = row.value(2).toString(),
        .sender = row.value(3).toString(),
        .senderUnit = row.value(4).toString(),
        .epoch = row.value(5).toString(),
        .sequence = row.value(6).toLongLong(),
        .manifestHash = row.value(7).toByteArray(),
        .fileHash = row.value(8).toByteArray(),
        .fileName = row.value(9).toString(),
        .state = row.value(10).toString() == code(IncomingBundle::State::Applied)
            ? IncomingBundle::State::Applied
            : IncomingBundle::State::Held,
        .restoredFrom = row.value(11).toString(),
        .receivedAt = timeFrom(row.value(12)),
        .counts = std::move(counts),
        .stateHash = row.value(15).toByteArray(),
        .auditHead = row.value(16).toByteArray(),
        .receiptWritten = row.value(17).toBool(),
    };
    if (!row.isNull(13))
        bundle.appliedAt = timeFrom(row.value(13));
    return bundle;
}

Result<std::vector<IncomingBundle>> allIncomingFrom(QSqlQuery row)
{
    std::vector<IncomingBundle> bundles;
    while (TRY(nextRow(row)))
        bundles.push_back(TRY(incomingFromRow(row)));
    return bundles;
}

Result<std::optional<OutgoingBundle>> firstOutgoing(QSqlQuery row)
{
    if (!TRY(nextRow(row)))
        return std::nullopt;
    return TRY(outgoingFromRow(row));
}

} // namespace

QString code(OutgoingState state)
{
    for (const auto &[known, name] : states) {
        if (known == state)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<OutgoingState> outgoingStateFromCode(QStringView text)
{
    for (const auto &[known, name] : states) {
        if (text == QLatin1String(name))
            return known;
    }
    return std::nullopt;
}

BundleRepository::BundleRepository(Database &database)
    : m_database(database)
{
}

Result<> BundleRepository::addOutgoing(const OutgoingBundle &b)
{
    TRY(m_database.run(
        u"INSERT INTO outgoing_bundles (id, kind, destination, destination_unit, epoch, sequence,"
        " manifest_hash, file_name, state, written_at, changed_at, counts, state_hash, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        b.id, b.kind, b.destination, b.destinationUnit, b.epoch, b.sequence, b.manifestHash,
        b.fileName, code(b.state), b.writtenAt, b.changedAt, text(b.counts), b.stateHash,
        b.reason));
    return {};
}

Result<> BundleRepository::setOutgoingState(
    const QString &id, OutgoingState state, const QDateTime &at, const QString &reason)
{
    TRY(m_database.run(
        u"UPDATE outgoing_bundles SET state = ?, changed_at = ?, reason = ? WHERE id = ?"_s,
        code(state), at, reason, id));
    return {};
}

Result<OutgoingBundle> BundleRepository::outgoing(const QString &fileName)
{
    const auto found = TRY(
        firstOutgoing(TRY(m_database.run(selectOutgoing + u"WHERE file_name = ?"_s, fileName))));
    return found ? Result<OutgoingBundle>(*found) : fail(ErrorCode::NotFound, u"no such bundle"_s);
}

Result<OutgoingBundle> BundleRepository::outgoingByManifest(const QByteArray &manifestHash)
{
    const auto found = TRY(firstOutgoing(
        TRY(m_database.run(selectOutgoing + u"WHERE manifest_hash = ?"_s, manifestHash))));
    return found ? Result<OutgoingBundle>(*found) : fail(ErrorCode::NotFound, u"no such bundle"_s);
}

Result<std::optional<OutgoingBundle>> BundleRepository::lastOutgoing(
    const QString &destination, const QString &epoch)
{
    return firstOutgoing(TRY(m_database.run(
        selectOutgoing + u"WHERE destination = ? AND epoch = ? ORDER BY sequence DESC LIMIT 1"_s,
        destination, epoch)));
}

Result<std::vector<OutgoingBundle>> BundleRepository::allOutgoing()
{
    QSqlQuery row
        = TRY(m_database.run(selectOutgoing + u"ORDER BY written_at DESC, sequence DESC, id"_s));
    std::vector<OutgoingBundle> bundles;
    while (TRY(nextRow(row)))
        bundles.push_back(TRY(outgoingFromRow(row)));
    return bundles;
}

Result<qint64> BundleRepository::addIncoming(const IncomingBundle &b)
{
    const QSqlQuery query = TRY(m_database.run(
        u"INSERT INTO incoming_bundles (id, kind, sender, sender_unit, epoch, sequence,"
        " manifest_hash, file_hash, file_name, state, restored_from, received_at, counts,"
        " state_hash, audit_head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        b.id, b.kind, b.sender, b.senderUnit, b.epoch, b.sequence, b.manifestHash, b.fileHash,
        b.fileName, code(b.state), b.restoredFrom, b.receivedAt, text(b.counts), b.stateHash,
        b.auditHead));
    return query.lastInsertId().toLongLong();
}

Result<> BundleRepository::setApplied(const IncomingBundle &b)
{
    TRY(m_database.run(u"UPDATE incoming_bundles SET state = 'applied', applied_at = ?, counts = ?,"
                       " state_hash = ?, receipt_written = 0 WHERE batch = ?"_s,
        b.appliedAt.value_or(b.receivedAt), text(b.counts), b.stateHash, b.batch));
    return {};
}

Result<> BundleRepository::setReceiptWritten(qint64 batch)
{
    TRY(m_database.run(
        u"UPDATE incoming_bundles SET receipt_written = 1 WHERE batch = ?"_s, batch));
    return {};
}

Result<> BundleRepository::removeIncoming(qint64 batch)
{
    TRY(m_database.run(u"DELETE FROM incoming_bundles WHERE batch = ?"_s, batch));
    return {};
}

Result<std::optional<IncomingBundle>> BundleRepository::incoming(
    const QString &sender, const QString &epoch, qint64 sequence)
{
    const auto found = TRY(allIncomingFrom(
        TRY(m_database.run(selectIncoming + u"WHERE sender = ? AND epoch = ? AND sequence = ?"_s,
            sender, epoch, sequence))));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<qint64> BundleRepository::lastApplied(const QString &sender, const QString &epoch)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT max(sequence) FROM incoming_bundles"
                                       " WHERE sender = ? AND epoch = ? AND state = 'applied'"_s,
        sender, epoch));
    return TRY(nextRow(row)) ? row.value(0).toLongLong() : 0;
}

Result<QString> BundleRepository::currentEpoch(const QString &sender)
{
    // Number 1 never waits for another, so these came in the order of their batches.
    QSqlQuery row = TRY(
        m_database.run(u"SELECT epoch FROM incoming_bundles WHERE sender = ? AND state = 'applied'"
                       " AND sequence = 1 ORDER BY batch DESC LIMIT 1"_s,
            sender));
    return TRY(nextRow(row)) ? row.value(0).toString() : QString();
}

Result<bool> BundleRepository::isEpochLeft(const QString &sender, const QString &epoch)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT 1 FROM incoming_bundles WHERE sender = ?"
                                       " AND state = 'applied' AND restored_from = ? LIMIT 1"_s,
        sender, epoch));
    return nextRow(row);
}

Result<std::vector<IncomingBundle>> BundleRepository::withoutReceipt(const QString &sender)
{
    return allIncomingFrom(TRY(m_database.run(
        selectIncoming + u"WHERE sender = ? AND receipt_written = 0 ORDER BY epoch, sequence"_s,
        sender)));
}

Result<std::vector<IncomingBundle>> BundleRepository::allIncoming()
{
    return allIncomingFrom(
        TRY(m_database.run(selectIncoming + u"ORDER BY received_at DESC, batch DESC"_s)));
}

} // namespace store
