// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/manifest.h"
#include "exchange/message.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes are a manifest, a message, or an error; what is read is written the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto manifest = exchange::manifestFromJson(bytes);
    if (manifest && exchange::toJson(*manifest) != bytes)
        std::abort();
    const auto message = exchange::messageFromLine(bytes);
    if (message && exchange::toLine(*message) != bytes.toByteArray() + '\n')
        std::abort();
    return 0;
}
