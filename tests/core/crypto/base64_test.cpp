// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base64.h"
#include "crypto/hash.h"
#include "support/printing.h"

using crypto::decodeBase64;
using crypto::encodeBase64;
using crypto::Padding;

TEST_CASE("Bytes of every length come back from base64", "[crypto]")
{
    for (int length = 0; length < 100; ++length) {
        const QByteArray bytes = crypto::randomBytes(length);
        CHECK(decodeBase64(encodeBase64(bytes, Padding::None), Padding::None) == bytes);
        CHECK(decodeBase64(encodeBase64(bytes, Padding::Equals), Padding::Equals) == bytes);
    }
    CHECK(encodeBase64("fo", Padding::Equals) == "Zm8="); // RFC 4648
    CHECK(encodeBase64("fo", Padding::None) == "Zm8");
}

TEST_CASE("Base64 has one spelling only", "[crypto]")
{
    CHECK(decodeBase64("Zm8", Padding::None) == QByteArray("fo"));
    for (const QByteArray &wrong :
        QByteArrayList{"Zm8=", "Zm9", "Z", "Zm8\n", " Zm8", "Z m8", "Zm-_", "Zm8A=", "====",
            "Zm\0"
            "8"})
        CHECK_FALSE(decodeBase64(wrong, Padding::None).has_value());
    for (const QByteArray &wrong : QByteArrayList{"Zm8", "Zm9=", "Zm8==", "Zm8=A", "Zm8=\n"})
        CHECK_FALSE(decodeBase64(wrong, Padding::Equals).has_value());
}

TEST_CASE("Bytes over 127 are no base64 wherever they stand", "[crypto]")
{
    CHECK(decodeBase64("////", Padding::None).has_value());
    for (int at = 0; at < 4; ++at) {
        for (int high = 128; high < 256; ++high) {
            QByteArray text = "////";
            text[at] = char(high);
            CHECK_FALSE(decodeBase64(text, Padding::None).has_value());
        }
    }
}
