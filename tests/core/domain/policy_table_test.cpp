// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy_table.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("A policy table is read as a spreadsheet writes it", "[domain]")
{
    const auto table
        = must(domain::readPolicyTable("a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n,\xE1\x9E\x80"));
    CHECK(table.header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.at(0) == QStringList{u"1"_s, u"x, \"y\"\nz"_s});
    CHECK(table.rows.at(1) == QStringList{QString(), u"ក"_s});
}

TEST_CASE("A policy table with a fault is refused whole", "[domain]")
{
    REQUIRE(domain::readPolicyTable("a,b\n1,2\n"));
    for (const char *csv :
        {"", "a,b", "a,b\n", "a,b\n1\n", "a,b\n1,2,3\n", "a,a\n1,2\n", "a,\n1,2\n", "a,b\n1,\"2\n",
            "a,b\n1,2\"\n", "a,b\n1,\"2\"3\n", "a,b\n1,2\n\n", "a,b\n1,\xFF\n"}) {
        INFO(csv);
        CHECK(refused(domain::readPolicyTable(csv)) == ErrorCode::Unreadable);
    }
}

TEST_CASE("The policy tables travel in the program", "[domain]")
{
    CHECK_FALSE(must(domain::shippedPolicyTable(u"permissions.csv"_s)).rows.empty());
    CHECK_FALSE(must(domain::shippedPolicyTable(u"classification.csv"_s)).rows.empty());
    CHECK(refused(domain::shippedPolicyTable(u"no_such.csv"_s)) == ErrorCode::NotFound);
}
