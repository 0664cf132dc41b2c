// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/user_repository.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

Result<domain::User> userFromRow(const QSqlQuery &row)
{
    const auto id = Id<domain::User>::fromString(row.value(0).toString());
    if (!id)
        return fail(ErrorCode::Unreadable, u"an account without an id"_s);
    return domain::User{
        *id, row.value(1).toString(), row.value(2).toString(), row.value(3).toBool()};
}

} // namespace

Result<> saveUser(Database &database, const domain::User &user)
{
    TRY(database.run(u"INSERT INTO users (id, name, role, is_active) VALUES (?, ?, ?, ?)"
                     " ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,"
                     " is_active = excluded.is_active"_s,
        user.id.toString(), user.name, user.role, user.isActive));
    return {};
}

Result<domain::User> findUser(Database &database, const QString &name)
{
    auto row
        = TRY(database.run(u"SELECT id, name, role, is_active FROM users WHERE name = ?"_s, name));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such account"_s);
    return userFromRow(row);
}

Result<domain::User> firstUser(Database &database)
{
    auto row = TRY(
        database.run(u"SELECT id, name, role, is_active FROM users ORDER BY rowid LIMIT 1"_s));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no account at all"_s);
    return userFromRow(row);
}

Result<std::vector<domain::User>> allUsers(Database &database)
{
    auto row = TRY(database.run(u"SELECT id, name, role, is_active FROM users ORDER BY name"_s));
    std::vector<domain::User> users;
    while (TRY(nextRow(row)))
        users.push_back(TRY(userFromRow(row)));
    return users;
}

} // namespace store
