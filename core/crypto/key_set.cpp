// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_set.h"

#include "crypto/byte_fields.h"
#include "crypto/sodium.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr size_t keySize = 32;

void put(Secret &bytes, size_t &at, QByteArrayView field)
{
    qToBigEndian(quint16(field.size()), bytes.data() + at);
    at += sizeof(quint16);
    std::memcpy(bytes.data() + at, field.data(), rawSize(field));
    at += rawSize(field);
}

} // namespace

KeySet newKeySet()
{
    KeySet keys;
    for (const QString &name : {u"register"_s, u"restricted"_s, u"photographs"_s})
        keys.emplace(name, Secret::random(keySize));
    return keys;
}

KeySet copy(const KeySet &keys)
{
    KeySet copies;
    for (const auto &[name, key] : keys)
        copies.emplace(name, key.copy());
    return copies;
}

Result<KeySet> chosen(const KeySet &keys, const QStringList &names)
{
    KeySet some;
    for (const QString &name : names) {
        const auto found = keys.find(name);
        if (found == keys.end())
            return fail(ErrorCode::NotFound, u"no key named "_s + name);
        some.emplace(name, found->second.copy());
    }
    return some;
}

QStringList names(const KeySet &keys)
{
    QStringList all;
    for (const auto &[name, key] : keys)
        all.append(name);
    return all;
}

Secret encode(const KeySet &keys)
{
    size_t size = 0;
    for (const auto &[name, key] : keys)
        size += 2 * sizeof(quint16) + rawSize(name.toUtf8()) + key.size();
    Secret bytes(size);
    size_t at = 0;
    for (const auto &[name, key] : keys) {
        put(bytes, at, name.toUtf8());
        put(bytes, at, key.view());
    }
    return bytes;
}

Result<KeySet> decodeKeySet(const Secret &bytes)
{
    KeySet keys;
    FieldReader fields(bytes.view());
    while (fields.isSound() && !fields.isAtEnd()) {
        const QString name = QString::fromUtf8(fields.field());
        Secret key = Secret::of(fields.field());
        if (key.size() != keySize || !keys.emplace(name, std::move(key)).second)
            return fail(ErrorCode::Unreadable, u"a key of a set is not sound"_s);
    }
    if (!fields.isSound() || keys.empty())
        return fail(ErrorCode::Unreadable, u"a key set ends in the middle"_s);
    return keys;
}

} // namespace crypto
