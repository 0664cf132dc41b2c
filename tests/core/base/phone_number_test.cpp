// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone_number.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("One telephone number has many ways to be written and one to be kept", "[base]")
{
    for (const QString &typed : {u"012 345 678"_s, u"012-345-678"_s, u"+855 12 345 678"_s,
             u"០១២៣៤៥៦៧៨"_s, u"855(0)12345678"_s, u"85512345678"_s, u"855012345678"_s,
             u"+855 (0)12 345 678"_s, u"001 855 12 345 678"_s, u"00585512345678"_s,
             u" 012.345.678\u200B"_s, u"៨៥៥១២៣៤៥៦៧៨"_s}) {
        INFO(typed.toStdString());
        const auto phone = PhoneNumber::fromString(typed);
        REQUIRE(phone);
        CHECK(phone->international() == u"+85512345678"_s);
        CHECK(phone->shown() == u"012 345 678"_s);
        CHECK(phone->isKnown);
    }
    const auto longer = PhoneNumber::fromString(u"0882345678"_s);
    REQUIRE(longer);
    CHECK(longer->international() == u"+855882345678"_s);
    CHECK(longer->shown() == u"088 234 5678"_s);
}

TEST_CASE("What is no number of the country stays as it was typed", "[base]")
{
    for (const QString &typed :
        {u"117"_s, u"1280"_s, u"+66 81 234 5678"_s, u"012 345 67"_s, u"012 345 67890"_s,
            u"012 345 678 or 015 345 678"_s, u"12345678"_s, QString(), u"0012345678"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(PhoneNumber::fromString(typed));
    }
}

TEST_CASE("A number that no operator is known for is kept and looked at again", "[base]")
{
    struct Row {
        QString typed;
        bool isKnown;
    };
    for (const Row &row : {Row{u"010 345 678"_s, true}, {u"060 345 678"_s, true},
             {u"062 345 678"_s, true}, {u"070 345 678"_s, true}, {u"072 345 678"_s, true},
             {u"023 345 678"_s, true}, {u"097 345 6789"_s, true}, {u"031 345 6789"_s, true},
             {u"096 345 678"_s, false}, {u"040 345 678"_s, false}, {u"050 345 678"_s, false},
             {u"082 345 678"_s, false}, {u"099 345 6789"_s, false}, {u"021 345 678"_s, false}}) {
        INFO(row.typed.toStdString());
        const auto phone = PhoneNumber::fromString(row.typed);
        REQUIRE(phone);
        CHECK(phone->isKnown == row.isKnown);
    }
}
