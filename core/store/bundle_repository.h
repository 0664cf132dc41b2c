// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace store {

/// How far a bundle of ours has come, as far as we know.
enum class OutgoingState { Written, Carried, Received, Applied, Refused };

QString code(OutgoingState state);
std::optional<OutgoingState> outgoingStateFromCode(QStringView code);

/// A bundle that was written here. Its file stays in the outbox folder.
struct OutgoingBundle {
    QString id;
    QString kind;
    QString destination; ///< Register id.
    QString destinationUnit;
    QString epoch;
    qint64 sequence = 0;
    QByteArray manifestHash; ///< SHA-256.
    QString fileName;
    OutgoingState state = OutgoingState::Written;
    QDateTime writtenAt;
    QDateTime changedAt;
    QJsonObject counts; ///< Whole numbers only.
    QByteArray
        stateHash{}; ///< What the destination has once it took this in; empty if not a report.
    QString reason{}; ///< Why it was refused: an error's name.
};

/// A bundle that came and was applied, or waits for an earlier one.
struct IncomingBundle {
    enum class State { Applied, Held };

    qint64 batch = 0; ///< Names what came with it. Given by add().
    QString id;
    QString kind;
    QString sender; ///< Register id.
    QString senderUnit;
    QString epoch;
    qint64 sequence = 0;
    QByteArray manifestHash;
    QByteArray fileHash;
    QString fileName; ///< In the inbox folder.
    State state = State::Held;
    QString restoredFrom{}; ///< The epoch the sender left, if it went back to a backup.
    QDateTime receivedAt;
    std::optional<QDateTime> appliedAt{};
    QJsonObject counts{};
    QByteArray stateHash{};
    QByteArray auditHead{}; ///< The sender's, as its manifest says: an outside anchor.
    bool receiptWritten = false;
};

class BundleRepository
{
public:
    explicit BundleRepository(Database &database);

    Result<> addOutgoing(const OutgoingBundle &bundle);
    Result<> setOutgoingState(
        const QString &id, OutgoingState state, const QDateTime &at, const QString &reason = {});
    Result<OutgoingBundle> outgoing(const QString &fileName);
    /// The one with this manifest; NotFound if we never wrote it or a restore forgot it.
    Result<OutgoingBundle> outgoingByManifest(const QByteArray &manifestHash);
    /// The last one to a destination in an epoch; nothing before the first.
    Result<std::optional<OutgoingBundle>> lastOutgoing(
        const QString &destination, const QString &epoch);
    Result<std::vector<OutgoingBundle>> allOutgoing(); ///< Newest first.

    Result<qint64> addIncoming(const IncomingBundle &bundle); ///< The batch number.
    Result<> setApplied(const IncomingBundle &bundle); ///< With time, counts and state hash.
    Result<> setReceiptWritten(qint64 batch);
    Result<> removeIncoming(qint64 batch); ///< One that was held and then refused.
    Result<std::optional<IncomingBundle>> incoming(
        const QString &sender, const QString &epoch, qint64 sequence);
    /// The highest number applied without a gap; 0 before the first.
    Result<qint64> lastApplied(const QString &sender, const QString &epoch);
    /// The epoch of the sender's last applied bundle; empty if none was.
    Result<QString> currentEpoch(const QString &sender);
    Result<bool> isEpochLeft(const QString &sender, const QString &epoch);
    Result<std::vector<IncomingBundle>> withoutReceipt(const QString &sender);
    Result<std::vector<IncomingBundle>> allIncoming(); ///< Newest first.

private:
    Database &m_database;
};

} // namespace store
