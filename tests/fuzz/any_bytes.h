// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

/// What each target says: a property of any bytes at all.
void tryBytes(QByteArrayView bytes);

/// Ends the program if a property does not hold, so that libFuzzer keeps the bytes.
inline void mustHold(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}
