// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "exchange/manifest.h"
#include "exchange/message.h"

/// Any bytes are a manifest, a message, or an error; what is read is written the same.
void tryBytes(QByteArrayView bytes)
{
    const auto manifest = exchange::manifestFromJson(bytes);
    mustHold(!manifest || exchange::toJson(*manifest) == bytes, "a manifest is written as read");
    const auto message = exchange::messageFromLine(bytes);
    mustHold(!message || exchange::toLine(*message) == bytes.toByteArray() + '\n',
        "a message is written as read");
}
