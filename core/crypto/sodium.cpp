// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace crypto {

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start");
}

} // namespace crypto
