// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/key_slots.h"

#include <QString>

namespace store {

/// Reads register.keys. NotFound, DamagedHeader or NewerFormat; a damaged newest generation is
/// told, never silently replaced by an older one.
Result<crypto::KeySlots> readKeyFile(const QString &path);

/// Writes beside, flushes, reads back, renames; keeps the two generations before as .1 and .2.
/// With @p forgetOld those are rewritten as well, so that no removed slot stays on the disk.
Result<> writeKeyFile(const QString &path, const crypto::KeySlots &slots, bool forgetOld = false);

} // namespace store
