// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/verify.h"

#include <QStringList>

#include <vector>

namespace casework {

using Proof = exchange::Proof;

/// Proves bundles with no register and no account: unpacked folders (age -d … | tar x), or
/// .bundle.age files with the identity file of a reader. Several must follow each other.
/// BadSignature, Unreadable, NotForUs, Gap as they say.
Result<std::vector<Proof>> verifyBundles(
    const QStringList &paths, const QString &identityFile = {});

} // namespace casework
