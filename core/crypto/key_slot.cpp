// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_slot.h"

#include "crypto/box.h"
#include "crypto/byte_fields.h"
#include "crypto/hash.h"
#include "crypto/seal.h"
#include "crypto/sodium.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr qsizetype pointSize = crypto_box_curve25519xchacha20poly1305_PUBLICKEYBYTES;
constexpr size_t secretSize = crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES;
constexpr qsizetype longestUser = 1024; // bytes
constexpr qsizetype longestKeys = 8 * 1024; // bytes, all names and keys of one slot

QByteArray purpose(QByteArrayView what, const QString &user)
{
    return "romduol slot " + what.toByteArray() + ' ' + user.toUtf8();
}

/// The register key is used for one thing in one place; each other use has a key made from it.
Secret pointKey(const KeySet &keys)
{
    return derivedKey(keys.at(u"register"_s), "romduol slot points 1");
}

QByteArray sealPoint(const QByteArray &point, const KeySet &keys, const QString &user)
{
    const QByteArray listed = names(keys).join(u'\n').toUtf8();
    return seal(pointKey(keys), point + listed, purpose("point", user));
}

Result<> check(const KeySet &keys, const QString &user, const Secret &passphrase)
{
    if (!keys.contains(u"register"_s))
        return fail(ErrorCode::Invalid, u"a slot without the register key"_s);
    if (user.isEmpty() || user.toUtf8().size() > longestUser || passphrase.isEmpty())
        return fail(ErrorCode::Invalid, u"a slot needs a user and a passphrase"_s);
    for (const auto &[name, key] : keys) {
        if (name.isEmpty() || name.contains(u'\n') || key.size() != 32)
            return fail(ErrorCode::Invalid, u"the key "_s + name);
    }
    if (encode(keys).view().size() > longestKeys)
        return fail(ErrorCode::Invalid, u"too many keys for a slot"_s);
    return {};
}

} // namespace

Result<KeySlot> KeySlot::create(
    const KeySet &keys, const QString &user, const Secret &passphrase, StretchCost cost)
{
    TRY(check(keys, user, passphrase));
    KeySlot slot{Passphrase, user, cost, randomBytes(saltSize), {}, {}, {}};
    const Secret key = TRY(stretch(passphrase, slot.salt, cost));
    const Secret secret = Secret::random(secretSize);
    const QByteArray point = pointOf(secret);
    slot.sealedSecret = seal(key, secret.view(), purpose("secret", user));
    slot.sealedPoint = sealPoint(point, keys, user);
    slot.sealedKeys = closedTo(point, crypto::encode(keys).view());
    return slot;
}

QByteArray KeySlot::encode() const
{
    QByteArray body;
    appendNumber(body, kind);
    appendField(body, user.toUtf8());
    appendNumber(body, cost.passes);
    appendNumber(body, cost.memoryBytes);
    appendField(body, salt);
    appendField(body, sealedSecret);
    appendField(body, sealedPoint);
    appendField(body, sealedKeys);
    return body;
}

Result<KeySlot> KeySlot::decode(QByteArrayView body)
{
    FieldReader fields(body);
    KeySlot slot;
    slot.kind = fields.number<quint8>();
    slot.user = QString::fromUtf8(fields.field());
    slot.cost.passes = fields.number<quint32>();
    slot.cost.memoryBytes = fields.number<quint64>();
    slot.salt = fields.field().toByteArray();
    slot.sealedSecret = fields.field().toByteArray();
    slot.sealedPoint = fields.field().toByteArray();
    slot.sealedKeys = fields.field().toByteArray();
    // Written again it must be the same bytes, so that nothing hides in a second spelling.
    if (!fields.isSound() || !fields.isAtEnd() || slot.encode() != body)
        return fail(ErrorCode::Unreadable, u"the fields of a slot do not fit"_s);
    if (slot.kind == Passphrase && !slot.cost.isBearable())
        return fail(ErrorCode::TooLarge, u"a slot asks for too much stretching"_s);
    return slot;
}

Result<KeySet> KeySlot::unlock(const Secret &passphrase) const
{
    const Secret key = TRY(stretch(passphrase, salt, cost));
    const auto secret = unseal(key, sealedSecret, purpose("secret", user));
    if (!secret || secret->size() != secretSize)
        return fail(ErrorCode::WrongPassphrase);
    const auto plain = opened(*secret, sealedKeys);
    if (!plain)
        return fail(ErrorCode::DamagedHeader, u"the keys of a slot do not open"_s);
    auto keys = decodeKeySet(*plain);
    if (!keys || !keys->contains(u"register"_s))
        return fail(ErrorCode::DamagedHeader, u"the keys of a slot are no key set"_s);
    return keys;
}

Result<> KeySlot::rewrap(const KeySet &oldKeys, const KeySet &newKeys)
{
    const auto listing = unseal(pointKey(oldKeys), sealedPoint, purpose("point", user));
    if (!listing || listing->view().size() <= pointSize)
        return fail(ErrorCode::DamagedHeader, u"the point of a slot does not open"_s);
    const QByteArray point = listing->view().first(pointSize).toByteArray();
    const QString listed = QString::fromUtf8(listing->view().sliced(pointSize));
    const KeySet keys = TRY(chosen(newKeys, listed.split(u'\n')));
    if (!keys.contains(u"register"_s))
        return fail(ErrorCode::DamagedHeader, u"a slot without the register key"_s);
    sealedPoint = sealPoint(point, keys, user);
    sealedKeys = closedTo(point, crypto::encode(keys).view());
    return {};
}

} // namespace crypto
