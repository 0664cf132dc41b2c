// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A key as a test may carry it: every byte turned over, so that the test's own copy is not the
/// one that it finds.
struct MaskedKey {
    static constexpr char mask = 0x5a;
    QByteArray bytes;

    static MaskedKey of(const unsigned char *key, qsizetype size);
};

/// How often the key stands in the memory of this process, as bytes or in hexadecimal digits; -1
/// if the system does not let a process read its own memory.
int timesInMemory(const MaskedKey &key);
