// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dependency_graph.h"

#include <catch2/catch_test_macros.hpp>

using forms::orderOf;

TEST_CASE("What is read comes before what reads it", "[forms]")
{
    const auto ordering = orderOf({{2}, {0}, {}, {1, 2}});

    CHECK(ordering.order == std::vector{2, 0, 1, 3});
    CHECK(ordering.circles.empty());
    CHECK(orderOf({{}, {}, {}}).order == std::vector{0, 1, 2});
    CHECK(orderOf({}).order.empty());
}

TEST_CASE("Each circle is found once, and what only hangs on it is not blamed", "[forms]")
{
    const auto ordering = orderOf({{1}, {0}, {1}, {4}, {5}, {3}, {6}});

    REQUIRE(ordering.circles.size() == 3);
    CHECK(ordering.circles.at(0) == std::vector{0, 1});
    CHECK(ordering.circles.at(1) == std::vector{3, 4, 5});
    CHECK(ordering.circles.at(2) == std::vector{6});
    CHECK(ordering.order.size() == 7);
}
