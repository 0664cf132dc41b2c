// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/seal.h"
#include "support/printing.h"

#include <sodium.h>

#include <array>

using crypto::Secret;

TEST_CASE("What was sealed opens again, whatever its size", "[crypto]")
{
    const Secret key = Secret::random(32);
    for (const size_t size : std::array<size_t, 5>{0, 1, 16, 200, 100'000}) {
        const Secret plain = Secret::random(size);
        const QByteArray sealed = crypto::seal(key, plain.view(), "test");
        CHECK(sealed.size() == qsizetype(size) + 24 + 16);
        CHECK(must(crypto::unseal(key, sealed, "test")) == plain);
        CHECK(crypto::seal(key, plain.view(), "test") != sealed);
    }
}

TEST_CASE("No flipped bit, cut or other use of sealed bytes opens", "[crypto]")
{
    const Secret key = Secret::random(32);
    const QByteArray sealed = crypto::seal(key, "an answer", "answer 1");
    CHECK(must(crypto::unseal(key, sealed, "answer 1")) == Secret::of("an answer"));
    for (int bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray flipped = sealed;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        CHECK(refused(crypto::unseal(key, flipped, "answer 1")) == ErrorCode::Unreadable);
    }
    for (int length = 0; length < sealed.size(); ++length)
        CHECK(refused(crypto::unseal(key, sealed.first(length), "answer 1"))
            == ErrorCode::Unreadable);
    CHECK(refused(crypto::unseal(key, sealed, "answer 2")) == ErrorCode::Unreadable);
    CHECK(refused(crypto::unseal(Secret::random(32), sealed, "answer 1")) == ErrorCode::Unreadable);
    CHECK(refused(crypto::unseal(Secret::random(31), sealed, "answer 1")) == ErrorCode::Unreadable);
}

TEST_CASE("Sealed bytes are XChaCha20-Poly1305 as libsodium opens it", "[crypto]")
{
    const Secret key = Secret::random(32);
    const QByteArray sealed = crypto::seal(key, "an answer", "use");
    const auto *bytes = reinterpret_cast<const unsigned char *>(sealed.constData());
    std::array<unsigned char, 9> plain{};
    unsigned long long size = 0;
    REQUIRE(crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), &size, nullptr, bytes + 24,
                size_t(sealed.size()) - 24, reinterpret_cast<const unsigned char *>("use"), 3,
                bytes, key.data())
        == 0);
    CHECK(QByteArray(reinterpret_cast<const char *>(plain.data()), qsizetype(size)) == "an answer");
}
