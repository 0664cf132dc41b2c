// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_keys.h"

#include "crypto/bech32.h"
#include "crypto/sodium.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr QByteArrayView recipientPrefix = "age";
constexpr QByteArrayView hybridPrefix = "age1pq1";
constexpr QByteArrayView identityPrefix = "age-secret-key-";
constexpr size_t keySize = crypto_scalarmult_BYTES;

/// ASCII only, and in place: the text of an identity is a secret.
bool turnCase(Secret &text, char from, char to)
{
    for (size_t i = 0; i < text.size(); ++i) {
        unsigned char &c = text.data()[i];
        if (c >= to && c <= to + 25)
            return false;
        if (c >= from && c <= from + 25)
            c = static_cast<unsigned char>(c - from + to);
    }
    return true;
}

QByteArray pointOf(const Secret &scalar)
{
    QByteArray point(keySize, Qt::Uninitialized);
    crypto_scalarmult_base(raw(point), scalar.data());
    return point;
}

} // namespace

Result<AgeRecipient> AgeRecipient::fromText(QByteArrayView text)
{
    if (text.startsWith(hybridPrefix))
        return fail(ErrorCode::Unsupported, u"a hybrid age recipient"_s);
    const auto point = decodeBech32(recipientPrefix, text);
    if (!point || point->size() != keySize)
        return fail(ErrorCode::Unreadable, u"not an age recipient"_s);
    return AgeRecipient{point->view().toByteArray()};
}

QByteArray AgeRecipient::text() const
{
    return encodeBech32(recipientPrefix, point).view().toByteArray();
}

AgeIdentity::AgeIdentity(Secret scalar)
    : m_scalar(std::move(scalar))
    , m_recipient{pointOf(m_scalar)}
{
}

AgeIdentity AgeIdentity::create()
{
    return AgeIdentity(Secret::random(keySize));
}

Result<AgeIdentity> AgeIdentity::fromSecret(Secret scalar)
{
    if (scalar.size() != keySize)
        return fail(ErrorCode::Unreadable, u"an age identity has 32 bytes"_s);
    return AgeIdentity(std::move(scalar));
}

Result<AgeIdentity> AgeIdentity::fromText(QByteArrayView text)
{
    Secret lower = Secret::of(text);
    const bool wasUpper = turnCase(lower, 'A', 'a');
    auto scalar = decodeBech32(identityPrefix, lower.view());
    if (!wasUpper || !scalar)
        return fail(ErrorCode::Unreadable, u"not an age identity"_s);
    return fromSecret(std::move(*scalar));
}

Secret AgeIdentity::text() const
{
    Secret text = encodeBech32(identityPrefix, m_scalar.view());
    turnCase(text, 'a', 'A');
    return text;
}

} // namespace crypto
