// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/message_stream.h"
#include "exchange/tar.h"

#include <cstdint>
#include <cstdlib>

namespace {

struct Entry {
    QByteArray name;
    QByteArray content;
};

} // namespace

/// Any bytes are a tar or an error; a tar that is read is written the same. The same bytes as
/// packed messages end as well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    std::vector<Entry> entries;
    exchange::tar::Reader reader(
        [&](const QByteArray &name, qint64) -> Result<> {
            entries.push_back({name, {}});
            return {};
        },
        [&](QByteArrayView piece) -> Result<> {
            entries.back().content.append(piece.data(), piece.size());
            return {};
        });
    if (reader.add(bytes) && reader.finish()) {
        QByteArray again;
        exchange::tar::Writer writer([&](QByteArrayView piece) -> Result<> {
            again.append(piece.data(), piece.size());
            return {};
        });
        bool isWritten = true;
        for (const Entry &entry : entries) {
            isWritten = isWritten && writer.entry(entry.name, entry.content.size())
                && writer.write(entry.content);
        }
        if (!isWritten || !writer.finish() || again != bytes)
            std::abort();
    }
    exchange::MessageUnpacker unpacker([](const exchange::Message &) { return Result<>(); });
    if (const auto taken = unpacker.add(bytes); taken && unpacker.finish())
        return 0;
    return 0;
}
