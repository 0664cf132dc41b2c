// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digit_groups.h"
#include "crypto/hash.h"
#include "support/printing.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

TEST_CASE("The hashes are those of the standards", "[crypto]")
{
    // RFC 7693 appendix A, and FIPS 180-2 appendix B.
    CHECK(crypto::blake2b("abc", 64).toHex()
        == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
           "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    CHECK(crypto::sha256("abc").toHex()
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(crypto::sha256({}).toHex()
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("The hashes agree with another program's for every length", "[crypto]")
{
    for (int length = 0; length < 300; ++length) {
        const QByteArray message = crypto::randomBytes(length);
        CHECK(crypto::blake2b(message, 32)
            == QCryptographicHash::hash(message, QCryptographicHash::Blake2b_256));
        CHECK(crypto::sha256(message)
            == QCryptographicHash::hash(message, QCryptographicHash::Sha256));
    }
}

TEST_CASE("A hash that comes in pieces is the hash of the whole", "[crypto]")
{
    crypto::Sha256 pieces;
    pieces.add("a");
    pieces.add({});
    pieces.add("bc");
    CHECK(pieces.result() == crypto::sha256("abc"));
}

TEST_CASE("A keyed hash depends on the key", "[crypto]")
{
    const auto key = crypto::Secret::random(32);
    const QByteArray hash = crypto::keyedBlake2b(key, "abc");
    CHECK(hash.size() == 32);
    CHECK(hash == crypto::keyedBlake2b(key, "abc"));
    CHECK(hash != crypto::keyedBlake2b(crypto::Secret::random(32), "abc"));
    CHECK(hash != crypto::keyedBlake2b(key, "abd"));
    CHECK(hash != crypto::blake2b("abc"));
    CHECK(crypto::derivedKey(key, "abc") == crypto::Secret::of(hash));
    CHECK_FALSE(crypto::derivedKey(key, "abd") == crypto::derivedKey(key, "abc"));
}

TEST_CASE("Random numbers stay below their limit and reach every value", "[crypto]")
{
    QSet<quint32> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(crypto::randomNumber(7));
    CHECK(seen == QSet<quint32>{0, 1, 2, 3, 4, 5, 6});
    CHECK(crypto::randomBytes(16) != crypto::randomBytes(16));
    CHECK(crypto::randomBytes(0).isEmpty());
}

TEST_CASE("Comparing in constant time is comparing", "[crypto]")
{
    CHECK(crypto::equalInConstantTime("abc", "abc"));
    CHECK_FALSE(crypto::equalInConstantTime("abc", "abd"));
    CHECK_FALSE(crypto::equalInConstantTime("abc", "ab"));
    CHECK(crypto::equalInConstantTime({}, {}));
}

TEST_CASE("A fingerprint is six groups of five digits, the fifth proving the others", "[crypto]")
{
    const QString fingerprint = crypto::fingerprint("an invented key");
    const QStringList groups = fingerprint.split(u' ');
    REQUIRE(groups.size() == 6);
    for (const QString &group : groups)
        CHECK(crypto::isDigitGroup(group));
    CHECK(fingerprint == crypto::fingerprint("an invented key"));
    CHECK(fingerprint != crypto::fingerprint("an invented kez"));
}

TEST_CASE("A misread digit and two digits changed round are noticed", "[crypto]")
{
    CHECK(crypto::checkDigit("572") == '4'); // the example of the thesis
    for (int number = 0; number < 10'000; ++number) {
        QByteArray group = QByteArray::number(number).rightJustified(4, '0');
        group += crypto::checkDigit(group);
        REQUIRE(crypto::isDigitGroup(QString::fromLatin1(group)));
        for (int at = 0; at < 5; ++at) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                QByteArray wrong = group;
                wrong[at] = digit;
                if (wrong != group && crypto::isDigitGroup(QString::fromLatin1(wrong)))
                    FAIL("not noticed: " << wrong.constData());
            }
            QByteArray turned = group;
            std::swap(turned[at], turned[(at + 1) % 5]);
            if (at < 4 && turned != group && crypto::isDigitGroup(QString::fromLatin1(turned)))
                FAIL("not noticed: " << turned.constData());
        }
    }
}

TEST_CASE("A digit group may be typed with Khmer digits, and is nothing but digits", "[crypto]")
{
    CHECK(crypto::isDigitGroup(u"05724"_s));
    CHECK(crypto::isDigitGroup(u"០៥៧២៤"_s));
    for (const QString &wrong : {u""_s, u"5724"_s, u"005724"_s, u"0572x"_s, u"០៥៧២៥"_s})
        CHECK_FALSE(crypto::isDigitGroup(wrong));
}
