// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"
#include "support/printing.h"

#include <algorithm>
#include <type_traits>

using crypto::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

TEST_CASE("A key that was handed on is no longer here", "[crypto]")
{
    Secret first = Secret::of("0123456789abcdef");
    Secret second = std::move(first);
    CHECK(first.isEmpty());
    CHECK(first.data() == nullptr);
    CHECK(second == Secret::of("0123456789abcdef"));

    Secret third = Secret::of("other");
    third = std::move(second);
    CHECK(second.isEmpty());
    CHECK(third.view() == QByteArrayView("0123456789abcdef"));
}

TEST_CASE("Keys are equal only byte for byte", "[crypto]")
{
    const Secret key = Secret::of("abc");
    CHECK(key == key.copy());
    CHECK_FALSE(key == Secret::of("abd"));
    CHECK_FALSE(key == Secret::of("abcd"));
    CHECK_FALSE(key == Secret());
    CHECK(Secret() == Secret(0));
}

TEST_CASE(
    "A new key is zeros until it is filled, and a random one never twice the same", "[crypto]")
{
    const Secret zeros(32);
    CHECK(std::all_of(zeros.data(), zeros.data() + zeros.size(), [](int c) { return c == 0; }));
    CHECK_FALSE(Secret::random(32) == zeros);
    CHECK_FALSE(Secret::random(32) == Secret::random(32));
    CHECK(Secret::random(0).isEmpty());
}

TEST_CASE("A copy of a key lives its own life", "[crypto]")
{
    const Secret key = Secret::of("abc");
    Secret other = key.copy();
    other.data()[0] = 'x';
    CHECK(key == Secret::of("abc"));
    CHECK(other == Secret::of("xbc"));
}
