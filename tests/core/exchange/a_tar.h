// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tar.h"
#include "support/printing.h"

#include <vector>

/// A file in a tar, as it goes in and comes out.
struct Entry {
    QByteArray name;
    QByteArray content;
    friend bool operator==(const Entry &, const Entry &) = default;
};

inline QByteArray tarOf(const std::vector<Entry> &entries)
{
    QByteArray bytes;
    exchange::tar::Writer writer([&](QByteArrayView piece) -> Result<> {
        bytes.append(piece.data(), piece.size());
        return {};
    });
    for (const Entry &entry : entries) {
        must(writer.entry(entry.name, entry.content.size()));
        must(writer.write(entry.content));
    }
    must(writer.finish());
    return bytes;
}
