// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachment_repository.h"

#include "crypto/hash.h"
#include "store/record_row.h"

using namespace Qt::StringLiterals;

namespace store {

struct AttachmentRepository::Content {
    qint64 number = 0;
    QByteArray sha256{};
    qint64 size = 0;
};

namespace {

constexpr qint64 pieceSize = 256 * 1024;

/// One piece, full unless it is the last, also from a device that gives its bytes by and by.
Result<QByteArray> readPiece(QIODevice &device)
{
    QByteArray piece;
    while (piece.size() < pieceSize) {
        const QByteArray more = device.read(pieceSize - piece.size());
        if (more.isEmpty()) {
            if (!device.atEnd())
                return fail(ErrorCode::Io, u"the attachment cannot be read"_s);
            break;
        }
        piece.append(more);
    }
    return piece;
}

} // namespace

AttachmentRepository::AttachmentRepository(Database &database)
    : m_database(database)
{
}

Result<Attachment> AttachmentRepository::add(std::optional<Id<domain::Case>> caseId,
    const QString &mediaType, QIODevice &content, qint64 limit, const Progress &progress,
    const QByteArray &original)
{
    if (!content.isSequential() && content.size() - content.pos() > limit)
        return fail(ErrorCode::TooLarge, u"an attachment over %1 bytes"_s.arg(limit));
    return m_database.atomically([&]() -> Result<Attachment> {
        const Content kept = TRY(keepOnce(TRY(storePieces(content, limit, progress))));
        TRY(m_database.run(u"INSERT INTO attachments (case_id, content, media_type,"
                           " original_sha256) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            storedCase(caseId), kept.number, mediaType,
            original.isEmpty() ? QVariant() : QVariant(original)));
        return Attachment{kept.sha256, caseId, mediaType, kept.size, original};
    });
}

/// Writes the pieces under a number that is free; whose they are is known at the end only.
Result<AttachmentRepository::Content> AttachmentRepository::storePieces(
    QIODevice &content, qint64 limit, const Progress &progress)
{
    auto row = TRY(m_database.run(u"SELECT ifnull(max(number), 0) + 1 FROM contents"_s));
    TRY(nextRow(row));
    Content stored{.number = row.value(0).toLongLong()};
    row.finish();
    const qint64 total = content.isSequential() ? 0 : content.size() - content.pos();
    crypto::Sha256 hash;
    for (qint64 number = 0;; ++number) {
        const QByteArray piece = TRY(readPiece(content));
        if (piece.isEmpty())
            break;
        stored.size += piece.size();
        if (stored.size > limit)
            return fail(ErrorCode::TooLarge, u"an attachment over %1 bytes"_s.arg(limit));
        hash.add(piece);
        TRY(m_database.run(u"INSERT INTO content_pieces (content, piece, bytes) VALUES (?, ?, ?)"_s,
            stored.number, number, piece));
        TRY(report(progress, stored.size, total));
        if (piece.size() < pieceSize)
            break;
    }
    stored.sha256 = hash.result();
    return stored;
}

/// If the same content is there already, that one is kept and the pieces go.
Result<AttachmentRepository::Content> AttachmentRepository::keepOnce(const Content &stored)
{
    const auto earlier = findContent(stored.sha256);
    if (earlier) {
        TRY(m_database.run(u"DELETE FROM content_pieces WHERE content = ?"_s, stored.number));
        return *earlier;
    }
    if (earlier.error().code != ErrorCode::NotFound)
        return tl::unexpected(earlier.error());
    TRY(m_database.run(u"INSERT INTO contents (number, sha256, size) VALUES (?, ?, ?)"_s,
        stored.number, stored.sha256, stored.size));
    return stored;
}

Result<AttachmentRepository::Content> AttachmentRepository::findContent(const QByteArray &sha256)
{
    auto row = TRY(m_database.run(u"SELECT number, size FROM contents WHERE sha256 = ?"_s, sha256));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such attachment"_s);
    return Content{row.value(0).toLongLong(), sha256, row.value(1).toLongLong()};
}

Result<std::vector<Attachment>> AttachmentRepository::ofCase(Id<domain::Case> id)
{
    auto row = TRY(m_database.run(u"SELECT c.sha256, a.media_type, c.size, a.original_sha256"
                                  " FROM attachments a"
                                  " JOIN contents c ON c.number = a.content"
                                  " WHERE a.case_id = ? ORDER BY a.number"_s,
        id.toString()));
    std::vector<Attachment> attachments;
    while (TRY(nextRow(row)))
        attachments.push_back({row.value(0).toByteArray(), id, row.value(1).toString(),
            row.value(2).toLongLong(), row.value(3).toByteArray()});
    return attachments;
}

Result<Attachment> AttachmentRepository::find(
    std::optional<Id<domain::Case>> caseId, const QByteArray &sha256)
{
    auto row = TRY(m_database.run(u"SELECT a.media_type, c.size, a.original_sha256"
                                  " FROM attachments a JOIN contents c ON c.number = a.content"
                                  " WHERE a.case_id IS ? AND c.sha256 = ?"_s,
        storedCase(caseId), sha256));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such attachment"_s);
    return Attachment{sha256, caseId, row.value(0).toString(), row.value(1).toLongLong(),
        row.value(2).toByteArray()};
}

Result<> AttachmentRepository::read(
    const QByteArray &sha256, QIODevice &out, const Progress &progress)
{
    const Content content = TRY(findContent(sha256));
    auto row = TRY(m_database.run(
        u"SELECT bytes FROM content_pieces WHERE content = ? ORDER BY piece"_s, content.number));
    crypto::Sha256 hash;
    qint64 done = 0;
    while (TRY(nextRow(row))) {
        const QByteArray piece = row.value(0).toByteArray();
        if (out.write(piece) != piece.size())
            return fail(ErrorCode::Io, u"the attachment cannot be written"_s);
        hash.add(piece);
        done += piece.size();
        TRY(report(progress, done, content.size));
    }
    if (done != content.size || hash.result() != sha256)
        return fail(ErrorCode::DamagedPages, u"an attachment is not what was added"_s);
    return {};
}

} // namespace store
