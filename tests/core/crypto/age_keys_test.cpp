// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tool.h"
#include "crypto/age_keys.h"
#include "crypto/bech32.h"
#include "crypto/hash.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using crypto::AgeIdentity;
using crypto::AgeRecipient;
using crypto::Secret;

TEST_CASE("Keys of every length come back from Bech32", "[crypto]")
{
    for (int length = 0; length < 80; ++length) {
        const Secret bytes = Secret::of(crypto::randomBytes(length));
        const Secret text = crypto::encodeBech32("age", bytes.view());
        const auto read = crypto::decodeBech32("age", text.view());
        REQUIRE(read.has_value());
        CHECK(*read == bytes);
        CHECK_FALSE(crypto::decodeBech32("agf", text.view()).has_value());
    }
    // BIP 173, test vectors without data.
    CHECK(crypto::decodeBech32("a", "a12uel5l").has_value());
    CHECK(crypto::decodeBech32("?", "?1ezyfcl").has_value());
    CHECK_FALSE(crypto::decodeBech32("a", "a12uel5m").has_value());
}

TEST_CASE("Any wrong letter of a key is noticed", "[crypto]")
{
    const QByteArray text = AgeIdentity::create().recipient().text();
    must(AgeRecipient::fromText(text));
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int other = 0; other < 256; ++other) {
            QByteArray wrong = text;
            wrong[at] = char(other);
            if (wrong != text && AgeRecipient::fromText(wrong))
                FAIL("taken: " << wrong.constData());
        }
    }
    CHECK(text.size() == 62);
}

TEST_CASE("A reading key is kept and comes back", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    const Secret text = identity.text();
    CHECK(text.view().toByteArray().startsWith("AGE-SECRET-KEY-1"));
    CHECK(text.size() == 74);
    const AgeIdentity read = must(AgeIdentity::fromText(text.view()));
    CHECK(read.scalar() == identity.scalar());
    CHECK(read.recipient() == identity.recipient());
    CHECK(must(AgeIdentity::fromSecret(identity.scalar().copy())).recipient()
        == identity.recipient());
    const QByteArray recipient = identity.recipient().text();
    CHECK(recipient.startsWith("age1"));
    CHECK(must(AgeRecipient::fromText(recipient)) == identity.recipient());
    CHECK(AgeIdentity::create().recipient() != identity.recipient());
}

TEST_CASE("What is no reading key is refused", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray text = identity.text().view().toByteArray();
    const QByteArray recipient = identity.recipient().text();
    for (const QByteArray &wrong : QByteArrayList{{}, text.toLower(), text + '\n', ' ' + text,
             text.chopped(1), 'a' + text.mid(1), recipient, QByteArray(2'000, 'A')})
        CHECK(refused(AgeIdentity::fromText(wrong)) == ErrorCode::Unreadable);
    for (const QByteArray &wrong : QByteArrayList{{}, recipient.toUpper(), recipient + '\n',
             recipient.chopped(1), "A" + recipient.mid(1), text})
        CHECK(refused(AgeRecipient::fromText(wrong)) == ErrorCode::Unreadable);
    const Secret longer = crypto::encodeBech32("age", QByteArray(33, 'x'));
    CHECK(refused(AgeRecipient::fromText(longer.view())) == ErrorCode::Unreadable);
    CHECK(refused(AgeIdentity::fromSecret(Secret(31))) == ErrorCode::Unreadable);
    CHECK(refused(AgeRecipient::fromText("age1pq1qqqq")) == ErrorCode::Unsupported);
}

TEST_CASE("The age tool makes keys that we read, and reads ours", "[crypto][tools]")
{
    const Tool tool;
    REQUIRE(tool.run(u"age-keygen"_s, {u"-o"_s, u"key"_s}));
    const QByteArray file = tool.read(u"key"_s);
    const QByteArray text = file.mid(file.indexOf("AGE-SECRET-KEY-")).trimmed();
    const AgeIdentity identity = must(AgeIdentity::fromText(text));
    CHECK(file.contains("# public key: " + identity.recipient().text() + '\n'));

    const AgeIdentity ours = AgeIdentity::create();
    tool.write(u"ours"_s, ours.text().view().toByteArray());
    REQUIRE(tool.run(u"age-keygen"_s, {u"-y"_s, u"-o"_s, u"ours.pub"_s, u"ours"_s}));
    CHECK(tool.read(u"ours.pub"_s).trimmed() == ours.recipient().text());
}
