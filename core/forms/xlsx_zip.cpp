// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/xlsx_zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct FreeArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, FreeArchive>;

Fault fault(Fault::Kind kind, const QString &detail)
{
    return {kind, {}, detail};
}

bool isXmlPart(const QString &path)
{
    return path.startsWith(u"xl/") && (path.endsWith(u".xml") || path.endsWith(u".rels"));
}

/// Reads in small pieces, so that a bomb is known before it has grown.
std::optional<QByteArray> inflate(archive *reader, qsizetype atMost, Faults &faults)
{
    QByteArray content;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t count = archive_read_data(reader, piece.data(), size_t(piece.size()));
        if (count == 0)
            return content;
        if (count < 0) {
            faults.push_back(fault(Fault::Kind::NotASheet, u"a damaged zip"_s));
            return {};
        }
        if (content.size() + count > atMost) {
            faults.push_back(fault(Fault::Kind::TooLarge, u"inflated"_s));
            return {};
        }
        content.append(piece.constData(), qsizetype(count));
    }
}

Reader open(const QByteArray &file)
{
    Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    const int opened
        = archive_read_open_memory(reader.get(), file.constData(), size_t(file.size()));
    return opened == ARCHIVE_OK ? std::move(reader) : Reader();
}

} // namespace

std::optional<QHash<QString, QByteArray>> readXlsxParts(const QByteArray &file, Faults &faults)
{
    if (file.size() > limit::fileBytes) {
        faults.push_back(fault(Fault::Kind::TooLarge, u"file"_s));
        return {};
    }
    const Reader reader = open(file);
    QHash<QString, QByteArray> parts;
    qsizetype budget = qMin(limit::inflatedBytes, file.size() * limit::inflation);
    archive_entry *entry = nullptr;
    int status = reader ? archive_read_next_header(reader.get(), &entry) : ARCHIVE_FATAL;
    for (int count = 1; status == ARCHIVE_OK; ++count) {
        const QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        if (count > limit::zipEntries) {
            faults.push_back(fault(Fault::Kind::TooLarge, u"parts"_s));
            return {};
        }
        if (parts.contains(path) || archive_entry_is_encrypted(entry)) {
            faults.push_back(fault(Fault::Kind::NotASheet, path));
            return {};
        }
        if (isXmlPart(path)) {
            const auto content = inflate(reader.get(), budget, faults);
            if (!content)
                return {};
            budget -= content->size();
            parts.insert(path, *content);
        }
        status = archive_read_next_header(reader.get(), &entry);
    }
    if (status == ARCHIVE_EOF && !parts.isEmpty())
        return parts;
    faults.push_back(fault(Fault::Kind::NotASheet, u"not a spreadsheet file"_s));
    return {};
}

} // namespace forms
