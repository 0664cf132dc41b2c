// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/age_samples.h"
#include "crypto/age_file.h"
#include "crypto/age_header.h"
#include "crypto/age_stream.h"
#include "crypto/age_wrap.h"
#include "crypto/base64.h"
#include "crypto/hash.h"
#include "support/printing.h"

#include <sodium.h>

using namespace Qt::StringLiterals;
using crypto::AgeIdentity;
using crypto::AgeReader;
using crypto::AgeRecipient;
using crypto::AgeStanza;
using crypto::AgeWriter;
using crypto::Secret;

namespace {

const std::array<qsizetype, 9> sizes{0, 1, 200, 65'535, 65'536, 65'537, 131'072, 131'073, 300'000};

QByteArray written(const std::vector<AgeStanza> &stanzas, const Secret &fileKey)
{
    const QByteArray nonce(crypto::ageNonce, 'n');
    crypto::AgeStream stream(fileKey, nonce, crypto::AgeStream::Sealing);
    return crypto::AgeHeader::write(stanzas, fileKey) + nonce + stream.seal("plain", true);
}

AgeStanza scryptStanza(const Secret &fileKey, const QByteArray &passphrase, int factor)
{
    const QByteArray salt(16, 's');
    const QByteArray whole = "age-encryption.org/v1/scrypt" + salt;
    const auto bytes = [](const QByteArray &b) {
        return reinterpret_cast<const unsigned char *>(b.constData());
    };
    std::array<unsigned char, 32> key{};
    std::array<unsigned char, 32> body{};
    const std::array<unsigned char, 12> nonce{};
    REQUIRE(crypto_pwhash_scryptsalsa208sha256_ll(bytes(passphrase), size_t(passphrase.size()),
                bytes(whole), size_t(whole.size()), quint64(1) << factor, 8, 1, key.data(), 32)
        == 0);
    crypto_aead_chacha20poly1305_ietf_encrypt(
        body.data(), nullptr, fileKey.data(), 16, nullptr, 0, nullptr, nonce.data(), key.data());
    return {
        {"scrypt", crypto::encodeBase64(salt, crypto::Padding::None), QByteArray::number(factor)},
        QByteArray(reinterpret_cast<const char *>(body.data()), 32)};
}

ErrorCode refusedWithPassphrase(const QByteArray &file, const QByteArray &passphrase)
{
    QByteArray bytes = file;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    return refused(AgeReader::openWithPassphrase(in, Secret::of(passphrase)));
}

QByteArray openedWithPassphrase(const QByteArray &file, const QByteArray &passphrase)
{
    QByteArray bytes = file;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    AgeReader reader = must(AgeReader::openWithPassphrase(in, Secret::of(passphrase)));
    const QByteArray plain = must(reader.read());
    CHECK(must(reader.read()).isEmpty());
    return plain;
}

} // namespace

TEST_CASE("What was encrypted for a reader opens for that reader, whatever its size", "[crypto]")
{
    const AgeIdentity reader = AgeIdentity::create();
    for (const qsizetype size : sizes) {
        const QByteArray plain = samplePlain(size);
        const QByteArray file = closedTo(reader, plain);
        CHECK(must(openedBy(reader, file)) == plain);
        CHECK(closedTo(reader, plain) != file);
        CHECK(refused(openedBy(AgeIdentity::create(), file)) == ErrorCode::NotForUs);
    }
}

TEST_CASE("It does not matter in which pieces a file is written", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray plain = samplePlain(200'000);
    for (const qsizetype piece : {997, 65'535, 65'536, 65'537, 131'072, 200'000}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        AgeWriter writer = must(AgeWriter::open(out, std::span(&identity.recipient(), 1)));
        must(writer.write({}));
        for (qsizetype at = 0; at < plain.size(); at += piece)
            must(writer.write(plain.mid(at, piece)));
        must(writer.finish());
        CHECK(out.data().size() == closedTo(identity, plain).size());
        CHECK(must(openedBy(identity, out.data())) == plain);
        CHECK(refused(writer.write("more")) == ErrorCode::Invalid);
        CHECK(refused(writer.finish()) == ErrorCode::Invalid);
    }
}

TEST_CASE("Every reader that is named opens the file, with any of their keys", "[crypto]")
{
    std::vector<AgeIdentity> readers;
    std::vector<AgeRecipient> recipients;
    for (int i = 0; i < 3; ++i) {
        readers.push_back(AgeIdentity::create());
        recipients.push_back(readers.back().recipient());
    }
    const QByteArray file = must(crypto::ageEncrypt("plain", recipients));
    for (const AgeIdentity &reader : readers)
        CHECK(must(openedBy(reader, file)) == "plain");
    readers.insert(readers.begin(), AgeIdentity::create());
    CHECK(must(crypto::ageDecrypt(file, readers)) == "plain");
    CHECK(refused(crypto::ageDecrypt(file, {})) == ErrorCode::NotForUs);
}

TEST_CASE("Nothing is encrypted for nobody or for a key that is none", "[crypto]")
{
    CHECK(refused(crypto::ageEncrypt("plain", {})) == ErrorCode::Invalid);
    for (const QByteArray &point :
        {QByteArray(32, '\0'), '\1' + QByteArray(31, '\0'), QByteArray(31, 'x'), QByteArray()}) {
        const AgeRecipient nobody{point};
        CHECK(refused(crypto::ageEncrypt("plain", std::span(&nobody, 1))) == ErrorCode::Invalid);
    }
}

TEST_CASE("A file whose writer stopped before its end is no file", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    for (const qsizetype size : sizes) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        AgeWriter writer = must(AgeWriter::open(out, std::span(&identity.recipient(), 1)));
        must(writer.write(samplePlain(size)));
        CHECK(refused(openedBy(identity, out.data())) == ErrorCode::Unreadable);
        must(writer.finish());
        CHECK(must(openedBy(identity, out.data())) == samplePlain(size));
    }
}

TEST_CASE("A disk that takes no more is said, not passed over", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    CHECK(refused(AgeWriter::open(closed, std::span(&identity.recipient(), 1))) == ErrorCode::Io);
    QFile full(u"/dev/full"_s);
    if (full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        CHECK(refused(AgeWriter::open(full, std::span(&identity.recipient(), 1)))
            == ErrorCode::DiskFull);
}

TEST_CASE("Kinds of readers that we do not know are passed over", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    const Secret fileKey = Secret::random(16);
    const AgeStanza ours = must(crypto::wrapFileKey(fileKey, identity.recipient()));
    const AgeStanza unknown{{"tomorrow", "argument"}, QByteArray(100, 'x')};
    const AgeStanza whole{{"tomorrow"}, QByteArray(48, 'x')}; // its last line is empty
    const AgeStanza nothing{{"tomorrow"}, {}};
    CHECK(must(openedBy(identity, written({unknown, whole, ours, nothing}, fileKey))) == "plain");
    CHECK(refused(openedBy(identity, written({unknown}, fileKey))) == ErrorCode::NotForUs);
}

TEST_CASE("A file for a hybrid reader only is recognised and said to be so", "[crypto]")
{
    const AgeIdentity identity = AgeIdentity::create();
    const Secret fileKey = Secret::random(16);
    const AgeStanza hybrid{{"mlkem768x25519", QByteArray(1'494, 'A')}, QByteArray(32, 'x')};
    const AgeStanza ours = must(crypto::wrapFileKey(fileKey, identity.recipient()));
    CHECK(refused(openedBy(identity, written({hybrid}, fileKey))) == ErrorCode::Unsupported);
    CHECK(must(openedBy(identity, written({hybrid, ours}, fileKey))) == "plain");
    CHECK(refused(openedBy(AgeIdentity::create(), written({hybrid, ours}, fileKey)))
        == ErrorCode::NotForUs);
}

TEST_CASE("A file closed with a passphrase opens with it alone", "[crypto]")
{
    const Secret fileKey = Secret::random(16);
    const AgeStanza stanza = scryptStanza(fileKey, "a test passphrase", 10);
    const QByteArray file = written({stanza}, fileKey);
    CHECK(openedWithPassphrase(file, "a test passphrase") == "plain");
    CHECK(refusedWithPassphrase(file, "another") == ErrorCode::WrongPassphrase);
    CHECK(refused(openedBy(sampleIdentity(), file)) == ErrorCode::NotForUs);
    CHECK(refusedWithPassphrase(closedTo(sampleIdentity(), "x"), "a test passphrase")
        == ErrorCode::NotForUs);

    const AgeStanza other = must(crypto::wrapFileKey(fileKey, sampleIdentity().recipient()));
    CHECK(refusedWithPassphrase(written({stanza, other}, fileKey), "a test passphrase")
        == ErrorCode::Unreadable);
    CHECK(refused(openedBy(sampleIdentity(), written({other, stanza}, fileKey)))
        == ErrorCode::Unreadable);
}

TEST_CASE("A passphrase file cannot ask for all the memory of this computer", "[crypto]")
{
    const Secret fileKey = Secret::random(16);
    AgeStanza stanza = scryptStanza(fileKey, "a test passphrase", 10);
    for (const QByteArray &factor : QByteArrayList{"21", "23", "63", "64", "999999"}) {
        stanza.arguments[2] = factor;
        CHECK(refusedWithPassphrase(written({stanza}, fileKey), "a test passphrase")
            == ErrorCode::TooLarge);
    }
    for (const QByteArray &factor :
        QByteArrayList{"0", "-1", "010", "+10", "0xa", "9999999999", "10x", "\xc2\xb2"}) {
        stanza.arguments[2] = factor;
        CHECK(refusedWithPassphrase(written({stanza}, fileKey), "a test passphrase")
            == ErrorCode::Unreadable);
    }
}

TEST_CASE("A header without end is refused before it is kept", "[crypto]")
{
    const QByteArray start = "age-encryption.org/v1\n";
    const QByteArray stanza = "-> x\n" + QByteArray(64, 'A') + '\n';
    for (const QByteArray &endless : {start + QByteArray(1'000'000, 'a'),
             start + "-> " + QByteArray(1'000'000, 'a'), start + stanza.repeated(20'000)})
        CHECK_FALSE(openedBy(sampleIdentity(), endless).has_value());
    CHECK(refused(openedBy(sampleIdentity(), start + stanza.repeated(20'000)))
        == ErrorCode::Unreadable);
    CHECK(refused(openedBy(
              sampleIdentity(), start + "-> x\n" + (QByteArray(64, 'A') + '\n').repeated(20'000)))
        == ErrorCode::TooLarge);
}

TEST_CASE("What is no age file is unreadable, what is a later one is said to be so", "[crypto]")
{
    const QByteArray file = closedTo(sampleIdentity(), "plain");
    for (const QByteArray &wrong : {QByteArray(), QByteArray("\n"), QByteArray("hello\n"),
             QByteArray(1'000'000, 'x'), ' ' + file, QByteArray("age-encryption.org/"), "x" + file,
             QByteArray(file).replace("\n", "\r\n")})
        CHECK(refused(openedBy(sampleIdentity(), wrong))
            == (wrong.startsWith("age-encryption.org/v") ? ErrorCode::Unsupported
                                                         : ErrorCode::Unreadable));
    CHECK(refused(openedBy(sampleIdentity(), QByteArray(file).replace("/v1", "/v2")))
        == ErrorCode::Unsupported);
}
