// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outbox.h"

#include "crypto/hash.h"
#include "exchange/file_errors.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qint64 pieceSize = 256LL * 1024;

/// Copies and gives the hash of what was copied.
Result<QByteArray> copyOver(QFile &from, QSaveFile &to, const Progress &progress)
{
    crypto::Sha256 hash;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceSize);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, from.errorString());
        hash.add(piece);
        if (to.write(piece) != piece.size())
            return cannotWrite(to);
        TRY(report(progress, from.pos(), from.size()));
    }
    if (!to.commit())
        return cannotWrite(to);
    return hash.result();
}

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString());
    crypto::Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, file.errorString());
        hash.add(piece);
    }
    return hash.result();
}

} // namespace

Result<> settleOutbox(const Mailroom &room)
{
    const QDir outbox(room.folders.outbox);
    store::BundleRepository bundles(room.database);
    for (const QString &part : outbox.entryList({u"*.bundle.age.part"_s}, QDir::Files)) {
        const QString name = part.chopped(5);
        const auto known = bundles.outgoing(name);
        if (!known && known.error().code != ErrorCode::NotFound)
            return tl::unexpected(known.error());
        const bool isSettled = known ? QFile::rename(outbox.filePath(part), outbox.filePath(name))
                                     : QFile::remove(outbox.filePath(part));
        if (!isSettled)
            return fail(ErrorCode::ReadOnly, u"the outbox cannot be written to"_s);
    }
    return {};
}

Result<std::vector<store::OutgoingBundle>> outbox(const Mailroom &room)
{
    TRY(settleOutbox(room));
    return store::BundleRepository(room.database).allOutgoing();
}

Result<> carry(
    const Mailroom &room, const QString &fileName, const QString &folder, const Progress &progress)
{
    TRY(settleOutbox(room));
    store::BundleRepository bundles(room.database);
    const store::OutgoingBundle bundle = TRY(bundles.outgoing(fileName));
    QFile from(QDir(room.folders.outbox).filePath(bundle.fileName));
    if (!from.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"the file is no longer in the outbox"_s);
    QSaveFile to(QDir(folder).filePath(bundle.fileName));
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(to);
    const QByteArray hash = TRY(copyOver(from, to, progress));
    if (TRY(hashOf(to.fileName())) != hash)
        return fail(ErrorCode::Io, u"the copy is not what was written"_s);
    if (bundle.state != store::OutgoingState::Written)
        return {};
    return bundles.setOutgoingState(bundle.id, store::OutgoingState::Carried, room.clock());
}

} // namespace exchange
