// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QByteArray>

namespace crypto {

/// To whom an age file is encrypted: an X25519 point, 32 bytes.
struct AgeRecipient {
    QByteArray point;

    /// "age1…". Unreadable if it is none; Unsupported if it is a hybrid one ("age1pq1…").
    static Result<AgeRecipient> fromText(QByteArrayView text);
    QByteArray text() const;
    friend bool operator==(const AgeRecipient &, const AgeRecipient &) = default;
};

/// Opens age files: an X25519 secret, 32 bytes.
class AgeIdentity
{
public:
    static AgeIdentity create();
    static Result<AgeIdentity> fromSecret(Secret scalar);
    static Result<AgeIdentity> fromText(QByteArrayView text); ///< "AGE-SECRET-KEY-1…", upper case.

    const AgeRecipient &recipient() const { return m_recipient; }
    const Secret &scalar() const { return m_scalar; }
    Secret text() const; ///< "AGE-SECRET-KEY-1…", as the age tool reads it.

private:
    explicit AgeIdentity(Secret scalar);
    Secret m_scalar;
    AgeRecipient m_recipient;
};

} // namespace crypto
