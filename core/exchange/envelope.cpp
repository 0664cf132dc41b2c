// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/envelope.h"

#include "crypto/age_file.h"
#include "exchange/hashing_file.h"
#include "exchange/limits.h"
#include "exchange/strict.h"
#include "exchange/tar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

const QByteArray manifestName = "manifest.json";
const QByteArray signatureName = "manifest.json.minisig";

/// Sorts what a tar holds into an Envelope, and counts it while it comes.
class Sorter
{
public:
    explicit Sorter(Envelope &envelope)
        : m_envelope(envelope)
    {
    }

    Result<> begin(const QByteArray &name, qint64 size)
    {
        endEntry();
        const int number = m_count++;
        if (number == 0)
            return expect(name == manifestName, size, limits::manifestBytes);
        if (number == 1)
            return expect(name == signatureName, size, limits::signatureBytes);
        if (m_envelope.entries.size() > size_t(limits::parts))
            return fail(ErrorCode::TooLarge, u"too many parts"_s);
        m_envelope.entries.push_back({QString::fromLatin1(name), size, {}});
        m_isPadding = name == "padding";
        m_hash.emplace();
        return {};
    }

    void add(QByteArrayView piece)
    {
        if (m_count == 1)
            m_envelope.manifest.append(piece.data(), piece.size());
        else if (m_count == 2)
            m_envelope.signature.append(piece.data(), piece.size());
        else
            m_hash->add(piece);
        if (m_isPadding && !std::ranges::all_of(piece, [](char byte) { return byte == '\0'; }))
            m_envelope.isPaddingEmpty = false;
    }

    void endEntry()
    {
        if (m_hash)
            m_envelope.entries.back().sha256 = m_hash->result();
        m_hash.reset();
    }

private:
    static Result<> expect(bool isRight, qint64 size, qint64 limit)
    {
        if (!isRight)
            return fail(ErrorCode::Unreadable, u"bundle: manifest or signature is not there"_s);
        return size <= limit ? Result<>() : fail(ErrorCode::TooLarge, u"manifest or signature"_s);
    }

    Envelope &m_envelope;
    std::optional<crypto::Sha256> m_hash;
    int m_count = 0;
    bool m_isPadding = false;
};

/// Opens the seal, feeds @p tar to the end, and gives the hash of the sealed file.
Result<QByteArray> unseal(const QString &path, std::span<const crypto::AgeIdentity> identities,
    tar::Reader &reader, const Progress &progress)
{
    HashingFile file(path);
    TRY(file.begin(limits::bundleBytes));
    auto age = TRY(crypto::AgeReader::open(file, identities));
    for (;;) {
        const QByteArray plain = TRY(age.read());
        if (plain.isEmpty())
            break;
        TRY(reader.add(plain));
        TRY(report(progress, file.position(), file.fileSize()));
    }
    TRY(reader.finish());
    return file.sha256();
}

} // namespace

Result<Envelope> openEnvelope(
    const QString &path, std::span<const crypto::AgeIdentity> identities, const Progress &progress)
{
    Envelope envelope;
    Sorter sorter(envelope);
    tar::Reader reader(
        [&](const QByteArray &name, qint64 size) { return sorter.begin(name, size); },
        [&](QByteArrayView piece) -> Result<> {
            sorter.add(piece);
            return {};
        });
    envelope.fileHash = TRY(unseal(path, identities, reader, progress));
    sorter.endEntry();
    envelope.tarSize = reader.size();
    return envelope;
}

Result<> proveParts(const Manifest &manifest, const Envelope &envelope)
{
    const auto &entries = envelope.entries;
    if (entries.size() != manifest.parts.size() + 1 || entries.back().name != u"padding")
        return fail(ErrorCode::Unreadable, u"bundle: not the parts its manifest names"_s);
    for (size_t i = 0; i < manifest.parts.size(); ++i) {
        if (entries[i] != manifest.parts[i])
            return fail(ErrorCode::Unreadable, u"bundle: part %1 is another"_s.arg(i + 1));
    }
    if (entries.back().size != manifest.padding || !envelope.isPaddingEmpty
        || tar::step(envelope.tarSize) != envelope.tarSize) {
        return fail(ErrorCode::Unreadable, u"bundle: padding"_s);
    }
    return {};
}

Result<> readMessages(const QString &path, std::span<const crypto::AgeIdentity> identities,
    const QByteArray &fileHash, const std::function<Result<>(QByteArrayView)> &sink,
    const Progress &progress)
{
    bool isMessages = false;
    tar::Reader reader(
        [&](const QByteArray &name, qint64) -> Result<> {
            isMessages = name == "messages.jsonl.zst";
            return {};
        },
        [&](QByteArrayView piece) { return isMessages ? sink(piece) : Result<>(); });
    if (TRY(unseal(path, identities, reader, progress)) != fileHash)
        return fail(ErrorCode::Unreadable, u"bundle: another file than a moment ago"_s);
    return {};
}

} // namespace exchange
