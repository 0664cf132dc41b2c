// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace crypto {

/// What Argon2id costs. Stored beside each slot, so that it can grow with the computers.
struct StretchCost {
    quint32 passes = 3;
    quint64 memoryBytes = 64ULL * 1024 * 1024;

    /// At least the default; more where this computer does that in under half a second.
    static StretchCost calibrated();
    /// The least libsodium takes. For tests only.
    static StretchCost lowest();
};

/// The keys of a register by name: "register" opens the database, "restricted" the most private
/// answers, "photographs" the pictures (decisions 10). A slot wraps all or some of them.
using KeySet = std::map<QString, Secret>;

KeySet newKeySet();
KeySet copy(const KeySet &keys);

/// The passphrase as it is stretched: Unicode NFC, UTF-8, nothing cut off.
Secret passphraseSecret(const QString &typed);

/// The side header of a register: who may open it, and how a right passphrase is known.
/// Values only; store/key_file keeps it on disk.
class KeySlots
{
public:
    /// One slot for the first user.
    static Result<KeySlots> create(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);

    /// DamagedHeader if a bit is not what was written; NewerFormat if a newer program wrote it.
    static Result<KeySlots> decode(QByteArrayView file);
    QByteArray encode() const;

    QStringList users() const;

    /// NotFound if there is no such user; WrongPassphrase if this does not open the slot;
    /// DamagedHeader if the header was made by someone without the keys.
    Result<KeySet> unlock(const QString &user, const Secret &passphrase) const;

    Result<> addUser(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);
    Result<> changePassphrase(
        const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost);
    Result<> removeUser(const KeySet &keys, const QString &user);

private:
    struct Slot {
        QString user;
        StretchCost cost;
        QByteArray salt;
        QByteArray sealedKeys;
    };
    void authenticate(const KeySet &keys);

    std::vector<Slot> m_slots;
    QByteArray m_mac; ///< Keyed with the register key, over all slots.
};

} // namespace crypto
