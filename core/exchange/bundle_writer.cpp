// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle_writer.h"

#include "base/json.h"
#include "base/platform.h"
#include "crypto/age_file.h"
#include "crypto/hash.h"
#include "exchange/file_errors.h"
#include "exchange/limits.h"
#include "exchange/strict.h"
#include "exchange/tar.h"

#include <QDir>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype hashSize = 32;
const QString restoredName = u"exchange/restored from"_s;

QString fileNameOf(const Manifest &m)
{
    constexpr qsizetype randomSize = 3;
    return u"%1-%2-%3-%4.bundle.age"_s.arg(m.sender.unit, m.sender.registerId.left(8),
        QString::number(m.sequence).rightJustified(6, u'0'),
        hexText(crypto::randomBytes(16).left(randomSize)));
}

Result<std::optional<Manifest::Restored>> restoredFrom(store::Database &database)
{
    const auto stored = store::loadValue(database, restoredName);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    const QJsonObject object = TRY(readJsonObject(TRY(Result<QByteArray>(stored))));
    auto epoch = TRY(textMember(object, u"epoch"));
    auto hash = TRY(bytesFromHex(TRY(textMember(object, u"manifest")), hashSize));
    return Manifest::Restored{std::move(epoch), std::move(hash)};
}

qint64 sizeWithoutPadding(const Manifest &m, qint64 manifestSize, qint64 signatureSize)
{
    qint64 size = tar::entrySize(manifestSize) + tar::entrySize(signatureSize) + tar::entrySize(0)
        + tar::endSize;
    for (const Manifest::Part &part : m.parts)
        size += tar::entrySize(part.size);
    return size;
}

/// The manifest's bytes with the padding that makes the whole tar a step. The digits of the padding
/// are part of what is padded; where they would swing, the next step settles it.
QByteArray settlePadding(Manifest &m, qint64 signatureSize)
{
    m.padding = 0;
    qint64 step = tar::step(sizeWithoutPadding(m, toJson(m).size(), signatureSize));
    for (;; step = tar::step(step + 1)) {
        for (int tries = 0; tries < 4; ++tries) {
            const QByteArray bytes = toJson(m);
            const qint64 padding = step - sizeWithoutPadding(m, bytes.size(), signatureSize);
            if (padding == m.padding)
                return bytes;
            m.padding = std::max<qint64>(padding, 0);
        }
    }
}

Result<> writeZeros(tar::Writer &out, qint64 count)
{
    const QByteArray zeros(64 * 1024, '\0');
    for (; count > 0; count -= zeros.size())
        TRY(out.write(QByteArrayView(zeros).first(std::min<qint64>(count, zeros.size()))));
    return {};
}

/// Streams age( tar ) to @p file.
Result<> seal(QSaveFile &file, const Manifest &m, const QByteArray &manifestBytes,
    const QByteArray &signature, Spool &messages, const Progress &progress)
{
    auto age = TRY(crypto::AgeWriter::open(file, m.readers));
    qint64 done = 0;
    tar::Writer out([&](QByteArrayView piece) -> Result<> {
        done += piece.size();
        TRY(report(progress, done, m.parts.front().size + m.padding));
        return age.write(piece);
    });
    TRY(out.entry("manifest.json", manifestBytes.size()));
    TRY(out.write(manifestBytes));
    TRY(out.entry("manifest.json.minisig", signature.size()));
    TRY(out.write(signature));
    TRY(out.entry(m.parts.front().name.toLatin1(), m.parts.front().size));
    TRY(messages.each([&](QByteArrayView piece) { return out.write(piece); }));
    TRY(out.entry("padding", m.padding));
    TRY(writeZeros(out, m.padding));
    TRY(out.finish());
    return age.finish();
}

/// Writes the sealed file under its name with ".part"; it is on the disk when this returns.
Result<> writePart(const QString &path, const Manifest &m, const QByteArray &manifestBytes,
    const QByteArray &signature, Spool &messages, const Progress &progress)
{
    QSaveFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    auto sealed = seal(file, m, manifestBytes, signature, messages, progress);
    if (!sealed && sealed.error().code == ErrorCode::Io)
        return cannotWrite(file);
    TRY(std::move(sealed));
    return file.commit() ? Result<>() : cannotWrite(file);
}

Result<Manifest> manifestFor(const Mailroom &room, const store::TrustedUnit &to,
    const BundleDraft &draft, const MessagePacker &packer, Spool &messages)
{
    crypto::Sha256 hash;
    TRY(messages.each([&](QByteArrayView piece) -> Result<> {
        hash.add(piece);
        return {};
    }));
    const Place place = TRY(nextPlace(room, to.registerId));
    QDateTime now = room.clock().toUTC();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    const crypto::AgeRecipient &self = room.keys.reading.recipient();
    auto restored = TRY(restoredFrom(room.database));
    return Manifest{
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .kind = draft.kind,
        .content = draft.content,
        .isPractice = room.self.isPractice,
        .sender = {room.self.unitCode, room.self.registerId, room.keys.signing.publicKey(), self},
        .destination = {to.unitCode, to.registerId},
        .epoch = room.self.epoch,
        .restoredFrom = std::move(restored),
        .sequence = place.sequence,
        .previous = place.previous,
        .readers = {to.recipient, self},
        .createdAt = now,
        .auditHead = draft.auditHead,
        .forms = draft.forms,
        .counts = packer.counts(),
        .unpacked = packer.unpacked(),
        .parts = {{u"messages.jsonl.zst"_s, messages.size(), hash.result()}},
    };
}

/// Everything that is undone together if one thing fails. The file stands there as ".part" then.
Result<std::optional<store::OutgoingBundle>> writeAtOnce(const Mailroom &room,
    const store::TrustedUnit &to, const BundleDraft &draft, const Fill &fill,
    const Progress &progress, Spool &spool)
{
    MessagePacker packer([&](QByteArrayView piece) { return spool.add(piece); });
    const Packed packed = TRY(fill(packer));
    if (packed.isEmpty)
        return std::nullopt;
    TRY(packer.finish());

    Manifest manifest = TRY(manifestFor(room, to, draft, packer, spool));
    const QByteArray comment = trustedComment(manifest);
    const qint64 signatureSize = crypto::sign(room.keys.signing, {}, comment).size();
    const QByteArray bytes = settlePadding(manifest, signatureSize);
    const QByteArray signature = crypto::sign(room.keys.signing, bytes, comment);

    const QString name = fileNameOf(manifest);
    TRY(writePart(
        QDir(room.folders.outbox).filePath(name), manifest, bytes, signature, spool, progress));
    TRY(spool.clear());
    const store::OutgoingBundle bundle{
        .id = manifest.id,
        .kind = manifest.kind,
        .destination = to.registerId,
        .destinationUnit = to.unitCode,
        .epoch = manifest.epoch,
        .sequence = manifest.sequence,
        .manifestHash = crypto::sha256(bytes),
        .fileName = name,
        .writtenAt = room.clock(),
        .changedAt = room.clock(),
        .counts = packed.counts,
        .stateHash = packed.stateHash,
    };
    TRY(store::BundleRepository(room.database).addOutgoing(bundle));
    return bundle;
}

} // namespace

Result<Place> nextPlace(const Mailroom &room, const QString &destination)
{
    const auto last
        = TRY(store::BundleRepository(room.database).lastOutgoing(destination, room.self.epoch));
    return last ? Place{last->sequence + 1, last->manifestHash}
                : Place{1, QByteArray(hashSize, '\0')};
}

Result<store::TrustedUnit> trustedDestination(const Mailroom &room, const QString &registerId)
{
    const auto unit = TRY(store::TrustRepository(room.database).findByRegister(registerId));
    if (unit.isRevoked())
        return fail(ErrorCode::RevokedSigner, unit.unitCode);
    return unit;
}

Result<> saveRestoredFrom(store::Database &database, const Manifest::Restored &restored)
{
    return store::saveValue(database, restoredName,
        toCanonicalJson(
            {{u"epoch"_s, restored.epoch}, {u"manifest"_s, hexText(restored.manifestHash)}}));
}

Result<std::optional<store::OutgoingBundle>> writeBundle(const Mailroom &room,
    const store::TrustedUnit &to, const BundleDraft &draft, const Fill &fill,
    const Progress &progress, qint64 spoolMemory)
{
    TRY(makeFolder(room.folders.outbox));
    Spool spool(room.database, spoolMemory);
    auto written = room.database.atomically(
        [&] { return writeAtOnce(room, to, draft, fill, progress, spool); });
    if (!written)
        return written; // a part may lie there; settleOutbox() knows that nobody wants it
    if (*written) {
        const QString path = QDir(room.folders.outbox).filePath((*written)->fileName);
        if (!QFile::rename(path + u".part"_s, path))
            return fail(ErrorCode::Io, u"the bundle is written but has not got its name"_s);
        platform::syncFolder(room.folders.outbox);
    }
    return written;
}

} // namespace exchange
