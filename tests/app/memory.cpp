// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory.h"

#include <QFile>
#include <QList>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

struct Region {
    quint64 from;
    quint64 to;
};

/// Only an address sanitizer maps so much: its notes about the program's memory, not that memory.
constexpr quint64 terabyte = 1ULL << 40;

QList<Region> writableRegions()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QList<Region> regions;
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    for (QByteArray line = maps.readLine(); !line.isEmpty(); line = maps.readLine()) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> ends = words.at(0).split('-');
        const Region region{
            ends.at(0).toULongLong(nullptr, 16), ends.at(1).toULongLong(nullptr, 16)};
        if (words.at(1).startsWith("rw") && region.to - region.from < terabyte)
            regions.append(region);
    }
    return regions;
}

char hexDigit(int value)
{
    return char(value < 10 ? '0' + value : 'a' + value - 10);
}

bool isHexAt(const char *at, const MaskedKey &key)
{
    for (qsizetype i = 0; i < key.bytes.size(); ++i) {
        const int byte = quint8(key.bytes.at(i) ^ MaskedKey::mask);
        if ((at[2 * i] | 0x20) != (hexDigit(byte >> 4) | 0x20)
            || (at[2 * i + 1] | 0x20) != (hexDigit(byte & 15) | 0x20))
            return false;
    }
    return true;
}

bool isAt(const char *at, const MaskedKey &key)
{
    for (qsizetype i = 0; i < key.bytes.size(); ++i) {
        if ((at[i] ^ MaskedKey::mask) != key.bytes.at(i))
            return false;
    }
    return true;
}

} // namespace

MaskedKey MaskedKey::of(const unsigned char *key, qsizetype size)
{
    MaskedKey masked{QByteArray(size, '\0')};
    for (qsizetype i = 0; i < size; ++i)
        masked.bytes[i] = char(key[i] ^ mask);
    return masked;
}

int timesInMemory(const MaskedKey &key)
{
    prctl(PR_SET_DUMPABLE, 1); // the program forbade it, also to itself
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const QList<Region> regions = writableRegions();
    if (memory < 0 || regions.isEmpty())
        return -1;
    constexpr qsizetype window = 1 << 20;
    const qsizetype overlap = 2 * key.bytes.size();
    QByteArray piece(window + overlap, '\0');
    const auto pieceFrom = reinterpret_cast<quintptr>(piece.constData());
    const auto pieceTo = pieceFrom + quintptr(piece.size());
    int found = 0;
    for (const Region &region : regions) {
        for (quint64 from = region.from; from < region.to; from += quint64(window)) {
            const auto wanted = std::min<quint64>(quint64(piece.size()), region.to - from);
            if (from < pieceTo && from + wanted > pieceFrom)
                continue; // what was read here is no place where the program keeps anything
            const ssize_t size = pread(memory, piece.data(), wanted, off_t(from));
            for (qsizetype at = 0; at < std::min<qsizetype>(size, window); ++at) {
                const char *here = piece.constData() + at;
                found += at + key.bytes.size() <= size && isAt(here, key) ? 1 : 0;
                found += at + overlap <= size && isHexAt(here, key) ? 1 : 0;
            }
            piece.fill('\0');
        }
    }
    ::close(memory);
    prctl(PR_SET_DUMPABLE, 0);
    return found;
}
