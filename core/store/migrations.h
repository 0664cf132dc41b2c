// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace store {

class Database;

/// The schema this program writes: how many files resources/schema has. They are numbered from
/// 0001 without a gap, and never edited once released.
int newestSchema();

/// Brings @p database from its schema to the newest, each step whole with its number or not at all.
/// NewerFormat if a newer program wrote it.
Result<> migrate(Database &database);

} // namespace store
