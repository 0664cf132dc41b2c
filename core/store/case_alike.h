// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace store {

struct CaseQuery;
class Database;

/// The numbers of at most twenty cases with a name that sounds like what was typed and is not
/// written like it, likest first, within the query's owner and state. They suggest, no more.
Result<std::vector<qint64>> soundingAlike(Database &database, const CaseQuery &query);

} // namespace store
