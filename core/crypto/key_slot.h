// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/key_set.h"
#include "crypto/stretch_cost.h"

#include <QByteArray>
#include <QString>

namespace crypto {

/// One way into a register. A passphrase opens a secret of the slot, and that secret opens the
/// keys. The two steps let keys be changed for somebody who is not there: the new ones are closed
/// to the point of the slot's secret, which only a holder of the register key can see.
/// The bytes are described in docs/register-format.md.
struct KeySlot {
    enum Kind : quint8 {
        Passphrase = 1,
        Recovery = 2, ///< Opened by the key that the recovery sheets hold.
        OtherRegister = 3, ///< Room for a slot that opens another register; not made yet.
    };
    quint8 kind = Passphrase;
    QString user;
    StretchCost cost;
    QByteArray salt;
    QByteArray sealedSecret; ///< By the stretched passphrase.
    QByteArray sealedPoint; ///< By the register key: the point of the secret, names of the keys.
    QByteArray sealedKeys; ///< To the point.

    /// A slot for all of @p keys, "register" among them. Invalid without it, without a user, or
    /// with a name or a key too long; TooLarge if the cost cannot be borne.
    static Result<KeySlot> create(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);

    QByteArray encode() const;
    /// Unreadable if these bytes are no slot; TooLarge if it asks for more than is bearable.
    static Result<KeySlot> decode(QByteArrayView body);

    /// WrongPassphrase; DamagedHeader if the parts of the slot do not belong together.
    Result<KeySet> unlock(const Secret &passphrase) const;
    /// Wraps the keys of the same names from @p newKeys in place of those from @p oldKeys.
    Result<> rewrap(const KeySet &oldKeys, const KeySet &newKeys);
};

} // namespace crypto
