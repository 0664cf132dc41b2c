// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/user_repository.h"

using namespace Qt::StringLiterals;

TEST_CASE("Accounts are found by name and listed in its order", "[store]")
{
    ADatabase database;
    const domain::User sophea{.name = u"sophea"_s, .role = u"nurse"_s};
    domain::User dara{.name = u"dara"_s, .role = u"doctor"_s};
    must(store::saveUser(database.it, sophea));
    must(store::saveUser(database.it, dara));
    dara.isActive = false;
    must(store::saveUser(database.it, dara));

    CHECK((must(store::findUser(database.it, u"dara"_s)) == dara));
    CHECK((must(store::allUsers(database.it)) == std::vector{dara, sophea}));
    CHECK(refused(store::findUser(database.it, u"nobody"_s)) == ErrorCode::NotFound);
}

TEST_CASE("Two accounts cannot have one name", "[store]")
{
    ADatabase database;
    must(store::saveUser(database.it, {.name = u"dara"_s, .role = u"nurse"_s}));
    CHECK_FALSE(store::saveUser(database.it, {.name = u"dara"_s, .role = u"doctor"_s}).has_value());
    CHECK(must(store::allUsers(database.it)).size() == 1);
}
