// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/verify.h"

#include "crypto/hash.h"
#include "exchange/envelope.h"
#include "exchange/hashing_file.h"
#include "exchange/limits.h"
#include "exchange/message_stream.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

Result<QByteArray> smallFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QFileInfo(path).fileName());
    if (file.size() > limit)
        return fail(ErrorCode::TooLarge, QFileInfo(path).fileName());
    return file.readAll();
}

Result<Proof> proofOf(const QByteArray &manifestBytes, const QByteArray &signature)
{
    const Manifest manifest = TRY(manifestFromJson(manifestBytes));
    TRY(proveSignature(manifest, manifestBytes, signature));
    return Proof{
        manifest, crypto::sha256(manifestBytes), keyFingerprint(manifest.sender.signingKey)};
}

Result<> provePart(const QDir &folder, const Manifest::Part &part)
{
    const QFileInfo file(folder.filePath(part.name));
    if (file.size() != part.size || file.isSymLink())
        return fail(ErrorCode::Unreadable, u"%1 is not as long as signed"_s.arg(part.name));
    HashingFile content(file.filePath());
    TRY(content.begin(limits::bundleBytes));
    if (TRY(content.sha256()) != part.sha256)
        return fail(ErrorCode::Unreadable, u"%1 is not what was signed"_s.arg(part.name));
    return {};
}

/// Nothing lies there that the manifest does not name.
Result<> proveNothingElse(const QDir &folder, const Manifest &manifest)
{
    QStringList named{u"manifest.json"_s, u"manifest.json.minisig"_s, u"padding"_s};
    for (const Manifest::Part &part : manifest.parts)
        named.append(part.name);
    QDirIterator found(
        folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString name = folder.relativeFilePath(found.next());
        if (!named.contains(name))
            return fail(ErrorCode::Unreadable, u"a file that the manifest does not name"_s);
    }
    return {};
}

/// Reads every message, so that a well-signed bundle of nonsense is told as such.
Result<> proveMessages(MessageUnpacker &unpacker, const Manifest &manifest)
{
    TRY(unpacker.finish());
    if (unpacker.counts() != manifest.counts || unpacker.unpacked() != manifest.unpacked)
        return fail(ErrorCode::Unreadable, u"messages: not as many as announced"_s);
    return {};
}

MessageUnpacker onlyReading()
{
    return MessageUnpacker([](const Message &) { return Result<>(); });
}

} // namespace

QString keyFingerprint(const crypto::PublicKey &key)
{
    return crypto::fingerprint(key.key);
}

Result<Proof> verifyFolder(const QString &folder, const Progress &progress)
{
    const QDir here(folder);
    const QByteArray manifestBytes
        = TRY(smallFile(here.filePath(u"manifest.json"_s), limits::manifestBytes));
    const QByteArray signature
        = TRY(smallFile(here.filePath(u"manifest.json.minisig"_s), limits::signatureBytes));
    const Proof proof = TRY(proofOf(manifestBytes, signature));
    qint64 done = 0;
    for (const Manifest::Part &part : proof.manifest.parts) {
        TRY(provePart(here, part));
        TRY(report(progress, ++done, qint64(proof.manifest.parts.size())));
    }
    TRY(proveNothingElse(here, proof.manifest));

    MessageUnpacker unpacker = onlyReading();
    QFile messages(here.filePath(proof.manifest.parts.front().name));
    if (!messages.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, messages.errorString());
    while (!messages.atEnd())
        TRY(unpacker.add(messages.read(64LL * 1024)));
    TRY(proveMessages(unpacker, proof.manifest));
    return proof;
}

Result<Proof> verifyFile(
    const QString &path, std::span<const crypto::AgeIdentity> identities, const Progress &progress)
{
    const Envelope envelope = TRY(openEnvelope(path, identities, progress));
    const Proof proof = TRY(proofOf(envelope.manifest, envelope.signature));
    TRY(proveParts(proof.manifest, envelope));
    MessageUnpacker unpacker = onlyReading();
    TRY(readMessages(
        path, identities, envelope.fileHash,
        [&](QByteArrayView packed) { return unpacker.add(packed); }, progress));
    TRY(proveMessages(unpacker, proof.manifest));
    return proof;
}

Result<> verifyChain(const std::vector<Proof> &proofs)
{
    for (size_t i = 1; i < proofs.size(); ++i) {
        const Manifest &before = proofs[i - 1].manifest;
        const Manifest &now = proofs[i].manifest;
        if (now.sender != before.sender || now.epoch != before.epoch
            || now.destination != before.destination || now.sequence != before.sequence + 1
            || now.previous != proofs[i - 1].manifestHash) {
            return fail(
                ErrorCode::Gap, u"%1 does not follow %2"_s.arg(now.sequence).arg(before.sequence));
        }
    }
    return {};
}

} // namespace exchange
