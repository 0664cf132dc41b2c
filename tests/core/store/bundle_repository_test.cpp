// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/bundle_repository.h"

using namespace Qt::StringLiterals;
using namespace store;

namespace {

const QDateTime noon(QDate(2030, 3, 4), QTime(5, 0), Qt::UTC);

OutgoingBundle outgoing(qint64 sequence)
{
    return {.id = u"id-%1"_s.arg(sequence),
        .kind = u"report"_s,
        .destination = u"province"_s,
        .destinationUnit = u"PTM-PHD"_s,
        .epoch = u"e1"_s,
        .sequence = sequence,
        .manifestHash = QByteArray(32, char(sequence)),
        .fileName = u"file-%1"_s.arg(sequence),
        .writtenAt = noon,
        .changedAt = noon,
        .counts = {{u"rows"_s, 3}}};
}

IncomingBundle incoming(const QString &epoch, qint64 sequence)
{
    return {.id = u"id"_s,
        .kind = u"report"_s,
        .sender = u"facility"_s,
        .senderUnit = u"PTM-HC-014"_s,
        .epoch = epoch,
        .sequence = sequence,
        .manifestHash = QByteArray(32, char(sequence)),
        .fileHash = QByteArray(32, 'f'),
        .fileName = u"file"_s,
        .receivedAt = noon};
}

} // namespace

TEST_CASE("What left is remembered with its number and how far it came", "[store]")
{
    ADatabase database;
    BundleRepository bundles(database.it);
    CHECK_FALSE(must(bundles.lastOutgoing(u"province"_s, u"e1"_s)));
    must(bundles.addOutgoing(outgoing(1)));
    must(bundles.addOutgoing(outgoing(2)));
    CHECK(refused(bundles.addOutgoing(outgoing(2))) == ErrorCode::Storage);
    CHECK(must(bundles.lastOutgoing(u"province"_s, u"e1"_s))->sequence == 2);
    CHECK_FALSE(must(bundles.lastOutgoing(u"province"_s, u"e2"_s)));
    must(bundles.setOutgoingState(u"id-1"_s, OutgoingState::Refused, noon, u"Invalid"_s));
    database.reopen();
    const OutgoingBundle first = must(bundles.outgoing(u"file-1"_s));
    CHECK(first.state == OutgoingState::Refused);
    CHECK(first.reason == u"Invalid"_s);
    CHECK(first.writtenAt == noon);
    CHECK(first.counts.value(u"rows").toInt() == 3);
    CHECK(must(bundles.outgoingByManifest(QByteArray(32, '\2'))).id == u"id-2"_s);
    CHECK(refused(bundles.outgoing(u"another"_s)) == ErrorCode::NotFound);
    CHECK(must(bundles.allOutgoing()).size() == 2);
}

TEST_CASE("What came is remembered by sender, epoch and number", "[store]")
{
    ADatabase database;
    BundleRepository bundles(database.it);
    CHECK(must(bundles.currentEpoch(u"facility"_s)).isEmpty());
    IncomingBundle first = incoming(u"e1"_s, 1);
    first.batch = must(bundles.addIncoming(first));
    must(bundles.addIncoming(incoming(u"e1"_s, 3)));
    CHECK(must(bundles.lastApplied(u"facility"_s, u"e1"_s)) == 0);
    first.appliedAt = noon;
    must(bundles.setApplied(first));
    CHECK(must(bundles.lastApplied(u"facility"_s, u"e1"_s)) == 1);
    CHECK(must(bundles.currentEpoch(u"facility"_s)) == u"e1"_s);
    CHECK(must(bundles.incoming(u"facility"_s, u"e1"_s, 3))->state == IncomingBundle::State::Held);
    CHECK_FALSE(must(bundles.incoming(u"facility"_s, u"e1"_s, 2)));

    IncomingBundle restored = incoming(u"e2"_s, 1);
    restored.restoredFrom = u"e1"_s;
    restored.batch = must(bundles.addIncoming(restored));
    CHECK_FALSE(must(bundles.isEpochLeft(u"facility"_s, u"e1"_s)));
    must(bundles.setApplied(restored));
    CHECK(must(bundles.isEpochLeft(u"facility"_s, u"e1"_s)));
    CHECK(must(bundles.currentEpoch(u"facility"_s)) == u"e2"_s);

    CHECK(must(bundles.withoutReceipt(u"facility"_s)).size() == 3);
    must(bundles.setReceiptWritten(first.batch));
    must(bundles.removeIncoming(restored.batch));
    CHECK(must(bundles.withoutReceipt(u"facility"_s)).size() == 1);
    CHECK(must(bundles.allIncoming()).size() == 2);
}

TEST_CASE("Every state of a bundle has a code that is read back", "[store]")
{
    using enum OutgoingState;
    for (const OutgoingState state : {Written, Carried, Received, Applied, Refused})
        CHECK(outgoingStateFromCode(code(state)) == state);
    CHECK_FALSE(outgoingStateFromCode(u"lost"));
}
