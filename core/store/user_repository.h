// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "store/database.h"

#include <vector>

namespace store {

Result<> saveUser(Database &database, const domain::User &user);
Result<domain::User> findUser(Database &database, const QString &name);
Result<std::vector<domain::User>> allUsers(Database &database);
/// Who made the register. Accounts are never deleted. NotFound if there is none.
Result<domain::User> firstUser(Database &database);

} // namespace store
