// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key_set.h"
#include "domain/restricted_table.h"
#include "store/database.h"

#include <map>

namespace casework {

/// The keys under the register's own: one for each right of restricted.csv, made from "restricted"
/// or "photographs". Everybody at the register can close something with one of them, so that a
/// result can be written down by whoever hears it; only a slot with the key opens it again.
class Seals
{
public:
    /// Takes the points from the register, and leaves those there that are missing and can be made
    /// of @p keys. DamagedPages if a point in the register is not that of the key in the slot.
    static Result<Seals> of(store::Database &database, const crypto::KeySet &keys);

    bool opens(const domain::Seal &seal) const { return m_keys.contains(seal.name()); }
    /// NotFound if nobody with the key has signed in since the table knows this right.
    Result<QByteArray> close(const domain::Seal &seal, QByteArrayView plain) const;
    /// Denied without the key; Unreadable if these bytes were not closed with it.
    Result<crypto::Secret> open(const domain::Seal &seal, QByteArrayView closed) const;

private:
    std::map<QString, crypto::Secret> m_keys; ///< By Seal::name().
    std::map<QString, QByteArray> m_points;
};

/// What the slot of somebody with this role wraps, of what @p keys can give: "register", and the
/// key of each right that the role has by permissions.csv. The first user of a register holds the
/// two keys themselves, so that there is somebody to grant them.
crypto::KeySet keysForRole(const crypto::KeySet &keys, const QString &role);

} // namespace casework
