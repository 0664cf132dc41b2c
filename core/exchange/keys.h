// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age_keys.h"
#include "crypto/minisign.h"
#include "store/database.h"

namespace exchange {

/// The keys of an installation: what it signs with and what it reads with. They live inside the
/// encrypted register and nowhere else.
struct Keys {
    crypto::SigningKey signing;
    crypto::AgeIdentity reading;
};

Keys createKeys();
Result<> saveKeys(store::Database &database, const Keys &keys);
Result<Keys> loadKeys(store::Database &database); ///< NotFound before saveKeys().

/// The unit's key of a year, which makes row ids; made when it is asked for the first time.
Result<crypto::Secret> keyOfYear(store::Database &database, int year);

} // namespace exchange
