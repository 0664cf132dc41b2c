// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age_keys.h"
#include "crypto/minisign.h"
#include "store/register_info.h"

#include <optional>
#include <vector>

namespace store {

/// Another unit, as its card says and as somebody here compared it.
struct TrustedUnit {
    QString unitCode;
    LocalizedText unitName;
    UnitKind kind = UnitKind::Facility;
    QString registerId;
    crypto::PublicKey signingKey;
    crypto::AgeRecipient recipient;
    bool isPractice = false;
    QDateTime addedAt;
    std::optional<QDateTime> revokedAt{};
    QString revokedBecause{};

    bool isRevoked() const { return revokedAt.has_value(); }
    friend bool operator==(const TrustedUnit &, const TrustedUnit &) = default;
};

class TrustRepository
{
public:
    explicit TrustRepository(Database &database);

    Result<> add(const TrustedUnit &unit); ///< Invalid if that signing key is known already.
    /// NotFound if no unit of that register is trusted now.
    Result<> revoke(const QString &registerId, const QDateTime &at, const QString &because);

    /// By the whole key, revoked ones too. NotFound if it is not known.
    Result<TrustedUnit> findByKey(const crypto::PublicKey &signingKey);
    /// The one that is trusted now; else the one revoked last. NotFound if there is none.
    Result<TrustedUnit> findByRegister(const QString &registerId);
    Result<std::vector<TrustedUnit>> all(); ///< By unit code; revoked ones too.

private:
    Database &m_database;
};

} // namespace store
