// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QString>
#include <QStringList>

#include <map>

namespace crypto {

/// The keys of a register by name: "register" opens the database, "restricted" the most private
/// answers, "photographs" the pictures (decisions 10). A slot wraps all or some of them.
using KeySet = std::map<QString, Secret>;

KeySet newKeySet();
KeySet copy(const KeySet &keys);

/// Those of @p keys that are named. NotFound, with the name, if one is missing.
Result<KeySet> chosen(const KeySet &keys, const QStringList &names);
QStringList names(const KeySet &keys);

/// One after the other: the length and the bytes of the name, the length and the bytes of the key.
Secret encode(const KeySet &keys);
/// Unreadable if these are not the bytes of a key set.
Result<KeySet> decodeKeySet(const Secret &bytes);

} // namespace crypto
