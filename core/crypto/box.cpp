// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/box.h"

#include "crypto/sodium.h"

#include <sodium.h>

namespace crypto {

QByteArray pointOf(const Secret &secret)
{
    Q_ASSERT(secret.size() == crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES);
    QByteArray point(crypto_box_curve25519xchacha20poly1305_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(raw(point), secret.data());
    return point;
}

QByteArray closedTo(const QByteArray &point, QByteArrayView plain)
{
    QByteArray closed(plain.size() + boxOverhead(), Qt::Uninitialized);
    crypto_box_curve25519xchacha20poly1305_seal(
        raw(closed), raw(plain), rawSize(plain), raw(point));
    return closed;
}

Result<Secret> opened(const Secret &secret, QByteArrayView closed)
{
    if (secret.size() != crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES
        || closed.size() < boxOverhead())
        return fail(ErrorCode::Unreadable, QStringLiteral("too short to be closed"));
    const QByteArray point = pointOf(secret);
    Secret plain(rawSize(closed) - size_t(boxOverhead()));
    if (crypto_box_curve25519xchacha20poly1305_seal_open(
            plain.data(), raw(closed), rawSize(closed), raw(point), secret.data())
        != 0)
        return fail(ErrorCode::Unreadable, QStringLiteral("closed bytes do not open"));
    return plain;
}

qsizetype boxOverhead()
{
    return crypto_box_curve25519xchacha20poly1305_SEALBYTES;
}

} // namespace crypto
