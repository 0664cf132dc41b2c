// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace casework {

/// What an unpacked bundle proves about itself, with no register and no account.
struct BundleProof {
    QString sender; ///< Unit code, as the bundle says.
    QString
        signerKey; ///< The minisign key that signed it; whether it is known is for a person to say.
    QString fingerprint;
    QString bundleId;
    qint64 sequence = 0;
    QString previousHash; ///< Hex; of the manifest before this one to the same reader.
    QString manifestHash; ///< Hex; the next one must name it.
    QStringList parts; ///< Names whose size and hash fit.
};

/// Proves an unpacked bundle folder (age -d … | tar x), or a .bundle.age with the identity file of
/// its reader. BadSignature, Unreadable, NotForUs as they say.
Result<BundleProof> verifyBundle(const QString &path, const QString &identityFile = {});

/// Proves several in order: Gap if one does not name the one before it.
Result<QList<BundleProof>> verifyChain(const QStringList &paths, const QString &identityFile = {});

} // namespace casework
