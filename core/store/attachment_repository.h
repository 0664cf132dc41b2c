// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/case.h"
#include "store/database.h"

#include <QIODevice>

namespace store {

/// A photograph or document of a case, kept inside the database in chunks of 256 KiB, so that no
/// part of it is ever a file and memory stays small.
struct Attachment {
    QByteArray sha256; ///< Of the whole content, 32 bytes; also its id.
    std::optional<Id<domain::Case>> caseId; ///< None: of a record of the unit.
    QString mediaType; ///< "image/jpeg"
    qint64 size = 0;
    QByteArray original{}; ///< SHA-256 of the file it was made from; empty if it is that file.
};

class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database);

    /// TooLarge over @p limit bytes. Adding the same content to the same case twice is one
    /// attachment.
    Result<Attachment> add(std::optional<Id<domain::Case>> caseId, const QString &mediaType,
        QIODevice &content, qint64 limit, const Progress &progress = {},
        const QByteArray &original = {});
    Result<std::vector<Attachment>> ofCase(Id<domain::Case> id);
    /// One attachment of a case, or of the unit; NotFound if it is not there.
    Result<Attachment> find(std::optional<Id<domain::Case>> caseId, const QByteArray &sha256);
    /// Writes the content to @p out; DamagedPages if it is not what its hash says.
    /// NotFound if there is no such content; Io if @p out does not take it.
    Result<> read(const QByteArray &sha256, QIODevice &out, const Progress &progress = {});

private:
    struct Content;
    Result<Content> findContent(const QByteArray &sha256);
    Result<Content> storePieces(QIODevice &content, qint64 limit, const Progress &progress);
    Result<Content> keepOnce(const Content &stored);

    Database &m_database;
};

} // namespace store
