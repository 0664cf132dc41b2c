// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "exchange/message_stream.h"
#include "exchange/tar.h"

namespace {

struct Entry {
    QByteArray name;
    QByteArray content;
};

} // namespace

/// Any bytes are a tar or an error; a tar that is read is written the same. The same bytes as
/// packed messages end as well.
void tryBytes(QByteArrayView bytes)
{
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
        mustHold(isWritten && writer.finish() && again == bytes, "a tar is written as read");
    }
    exchange::MessageUnpacker unpacker([](const exchange::Message &) { return Result<>(); });
    if (unpacker.add(bytes))
        (void)unpacker.finish();
}
