// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission_table.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Permission;

TEST_CASE("Each letter of the permission table has its meaning", "[domain]")
{
    const auto table = must(
        domain::readPermissions("action,meaning,a,b,c,d,e,f,g,h\nread,Read it,-,F,O,R,A,C,2,T\n"));
    const std::vector<std::pair<QString, Permission>> expected{
        {u"a"_s, Permission::No},
        {u"b"_s, Permission::Full},
        {u"c"_s, Permission::OwnCases},
        {u"d"_s, Permission::ReadOnly},
        {u"e"_s, Permission::Approve},
        {u"f"_s, Permission::WithConsent},
        {u"g"_s, Permission::TwoPersons},
        {u"h"_s, Permission::TablesOnly},
    };
    for (const auto &[role, permission] : expected) {
        INFO(role.toStdString());
        CHECK(table.permission(role, u"read") == permission);
    }
    CHECK(table.meanings.value(u"read"_s) == u"Read it"_s);
}

TEST_CASE("What the permission table does not say is not allowed", "[domain]")
{
    const auto table = must(domain::readPermissions("action,meaning,nurse\nread,Read it,F\n"));
    REQUIRE(table.permission(u"nurse", u"read") == Permission::Full);
    CHECK(table.permission(u"nurse", u"write") == Permission::No);
    CHECK(table.permission(u"doctor", u"read") == Permission::No);
    CHECK(table.permission(u"Nurse", u"read") == Permission::No);
    CHECK(table.permission(u"", u"") == Permission::No);
    CHECK(table.permission(u"meaning", u"read") == Permission::No);
}

TEST_CASE("A permission table with a fault allows nothing", "[domain]")
{
    REQUIRE(domain::readPermissions("action,meaning,nurse\nread,Read it,F\n"));
    for (const char *csv : {"action,meaning,nurse\nread,Read it,X\n",
             "action,meaning,nurse\nread,Read it,f\n", "action,meaning,nurse\nread,Read it,\n",
             "action,meaning,nurse\nread,Read it, F\n", "action,meaning,nurse\nread,Read it,FF\n",
             "action,meaning\nread,Read it\n", "action,nurse,meaning\nread,F,Read it\n",
             "action,meaning,nurse\nread,Read it,F\nread,Again,-\n",
             "action,meaning,nurse\n,Read it,F\n", "action,meaning,nurse,nurse\nread,Read it,F,-\n",
             "action,meaning,nurse\n"}) {
        INFO(csv);
        CHECK(refused(domain::readPermissions(csv)) == ErrorCode::Unreadable);
    }
    CHECK(domain::PermissionTable().permission(u"nurse", u"read") == Permission::No);
}
