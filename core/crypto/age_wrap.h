// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age_header.h"
#include "crypto/age_keys.h"

#include <span>

namespace crypto {

constexpr size_t ageFileKeySize = 16;

/// Invalid if the point of @p recipient is one that every secret brings to the same place.
Result<AgeStanza> wrapFileKey(const Secret &fileKey, const AgeRecipient &recipient);

/// NotForUs if no identity opens it; Unsupported if only a hybrid key would; Unreadable if a stanza
/// of a kind we know is not as it must be.
Result<Secret> unwrapFileKey(
    const std::vector<AgeStanza> &stanzas, std::span<const AgeIdentity> identities);

/// NotForUs if it is not closed with a passphrase; WrongPassphrase; TooLarge over a work factor of
/// 2^20, which takes 1 GiB; Unreadable.
Result<Secret> unwrapFileKey(const std::vector<AgeStanza> &stanzas, const Secret &passphrase);

} // namespace crypto
