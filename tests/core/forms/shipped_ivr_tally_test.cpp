// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

Interview dayOf(int total, int women, int men, int lgbtiq)
{
    Interview day = newInterview("ivr_tally");
    give(day, "iv_total", total);
    give(day, "iv_female", women);
    give(day, "iv_male", men);
    give(day, "iv_lgbtiq", lgbtiq);
    return day;
}

} // namespace

TEST_CASE("The counts of a day can be filled in to their end", "[forms]")
{
    Interview day = newInterview("ivr_tally");
    fillIn(day, {{u"iv_total"_s, 400}});
    INFO(wordsOf(day.issues()));
    CHECK(day.issues().empty());
    CHECK(textOf(day, "iv_unknown") == "310"); // 400 less three times 30
}

TEST_CASE("Whoever did not say a gender is counted as unknown", "[forms]")
{
    CHECK(textOf(dayOf(100, 20, 7, 3), "iv_unknown") == "70");
    CHECK(textOf(dayOf(30, 20, 7, 3), "iv_unknown") == "0");
    CHECK(textOf(dayOf(0, 0, 0, 0), "iv_unknown") == "0");
    Interview day = newInterview("ivr_tally");
    CHECK(textOf(day, "iv_unknown") == "");
    give(day, "iv_total", 12);
    CHECK(textOf(day, "iv_unknown") == "12");
    day.set(at("iv_total"), Answer::without(NoValue::Unknown));
    CHECK(textOf(day, "iv_unknown") == "");
}

TEST_CASE("No more people told their gender than called", "[forms]")
{
    CHECK_FALSE(isRefused(dayOf(30, 20, 7, 3), at("iv_lgbtiq")));
    CHECK(isRefused(dayOf(29, 20, 7, 3), at("iv_lgbtiq")));
}

TEST_CASE("Counts are not below nothing, nor above the calls of the day", "[forms]")
{
    struct Row {
        const char *question;
        int count;
        bool isRefused;
    };
    const std::vector<Row> rows{{"iv_total", 0, false}, {"iv_total", 20000, false},
        {"iv_total", 20001, true}, {"iv_total", -1, true}, {"iv_female", 100, false},
        {"iv_female", 101, true}, {"iv_female", 0, false}, {"iv_female", -1, true},
        {"iv_vaw_messages", 0, false}, {"iv_vaw_messages", 100, false},
        {"iv_vaw_messages", 101, true}, {"iv_vaw_messages", -1, true}, {"iv_male", 0, false},
        {"iv_male", -1, true}, {"iv_lgbtiq", 0, false}, {"iv_lgbtiq", -1, true},
        {"iv_migration_messages", 0, false}, {"iv_migration_messages", -1, true},
        {"iv_transfer", 0, false}, {"iv_transfer", -1, true}, {"iv_dropped", 0, false},
        {"iv_dropped", -1, true}};
    for (const Row &row : rows) {
        INFO(row.question << ' ' << row.count);
        Interview day = newInterview("ivr_tally");
        give(day, "iv_total", 100);
        give(day, row.question, row.count);
        CHECK(isRefused(day, at(row.question)) == row.isRefused);
    }
    Interview day = newInterview("ivr_tally");
    give(day, "iv_female", 5);
    CHECK_FALSE(isRefused(day, at("iv_female"))); // the total comes later
}
