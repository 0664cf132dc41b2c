// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/bundle_reader.h"
#include "exchange/file_errors.h"
#include "exchange/intake.h"
#include "exchange/message_stream.h"
#include "exchange/quarantine.h"
#include "exchange/state_hash.h"
#include "exchange/strict.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// True if the file is to blame; false if it was the disk, the register or the person.
bool isRefusal(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case Invalid:
    case NewerFormat:
    case TooLarge:
    case Unreadable:
    case Unsupported:
    case NotForUs:
    case BadSignature:
    case UnknownSigner:
    case RevokedSigner:
    case WrongReader:
    case Gap:
    case NumberReused:
        return true;
    default:
        return false;
    }
}

Import accountOf(const Arrival &arrival, const Standing &standing)
{
    const Manifest &m = arrival.manifest;
    return {
        .outcome = standing.outcome,
        .kind = m.kind == u"report" ? BundleKind::Report : BundleKind::Guidance,
        .bundleId = m.id,
        .sender = arrival.sender.unitCode,
        .senderName = arrival.sender.unitName,
        .senderRegister = arrival.sender.registerId,
        .sequence = m.sequence,
        .waitsFor = standing.waitsFor,
        .isRestored = standing.isRestored,
        .createdAt = m.createdAt,
        .fileHash = arrival.envelope.fileHash,
    };
}

/// Pass 2: every message, one after the other, and that they were what the manifest announced.
Result<> takeMessages(const Mailroom &room, const QString &path, const Arrival &arrival,
    Intake &intake, const Progress &progress)
{
    MessageUnpacker unpacker([&](const Message &message) { return intake.take(message); });
    TRY(readMessages(
        path, {&room.keys.reading, 1}, arrival.envelope.fileHash,
        [&](QByteArrayView packed) { return unpacker.add(packed); }, progress));
    TRY(unpacker.finish());
    if (unpacker.counts() != arrival.manifest.counts
        || unpacker.unpacked() != arrival.manifest.unpacked)
        return fail(ErrorCode::Unreadable, u"messages: not as many as announced"_s);
    return intake.finish();
}

store::IncomingBundle entryFor(
    const Mailroom &room, const Arrival &arrival, const QString &fileName)
{
    const Manifest &m = arrival.manifest;
    return {
        .id = m.id,
        .kind = m.kind,
        .sender = m.sender.registerId,
        .senderUnit = m.sender.unit,
        .epoch = m.epoch,
        .sequence = m.sequence,
        .manifestHash = arrival.manifestHash,
        .fileHash = arrival.envelope.fileHash,
        .fileName = fileName,
        .restoredFrom = m.restoredFrom ? m.restoredFrom->epoch : QString(),
        .receivedAt = room.clock(),
        .auditHead = m.auditHead,
    };
}

QString inboxPath(const Mailroom &room, const QByteArray &fileHash)
{
    return QDir(room.folders.inbox).filePath(hexText(fileHash.left(8)) + u".bundle.age"_s);
}

/// Everything of one bundle or nothing: one transaction.
Result<> apply(const Mailroom &room, const QString &path, const Arrival &arrival,
    const Standing &standing, Import &account, const Progress &progress)
{
    return room.database.atomically([&]() -> Result<> {
        store::BundleRepository bundles(room.database);
        store::IncomingBundle entry
            = standing.before.value_or(entryFor(room, arrival, QFileInfo(path).fileName()));
        if (!standing.before)
            entry.batch = TRY(bundles.addIncoming(entry));
        Intake intake
            = TRY(Intake::begin(room, arrival, Intake::Mode::Apply, entry.batch, account));
        TRY(takeMessages(room, path, arrival, intake, progress));
        entry.appliedAt = room.clock();
        entry.counts = {{u"added"_s, account.added}, {u"changed"_s, account.changed},
            {u"retracted"_s, account.retracted}};
        if (account.kind == BundleKind::Report) {
            store::ReportRowRepository rows(room.database);
            const auto shelf = TRY(rows.findShelf(arrival.sender.registerId, room.self.registerId));
            entry.stateHash = TRY(stateHash(rows, shelf.value_or(0)));
        }
        return bundles.setApplied(entry);
    });
}

Result<> hold(
    const Mailroom &room, const QString &path, const Arrival &arrival, const Standing &standing)
{
    // Held only as what it was proved to be: the copy is read once more.
    TRY(readMessages(path, {&room.keys.reading, 1}, arrival.envelope.fileHash,
        [](QByteArrayView) { return Result<>(); }));
    if (!standing.before) {
        TRY(store::BundleRepository(room.database)
                .addIncoming(entryFor(room, arrival, QFileInfo(path).fileName())));
    }
    return {};
}

/// The steps of docs/bundle-format.md, 8, before anything is taken in.
struct Proved {
    Arrival arrival;
    Standing standing;
    Import account;
};
Result<Proved> prove(
    const Mailroom &room, const QString &path, Known &known, const Progress &progress)
{
    Proved proved;
    proved.arrival = TRY(proveArrival(room, path, known, progress));
    proved.standing = TRY(standingOf(room, proved.arrival));
    proved.account = accountOf(proved.arrival, proved.standing);
    if (proved.standing.outcome != Import::Outcome::Repeat)
        TRY(proveParts(proved.arrival.manifest, proved.arrival.envelope));
    return proved;
}

Result<Import> takeIn(
    const Mailroom &room, const QString &path, const Proved &proved, const Progress &progress)
{
    Import account = proved.account;
    if (account.outcome == Import::Outcome::Repeat)
        return account;
    TRY(makeFolder(room.folders.inbox));
    const QString kept = inboxPath(room, account.fileHash);
    const bool wasKept = QFile::exists(kept);
    if (!wasKept) {
        QFile from(path);
        if (!from.copy(kept))
            return cannotWrite(from);
    }
    auto done = account.outcome == Import::Outcome::Held
        ? hold(room, kept, proved.arrival, proved.standing)
        : apply(room, kept, proved.arrival, proved.standing, account, progress);
    if (!done && !wasKept)
        QFile::remove(kept);
    TRY(std::move(done));
    return account;
}

/// Those that waited for the one that was just applied. One that turns out wrong is put aside, and
/// the number waits for the right one.
Result<> applyWaiting(const Mailroom &room, Import &account, const QString &epoch)
{
    store::BundleRepository bundles(room.database);
    for (qint64 next = account.sequence + 1;; ++next) {
        const auto waiting = TRY(bundles.incoming(account.senderRegister, epoch, next));
        if (!waiting || waiting->state != store::IncomingBundle::State::Held)
            return {};
        const QString path = QDir(room.folders.inbox).filePath(waiting->fileName);
        Known known;
        auto proved = prove(room, path, known, {});
        const auto done = proved ? takeIn(room, path, *proved, {})
                                 : Result<Import>(tl::unexpected(proved.error()));
        if (!done && !isRefusal(done.error().code))
            return tl::unexpected(done.error());
        if (!done) {
            TRY(putAside(room, path,
                {.reason = done.error(), .sender = known.sender, .sequence = known.sequence}));
            TRY(bundles.removeIncoming(waiting->batch));
            QFile::remove(path);
            return {};
        }
        account.alsoApplied.push_back(next);
    }
}

/// Puts a file aside if it is to blame for @p result.
Result<Import> orPutAside(
    const Mailroom &room, const QString &path, const Known &known, Result<Import> result)
{
    if (!result && isRefusal(result.error().code)) {
        TRY(putAside(room, path,
            {.reason = result.error(), .sender = known.sender, .sequence = known.sequence}));
    }
    return result;
}

Result<Import> look(
    const Mailroom &room, const QString &path, Known &known, const Progress &progress)
{
    Proved proved = TRY(prove(room, path, known, progress));
    if (proved.account.outcome == Import::Outcome::Repeat)
        return proved.account;
    Intake intake
        = TRY(Intake::begin(room, proved.arrival, Intake::Mode::Preview, 0, proved.account));
    TRY(takeMessages(room, path, proved.arrival, intake, progress));
    return proved.account;
}

Result<Import> takeFile(const Mailroom &room, const QString &path,
    const QByteArray &expectedFileHash, Known &known, const Progress &progress)
{
    const Proved proved = TRY(prove(room, path, known, progress));
    if (!expectedFileHash.isEmpty() && expectedFileHash != proved.account.fileHash)
        return fail(ErrorCode::Invalid, u"not the file that was shown before"_s);
    Import account = TRY(takeIn(room, path, proved, progress));
    if (account.outcome == Import::Outcome::Applied)
        TRY(applyWaiting(room, account, proved.arrival.manifest.epoch));
    return account;
}

} // namespace

Result<Import> previewBundle(const Mailroom &room, const QString &path, const Progress &progress)
{
    Known known;
    auto account = look(room, path, known, progress);
    return orPutAside(room, path, known, std::move(account));
}

Result<Import> importBundle(const Mailroom &room, const QString &path,
    const QByteArray &expectedFileHash, const Progress &progress)
{
    Known known;
    auto account = takeFile(room, path, expectedFileHash, known, progress);
    return orPutAside(room, path, known, std::move(account));
}

} // namespace exchange
