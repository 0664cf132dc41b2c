// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/seals.h"

#include "crypto/box.h"
#include "crypto/hash.h"
#include "domain/role.h"
#include "store/register_info.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// From the slot, or from the key above it.
std::optional<crypto::Secret> keyOf(const domain::Seal &seal, const crypto::KeySet &keys)
{
    if (const auto own = keys.find(seal.name()); own != keys.end())
        return own->second.copy();
    const auto above = keys.find(seal.key);
    if (above == keys.end())
        return {};
    return crypto::derivedKey(above->second, "romduol seal " + seal.name().toUtf8());
}

} // namespace

Result<Seals> Seals::of(store::Database &database, const crypto::KeySet &keys)
{
    Seals seals;
    for (const domain::Seal &seal : domain::restricted().seals()) {
        const QString place = u"seal point/"_s + seal.name();
        const auto kept = store::loadValue(database, place);
        if (!kept && kept.error().code != ErrorCode::NotFound)
            return tl::unexpected(kept.error());
        auto key = keyOf(seal, keys);
        if (!key && !kept)
            continue;
        const QByteArray point = key ? crypto::pointOf(*key) : *kept;
        if (kept && *kept != point)
            return fail(ErrorCode::DamagedPages, place);
        if (!kept)
            TRY(store::saveValue(database, place, point));
        seals.m_points.emplace(seal.name(), point);
        if (key)
            seals.m_keys.emplace(seal.name(), *std::move(key));
    }
    if (seals.m_points.empty())
        return fail(ErrorCode::Unreadable, u"nothing says what is sealed"_s);
    return seals;
}

Result<QByteArray> Seals::close(const domain::Seal &seal, QByteArrayView plain) const
{
    const auto point = m_points.find(seal.name());
    if (point == m_points.end())
        return fail(ErrorCode::NotFound, u"no point to close to: "_s + seal.name());
    return crypto::closedTo(point->second, plain);
}

Result<crypto::Secret> Seals::open(const domain::Seal &seal, QByteArrayView closed) const
{
    const auto key = m_keys.find(seal.name());
    if (key == m_keys.end())
        return fail(ErrorCode::Denied, u"the slot has no key "_s + seal.name());
    return crypto::opened(key->second, closed);
}

crypto::KeySet keysForRole(const crypto::KeySet &keys, const QString &role)
{
    crypto::KeySet given;
    given.emplace(u"register"_s, keys.at(u"register"_s).copy());
    for (const domain::Seal &seal : domain::restricted().seals()) {
        if (domain::permission(role, seal.right) == domain::Permission::No)
            continue;
        if (auto key = keyOf(seal, keys))
            given.emplace(seal.name(), *std::move(key));
    }
    return given;
}

} // namespace casework
