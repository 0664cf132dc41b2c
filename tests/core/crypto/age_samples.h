// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age_file.h"
#include "support/a_file.h"
#include "support/printing.h"

#include <QBuffer>

#include <array>

/// The key of the files in tests/data/age. Everybody knows it.
inline const crypto::AgeIdentity &sampleIdentity()
{
    static const crypto::AgeIdentity identity = must(
        crypto::AgeIdentity::fromSecret(crypto::Secret::of("Romduol test key, not a secret!!")));
    return identity;
}

/// What those files hold: @p size bytes, each 7 more than the one before.
inline QByteArray samplePlain(qsizetype size)
{
    QByteArray plain(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        plain[i] = char(13 + i * 7);
    return plain;
}

inline QByteArray sampleFile(const QString &name)
{
    return bytesOf(QStringLiteral(SOURCE_ROOT "/tests/data/age/") + name);
}

inline Result<QByteArray> openedBy(const crypto::AgeIdentity &identity, const QByteArray &file)
{
    return crypto::ageDecrypt(file, std::span(&identity, 1));
}

inline QByteArray closedTo(const crypto::AgeIdentity &identity, const QByteArray &plain)
{
    return must(crypto::ageEncrypt(plain, std::span(&identity.recipient(), 1)));
}
