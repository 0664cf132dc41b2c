// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

/// The one shape of tar a bundle may have (docs/bundle-format.md, 3). Any tar program reads it; we
/// read nothing else, so there is nothing in a header to be tricked with.
namespace exchange::tar {

constexpr qint64 blockSize = 512;
constexpr qint64 endSize = 2 * blockSize;

/// The 512 bytes before the content. The name is ASCII, 1 to 99 characters.
QByteArray header(QByteArrayView name, qint64 size);
/// What an entry takes: its header, its content, the NULs behind it.
qint64 entrySize(qint64 size);
/// The smallest step that holds a tar of @p size bytes: 64 KiB, 256 KiB, then whole MiB.
qint64 step(qint64 size);

using Sink = std::function<Result<>(QByteArrayView)>;

/// Writes entries to @p sink. Exactly the announced size must be written of each.
class Writer
{
public:
    explicit Writer(Sink sink);
    Result<> entry(QByteArrayView name, qint64 size);
    Result<> write(QByteArrayView piece);
    Result<> finish();

private:
    Result<> fill();
    Sink m_sink;
    qint64 m_left = 0; ///< Of the content of this entry.
    qint64 m_size = 0;
};

/// Takes a tar in pieces of any size and tells what is in it. Unreadable at the first byte that
/// Writer would not have written.
class Reader
{
public:
    using Entry = std::function<Result<>(const QByteArray &name, qint64 size)>;

    Reader(Entry entry, Sink content);
    Result<> add(QByteArrayView piece);
    Result<> finish(); ///< Unreadable if the end has not come.
    qint64 size() const { return m_size; } ///< Bytes so far.

private:
    Result<> takeHeader();
    Result<> takeNuls(QByteArrayView piece);

    Entry m_entry;
    Sink m_content;
    QByteArray m_block; ///< A header that is not complete yet.
    qint64 m_left = 0; ///< Content still to come.
    qint64 m_nuls = 0; ///< NULs still to come behind the content or at the end.
    qint64 m_size = 0;
    bool m_atEnd = false;
};

} // namespace exchange::tar
