// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange::tar {

namespace {

constexpr qsizetype longestName = 99;
constexpr qsizetype sizeOffset = 124;
constexpr qsizetype sizeDigits = 11;
constexpr qsizetype checksumOffset = 148;

void place(QByteArray &block, qsizetype offset, QByteArrayView text)
{
    std::copy(text.begin(), text.end(), block.begin() + offset);
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

qint64 nulsBehind(qint64 size)
{
    return (blockSize - size % blockSize) % blockSize;
}

} // namespace

QByteArray header(QByteArrayView name, qint64 size)
{
    Q_ASSERT(!name.isEmpty() && name.size() <= longestName);
    QByteArray block(blockSize, '\0');
    place(block, 0, name);
    place(block, 100, "0000644");
    place(block, 108, "0000000");
    place(block, 116, "0000000");
    place(block, sizeOffset, octal(size, sizeDigits));
    place(block, 136, "00000000000");
    place(block, checksumOffset, "        ");
    place(block, 156, "0");
    place(block, 257, "ustar");
    place(block, 263, "00");
    place(block, 329, "0000000");
    place(block, 337, "0000000");
    qint64 sum = 0;
    for (const char byte : block)
        sum += static_cast<unsigned char>(byte);
    place(block, checksumOffset, octal(sum, 6));
    block[checksumOffset + 6] = '\0';
    return block;
}

qint64 entrySize(qint64 size)
{
    return blockSize + size + nulsBehind(size);
}

qint64 step(qint64 size)
{
    constexpr qint64 kibibyte = 1024;
    constexpr qint64 mebibyte = 1024 * kibibyte;
    for (const qint64 small : {64 * kibibyte, 256 * kibibyte}) {
        if (size <= small)
            return small;
    }
    return (size + mebibyte - 1) / mebibyte * mebibyte;
}

Writer::Writer(Sink sink)
    : m_sink(std::move(sink))
{
}

Result<> Writer::entry(QByteArrayView name, qint64 size)
{
    TRY(fill());
    m_left = m_size = size;
    return m_sink(header(name, size));
}

Result<> Writer::write(QByteArrayView piece)
{
    Q_ASSERT(piece.size() <= m_left);
    m_left -= piece.size();
    return m_sink(piece);
}

Result<> Writer::fill()
{
    Q_ASSERT(m_left == 0);
    const qint64 nuls = nulsBehind(m_size);
    m_size = 0;
    return nuls > 0 ? m_sink(QByteArray(nuls, '\0')) : Result<>();
}

Result<> Writer::finish()
{
    TRY(fill());
    return m_sink(QByteArray(endSize, '\0'));
}

Reader::Reader(Entry entry, Sink content)
    : m_entry(std::move(entry))
    , m_content(std::move(content))
{
}

Result<> Reader::add(QByteArrayView piece)
{
    m_size += piece.size();
    while (!piece.isEmpty()) {
        qsizetype used = 0;
        if (m_left > 0) {
            used = qsizetype(std::min<qint64>(m_left, piece.size()));
            m_left -= used;
            TRY(m_content(piece.first(used)));
        } else if (m_nuls > 0) {
            used = qsizetype(std::min<qint64>(m_nuls, piece.size()));
            TRY(takeNuls(piece.first(used)));
        } else if (m_atEnd) {
            return fail(ErrorCode::Unreadable, u"tar: bytes behind the end"_s);
        } else {
            used = std::min(qsizetype(blockSize) - m_block.size(), piece.size());
            m_block.append(piece.data(), used);
            if (m_block.size() == blockSize)
                TRY(takeHeader());
        }
        piece = piece.sliced(used);
    }
    return {};
}

Result<> Reader::takeNuls(QByteArrayView piece)
{
    m_nuls -= piece.size();
    if (!std::all_of(piece.begin(), piece.end(), [](char byte) { return byte == '\0'; }))
        return fail(ErrorCode::Unreadable, u"tar: not NUL behind an entry"_s);
    return {};
}

Result<> Reader::takeHeader()
{
    const QByteArray block = std::exchange(m_block, {});
    if (block.at(0) == '\0') {
        m_atEnd = true;
        m_nuls = endSize - blockSize;
        return block == QByteArray(blockSize, '\0')
            ? Result<>()
            : fail(ErrorCode::Unreadable, u"tar: the first closing block is not empty"_s);
    }
    const QByteArray name = block.left(block.indexOf('\0'));
    bool isOctal = false;
    const qint64 size = block.mid(sizeOffset, sizeDigits).toLongLong(&isOctal, 8);
    if (name.size() > longestName || !isOctal || size < 0 || block != header(name, size))
        return fail(ErrorCode::Unreadable, u"tar: not the header of its name and size"_s);
    m_left = size;
    m_nuls = nulsBehind(size);
    return m_entry(name, size);
}

Result<> Reader::finish()
{
    if (!m_atEnd || m_nuls > 0)
        return fail(ErrorCode::Unreadable, u"tar: cut off"_s);
    return {};
}

} // namespace exchange::tar
