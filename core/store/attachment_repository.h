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
    Id<domain::Case> caseId;
    QString mediaType; ///< "image/jpeg"
    qint64 size = 0;
};

class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database);

    /// TooLarge over @p limit bytes. Adding the same content to the same case twice is one
    /// attachment.
    Result<Attachment> add(Id<domain::Case> caseId, const QString &mediaType, QIODevice &content,
        qint64 limit, const Progress &progress = {});
    Result<std::vector<Attachment>> ofCase(Id<domain::Case> id);
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
