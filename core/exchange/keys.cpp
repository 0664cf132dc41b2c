// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys.h"

#include "store/register_info.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr size_t yearKeySize = 32;
const QString signingName = u"installation/signing"_s;
const QString readingName = u"installation/reading"_s;

} // namespace

Keys createKeys()
{
    return {crypto::SigningKey::create(), crypto::AgeIdentity::create()};
}

Result<> saveKeys(store::Database &database, const Keys &keys)
{
    const crypto::Secret signing = keys.signing.bytes();
    return database.atomically([&]() -> Result<> {
        TRY(store::saveValue(database, signingName, signing.view().toByteArray()));
        return store::saveValue(database, readingName, keys.reading.scalar().view().toByteArray());
    });
}

Result<Keys> loadKeys(store::Database &database)
{
    const QByteArray signing = TRY(store::loadValue(database, signingName));
    const QByteArray reading = TRY(store::loadValue(database, readingName));
    // Not inside the braces: there the first key would be left behind if the second cannot be read.
    auto signingKey = TRY(crypto::SigningKey::fromBytes(crypto::Secret::of(signing)));
    auto readingKey = TRY(crypto::AgeIdentity::fromSecret(crypto::Secret::of(reading)));
    return Keys{std::move(signingKey), std::move(readingKey)};
}

Result<crypto::Secret> keyOfYear(store::Database &database, int year)
{
    const QString name = u"row key/%1"_s.arg(year);
    const auto stored = store::loadValue(database, name);
    if (stored)
        return crypto::Secret::of(*stored);
    if (stored.error().code != ErrorCode::NotFound)
        return tl::unexpected(stored.error());
    crypto::Secret key = crypto::Secret::random(yearKeySize);
    TRY(store::saveValue(database, name, key.view().toByteArray()));
    return key;
}

} // namespace exchange
