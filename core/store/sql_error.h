// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlError>

namespace store {

/// What SQLite's result @p code means for a register: DiskFull, ReadOnly, InUse, DamagedPages,
/// Interrupted, TooLarge, Io, or Storage for the rest. @p words must not hold a value.
Error sqlError(int code, const QString &words);
Error sqlError(const QSqlError &error);

} // namespace store
