// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "crypto/age_keys.h"
#include "crypto/minisign.h"
#include "exchange/manifest.h"

#include <span>
#include <vector>

namespace exchange {

/// What a bundle proves about itself, with no register and no account. Whether the signer is who
/// the unit code says, only a person can say, by the fingerprint.
struct Proof {
    Manifest manifest;
    QByteArray manifestHash; ///< SHA-256; the next bundle to this destination names it.
    QString fingerprint; ///< Of the signing key.
};

/// A bundle that was opened with public tools into @p folder: manifest.json, manifest.json.minisig
/// and the parts. BadSignature; Unreadable if a part is missing, another, or not named.
Result<Proof> verifyFolder(const QString &folder, const Progress &progress = {});

/// A sealed bundle, with the identity of one of its readers. NotForUs and as above.
Result<Proof> verifyFile(const QString &path, std::span<const crypto::AgeIdentity> identities,
    const Progress &progress = {});

/// Gap if one does not follow the one before it (same sender, epoch and destination, next number,
/// its hash); the detail names the two numbers.
Result<> verifyChain(const std::vector<Proof> &proofs);

/// Groups of digits for a signing key alone, where no card is at hand.
QString keyFingerprint(const crypto::PublicKey &key);

} // namespace exchange
