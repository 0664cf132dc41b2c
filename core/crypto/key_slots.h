// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/key_set.h"
#include "crypto/key_slot.h"
#include "crypto/secret.h"
#include "crypto/stretch_cost.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace crypto {

/// The passphrase as it is stretched: Unicode NFC, UTF-8, nothing cut off.
Secret passphraseSecret(const QString &typed);

/// The side header of a register: who may open it, and how a right passphrase is known.
/// Values only; store/key_file keeps it on disk.
class KeySlots
{
public:
    /// One slot for the first user. Invalid without a user, a passphrase or the key "register".
    static Result<KeySlots> create(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);

    /// DamagedHeader if a bit is not what was written; NewerFormat if a newer program wrote it;
    /// TooLarge if it asks for more memory or time than this program would give.
    static Result<KeySlots> decode(QByteArrayView file);
    QByteArray encode() const;

    QStringList users() const;

    /// NotFound if there is no such user; WrongPassphrase if this does not open the slot;
    /// DamagedHeader if the header was made by someone without the keys.
    Result<KeySet> unlock(const QString &user, const Secret &passphrase) const;

    /// Those who change it hold the keys: Invalid if @p keys are not the keys of this header.
    /// A slot gets all of @p keys, so give fewer to someone who may open less.
    Result<> addUser(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);
    /// A new slot for the same user; @p keys as for addUser(). NotFound if there is no such user.
    Result<> changePassphrase(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);
    /// Invalid for the last user: nobody could open the register any more.
    Result<> removeUser(const KeySet &keys, const QString &user);

    /// Every slot wraps the keys of the same names from @p newKeys from now on; nobody has to be
    /// there with a passphrase. For when somebody has gone: what they remember opens nothing new.
    /// NotFound if a slot wraps a key that @p newKeys does not have.
    Result<> replaceKeys(const KeySet &oldKeys, const KeySet &newKeys);

private:
    Result<> prove(const KeySet &keys) const;
    QByteArray mac(const KeySet &keys) const;

    std::vector<KeySlot> m_slots;
    QByteArray m_mac; ///< Keyed with the register key, over all slots.
};

} // namespace crypto
