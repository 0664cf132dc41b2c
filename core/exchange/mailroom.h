// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exchange/keys.h"
#include "store/register_info.h"

namespace exchange {

/// Three folders beside the register. Made when they are needed. Only sealed files lie in them, and
/// in quarantine the reasons.
struct Folders {
    QString outbox;
    QString inbox;
    QString quarantine;
};

/// What the functions of this room work with. Belongs to whoever calls; outlives the call.
struct Mailroom {
    store::Database &database;
    const store::RegisterInfo &self;
    const Keys &keys;
    Folders folders;
    Clock clock;
};

} // namespace exchange
