// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/box.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("What was closed to a point opens with its secret and with no other", "[crypto]")
{
    const auto secret = crypto::Secret::random(32);
    const auto other = crypto::Secret::random(32);
    for (const qsizetype size : {0, 1, 64, 5000}) {
        CAPTURE(size);
        const QByteArray plain(size, 'p');
        const QByteArray closed = crypto::closedTo(crypto::pointOf(secret), plain);
        CHECK(closed.size() == size + crypto::boxOverhead());
        CHECK(must(crypto::opened(secret, closed)).view() == plain);
        CHECK(refused(crypto::opened(other, closed)) == ErrorCode::Unreadable);
        CHECK(closed != crypto::closedTo(crypto::pointOf(secret), plain));
    }
}

TEST_CASE("Every flipped bit and every missing byte of closed bytes is found", "[crypto]")
{
    const auto secret = crypto::Secret::random(32);
    const QByteArray closed = crypto::closedTo(crypto::pointOf(secret), "a result");
    REQUIRE(crypto::opened(secret, closed));
    // The top bit of an X25519 point is ignored by the curve itself, but not by the nonce.
    for (qsizetype bit = 0; bit < 8 * closed.size(); ++bit) {
        QByteArray flipped = closed;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        CAPTURE(bit);
        CHECK(refused(crypto::opened(secret, flipped)) == ErrorCode::Unreadable);
    }
    for (qsizetype size = 0; size < closed.size(); ++size) {
        CAPTURE(size);
        CHECK(refused(crypto::opened(secret, QByteArrayView(closed).first(size)))
            == ErrorCode::Unreadable);
    }
}
