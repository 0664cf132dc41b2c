// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/stretch_cost.h"
#include "support/printing.h"

using crypto::Secret;
using crypto::StretchCost;

TEST_CASE("Stretching is Argon2id 1.3", "[crypto]")
{
    // argon2 0123456789abcdef -id -t 2 -k 64 -p 1 -l 32 -r, the tool of the reference library.
    const Secret key = must(crypto::stretch(
        Secret::of("a test passphrase"), "0123456789abcdef", StretchCost{2, 64 * 1024}));
    CHECK(key.view().toByteArray().toHex()
        == "f26e07e5637cad5366e703600af186e07ed1416e3d3c74793f3dcca2358e8f81");
}

TEST_CASE("A new slot never costs less than the default", "[crypto]")
{
    const StretchCost cost = StretchCost::calibrated();
    CHECK(cost.memoryBytes >= StretchCost().memoryBytes);
    CHECK(cost.passes >= StretchCost().passes);
    CHECK(cost.isBearable());
}

TEST_CASE("Another salt, passphrase or cost gives another key", "[crypto]")
{
    const StretchCost cheap = StretchCost::lowest();
    const Secret key = must(crypto::stretch(Secret::of("a"), "0123456789abcdef", cheap));
    CHECK(key == must(crypto::stretch(Secret::of("a"), "0123456789abcdef", cheap)));
    CHECK_FALSE(key == must(crypto::stretch(Secret::of("b"), "0123456789abcdef", cheap)));
    CHECK_FALSE(key == must(crypto::stretch(Secret::of("a"), "0123456789abcdeg", cheap)));
    CHECK_FALSE(key == must(crypto::stretch(Secret::of("a"), "0123456789abcdef", {2, 8192})));
    CHECK(
        refused(crypto::stretch(Secret::of("a"), "0123456789abcde", cheap)) == ErrorCode::TooLarge);
}
