// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"

#include <cstdint>

// The name and the type are libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    tryBytes({bytes, static_cast<qsizetype>(size)});
    return 0;
}
