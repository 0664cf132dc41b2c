// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tool.h"
#include "crypto/base64.h"
#include "crypto/hash.h"
#include "crypto/minisign.h"
#include "support/printing.h"

#include <QList>

using namespace Qt::StringLiterals;
using crypto::PublicKey;
using crypto::Secret;
using crypto::SigningKey;

namespace {

const QByteArray message = "an invented message";
const QByteArray comment = "register 1 sequence 7";

ErrorCode refusedSignature(const SigningKey &key, const QByteArray &signature)
{
    return refused(crypto::verify(key.publicKey(), message, signature));
}

QByteArray withLine(const QByteArray &file, qsizetype index, const QByteArray &line)
{
    QList<QByteArray> lines = file.split('\n');
    lines[index] = line;
    return lines.join('\n');
}

} // namespace

TEST_CASE("A signature gives back what was said beside it", "[crypto]")
{
    const SigningKey key = SigningKey::create();
    for (const qsizetype size : {0, 1, 100'000}) {
        const QByteArray text = crypto::randomBytes(size);
        const QByteArray signature = crypto::sign(key, text, comment);
        CHECK(signature.count('\n') == 4);
        CHECK(must(crypto::verify(key.publicKey(), text, signature)) == comment);
    }
    CHECK(must(crypto::verify(key.publicKey(), message, crypto::sign(key, message, {}))).isEmpty());
}

TEST_CASE("A signature is for one message, one comment and one signer", "[crypto]")
{
    const SigningKey key = SigningKey::create();
    const QByteArray file = crypto::sign(key, message, comment);
    must(crypto::verify(key.publicKey(), message, file));
    CHECK(refused(crypto::verify(key.publicKey(), message + '.', file)) == ErrorCode::BadSignature);
    CHECK(refusedSignature(SigningKey::create(), file) == ErrorCode::BadSignature);
    CHECK(refusedSignature(key, withLine(file, 2, "trusted comment: register 1 sequence 8"))
        == ErrorCode::BadSignature);

    // The key id is random and can be chosen: another key under the same id signs nothing for us.
    PublicKey impostor = SigningKey::create().publicKey();
    impostor.keyId = key.publicKey().keyId;
    CHECK(refused(crypto::verify(impostor, message, file)) == ErrorCode::BadSignature);
    PublicKey otherId = key.publicKey();
    otherId.keyId = impostor.key.first(8);
    CHECK(refused(crypto::verify(otherId, message, file)) == ErrorCode::BadSignature);
}

TEST_CASE("No flipped bit and no cut of a signature file is taken", "[crypto]")
{
    const SigningKey key = SigningKey::create();
    const QByteArray file = crypto::sign(key, message, comment);
    const qsizetype begin = file.indexOf('\n') + 1; // the first line is anybody's
    int tried = 0;
    for (qsizetype bit = begin * 8; bit < (file.size() - 1) * 8; ++bit, ++tried) {
        QByteArray flipped = file;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        if (crypto::verify(key.publicKey(), message, flipped))
            FAIL("taken with bit " << bit << " flipped");
    }
    CHECK(tried > 1'500);
    for (qsizetype length = 0; length < file.size() - 1; ++length)
        CHECK_FALSE(crypto::verify(key.publicKey(), message, file.first(length)).has_value());
}

TEST_CASE("Line ends may change on the way; what is no signature file is unreadable", "[crypto]")
{
    const SigningKey key = SigningKey::create();
    const QByteArray file = crypto::sign(key, message, comment);
    QByteArray windows = file;
    windows.replace("\n", "\r\n");
    CHECK(must(crypto::verify(key.publicKey(), message, windows)) == comment);
    CHECK(must(crypto::verify(key.publicKey(), message, file.chopped(1))) == comment);

    const QByteArrayList wrong{{}, "\n", "hello", file + "more\n", file + file,
        QByteArray(20'000, 'a'), withLine(file, 0, "no comment"),
        withLine(file, 2, "trusted comment: \x1b[2J"), withLine(file, 3, "AAAA"),
        withLine(file, 1, file.split('\n')[1].chopped(1)),
        withLine(file, 3, ' ' + file.split('\n')[3])};
    for (const QByteArray &one : wrong)
        CHECK(refusedSignature(key, one) == ErrorCode::Unreadable);
}

TEST_CASE("A key is kept and comes back, and half a key is none", "[crypto]")
{
    const SigningKey key = SigningKey::create();
    const Secret bytes = key.bytes();
    CHECK(bytes.size() == 72);
    const SigningKey again = must(SigningKey::fromBytes(bytes));
    CHECK(again.publicKey() == key.publicKey());
    CHECK(again.secret() == key.secret());
    for (const size_t at : {8U, 39U, 40U, 71U}) {
        Secret wrong = bytes.copy();
        wrong.data()[at] ^= 1;
        CHECK(refused(SigningKey::fromBytes(wrong)) == ErrorCode::Unreadable);
    }
    CHECK(refused(SigningKey::fromBytes(Secret(71))) == ErrorCode::Unreadable);
}

TEST_CASE("A public key is one line of 56 characters and nothing else", "[crypto]")
{
    const PublicKey key = SigningKey::create().publicKey();
    const QByteArray text = key.text();
    CHECK(text.size() == 56);
    CHECK(text.startsWith("RW"));
    CHECK(must(PublicKey::fromText(text)) == key);
    CHECK(must(PublicKey::fromFile(key.file())) == key);
    QByteArray highBit = text;
    highBit[20] = char(0x80);
    for (const QByteArray &wrong : QByteArrayList{{}, text + '\n', ' ' + text, text.chopped(1),
             text + "AAAA", "QQ" + text.mid(2), highBit})
        CHECK(refused(PublicKey::fromText(wrong)) == ErrorCode::Unreadable);
    CHECK(refused(PublicKey::fromFile(text)) == ErrorCode::Unreadable);
    CHECK(refused(PublicKey::fromFile(key.file() + text)) == ErrorCode::Unreadable);
}

TEST_CASE("The minisign tool verifies what we sign", "[crypto][tools]")
{
    const SigningKey key = SigningKey::create();
    const Tool tool;
    tool.write(u"us.pub"_s, key.publicKey().file());
    for (const qsizetype size : {0, 1, 65'536, 1'000'000}) {
        const QByteArray text = crypto::randomBytes(size);
        tool.write(u"m"_s, text);
        tool.write(u"m.minisig"_s, crypto::sign(key, text, comment));
        CHECK(tool.run(u"minisign"_s, {u"-VHm"_s, u"m"_s, u"-p"_s, u"us.pub"_s}));
        CHECK(tool.run(u"minisign"_s,
            {u"-VHm"_s, u"m"_s, u"-P"_s, QString::fromLatin1(key.publicKey().text())}));
        tool.write(u"m"_s, text + 'x');
        CHECK_FALSE(tool.run(u"minisign"_s, {u"-VHm"_s, u"m"_s, u"-p"_s, u"us.pub"_s}));
    }
}

TEST_CASE("We verify what the minisign tool signs, but not its legacy kind", "[crypto][tools]")
{
    const Tool tool;
    REQUIRE(tool.run(u"minisign"_s, {u"-GW"_s, u"-p"_s, u"t.pub"_s, u"-s"_s, u"t.key"_s}));
    const PublicKey key = must(PublicKey::fromFile(tool.read(u"t.pub"_s)));
    const QStringList signing{u"-SW"_s, u"-s"_s, u"t.key"_s, u"-t"_s, u"said by the tool"_s};
    for (const qsizetype size : {0, 1, 65'536, 1'000'000}) {
        const QByteArray text = crypto::randomBytes(size);
        tool.write(u"m"_s, text);
        REQUIRE(tool.run(u"minisign"_s, signing + QStringList{u"-m"_s, u"m"_s}));
        CHECK(must(crypto::verify(key, text, tool.read(u"m.minisig"_s))) == "said by the tool");
        CHECK(refused(crypto::verify(key, text + 'x', tool.read(u"m.minisig"_s)))
            == ErrorCode::BadSignature);
        REQUIRE(tool.run(u"minisign"_s, signing + QStringList{u"-l"_s, u"-m"_s, u"m"_s}));
        CHECK(refused(crypto::verify(key, text, tool.read(u"m.minisig"_s)))
            == ErrorCode::BadSignature);
    }
}
