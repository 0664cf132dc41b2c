// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_slots.h"

#include "crypto/byte_fields.h"
#include "crypto/hash.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr QByteArrayView magic = "RDUOLKEY";
constexpr quint16 version = 1;
constexpr qsizetype hashSize = 32;
constexpr size_t mostSlots = 256;
constexpr qsizetype longestFile = 4 * 1024 * 1024; // bytes

QByteArray start(size_t slotCount)
{
    QByteArray bytes = magic.toByteArray();
    appendNumber(bytes, version);
    appendNumber(bytes, quint16(slotCount));
    return bytes;
}

auto slotOf(auto &slots, const QString &user)
{
    return std::find_if(slots.begin(), slots.end(), [&user](const KeySlot &slot) {
        return slot.kind == KeySlot::Passphrase && slot.user == user;
    });
}

Result<KeySlot> nextSlot(FieldReader &fields)
{
    const QByteArrayView body = fields.field();
    if (!equalInConstantTime(fields.take(hashSize), blake2b(body, hashSize)))
        return fail(ErrorCode::DamagedHeader, u"a slot is not what was written"_s);
    auto slot = KeySlot::decode(body);
    if (!slot && slot.error().code == ErrorCode::Unreadable)
        return fail(ErrorCode::DamagedHeader, slot.error().detail);
    return slot;
}

} // namespace

Secret passphraseSecret(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Secret secret = Secret::of(bytes);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    sodium_memzero(composed.data(), size_t(composed.size()) * sizeof(QChar));
    return secret;
}

Result<KeySlots> KeySlots::create(
    const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost)
{
    KeySlots made;
    made.m_slots.push_back(TRY(KeySlot::create(keys, user, passphrase, cost)));
    made.m_mac = made.mac(keys);
    return made;
}

QByteArray KeySlots::encode() const
{
    QByteArray bytes = start(m_slots.size()) + m_mac;
    bytes += blake2b(bytes, hashSize);
    for (const KeySlot &slot : m_slots) {
        const QByteArray body = slot.encode();
        appendField(bytes, body);
        bytes += blake2b(body, hashSize);
    }
    return bytes;
}

Result<KeySlots> KeySlots::decode(QByteArrayView file)
{
    FieldReader fields(file);
    const bool isOurs = file.size() <= longestFile && fields.take(magic.size()) == magic;
    const auto fileVersion = fields.number<quint16>();
    const auto count = fields.number<quint16>();
    KeySlots read;
    read.m_mac = fields.take(hashSize).toByteArray();
    const QByteArrayView checksum = fields.take(hashSize);
    // In every version to come the first bytes stand where they stand now, so a flipped bit in
    // the version is told from a newer program.
    if (!isOurs || !fields.isSound()
        || !equalInConstantTime(
            checksum, blake2b(file.first(magic.size() + 4 + hashSize), hashSize)))
        return fail(ErrorCode::DamagedHeader, u"the start of the key file"_s);
    if (fileVersion > version)
        return fail(ErrorCode::NewerFormat, u"key file version %1"_s.arg(fileVersion));
    if (fileVersion < version || count == 0 || count > mostSlots)
        return fail(ErrorCode::DamagedHeader, u"key file with %1 slots"_s.arg(count));
    for (int i = 0; i < count; ++i)
        read.m_slots.push_back(TRY(nextSlot(fields)));
    if (!fields.isAtEnd())
        return fail(ErrorCode::DamagedHeader, u"something stands after the last slot"_s);
    return read;
}

QStringList KeySlots::users() const
{
    QStringList users;
    for (const KeySlot &slot : m_slots) {
        if (slot.kind == KeySlot::Passphrase)
            users.append(slot.user);
    }
    return users;
}

Result<KeySet> KeySlots::unlock(const QString &user, const Secret &passphrase) const
{
    const auto slot = slotOf(m_slots, user);
    if (slot == m_slots.end())
        return fail(ErrorCode::NotFound, u"no slot for this user"_s);
    KeySet keys = TRY(slot->unlock(passphrase));
    if (!prove(keys))
        return fail(ErrorCode::DamagedHeader, u"made by someone without the keys"_s);
    return keys;
}

Result<> KeySlots::addUser(
    const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost)
{
    TRY(prove(keys));
    if (slotOf(m_slots, user) != m_slots.end())
        return fail(ErrorCode::Invalid, u"this user has a slot"_s);
    if (m_slots.size() >= mostSlots)
        return fail(ErrorCode::TooLarge, u"no room for one more slot"_s);
    m_slots.push_back(TRY(KeySlot::create(keys, user, passphrase, cost)));
    m_mac = mac(keys);
    return {};
}

Result<> KeySlots::changePassphrase(
    const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost)
{
    TRY(prove(keys));
    const auto slot = slotOf(m_slots, user);
    if (slot == m_slots.end())
        return fail(ErrorCode::NotFound, u"no slot for this user"_s);
    *slot = TRY(KeySlot::create(keys, user, passphrase, cost));
    m_mac = mac(keys);
    return {};
}

Result<> KeySlots::removeUser(const KeySet &keys, const QString &user)
{
    TRY(prove(keys));
    const auto slot = slotOf(m_slots, user);
    if (slot == m_slots.end())
        return fail(ErrorCode::NotFound, u"no slot for this user"_s);
    if (users().size() == 1)
        return fail(ErrorCode::Invalid, u"the last user cannot go"_s);
    m_slots.erase(slot);
    m_mac = mac(keys);
    return {};
}

Result<> KeySlots::replaceKeys(const KeySet &oldKeys, const KeySet &newKeys)
{
    TRY(prove(oldKeys));
    std::vector<KeySlot> slots = m_slots;
    for (KeySlot &slot : slots)
        TRY(slot.rewrap(oldKeys, newKeys));
    m_slots = std::move(slots);
    m_mac = mac(newKeys);
    return {};
}

/// Over everything that encode() writes before and after it, without the checksums.
QByteArray KeySlots::mac(const KeySet &keys) const
{
    QByteArray bytes = start(m_slots.size());
    for (const KeySlot &slot : m_slots)
        appendField(bytes, slot.encode());
    const Secret key = derivedKey(keys.at(u"register"_s), "romduol key file 1");
    return keyedBlake2b(key, bytes, hashSize);
}

Result<> KeySlots::prove(const KeySet &keys) const
{
    if (!keys.contains(u"register"_s) || !equalInConstantTime(mac(keys), m_mac))
        return fail(ErrorCode::Invalid, u"these are not the keys of this key file"_s);
    return {};
}

} // namespace crypto
