// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/limits.h"
#include "exchange/manifest.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

/// All zeros but the last, so that the golden text stays the same for ever.
crypto::PublicKey aSigningKey()
{
    return {QByteArray(8, '\1'), QByteArray(32, '\2')};
}

crypto::AgeRecipient aRecipient(char byte)
{
    return {QByteArray(32, byte)};
}

Manifest aManifest()
{
    const QByteArray blob(32, '\x0b');
    return {
        .id = u"11111111-2222-4333-8444-555555555555"_s,
        .kind = u"report"_s,
        .content = Manifest::Content::All,
        .isPractice = true,
        .sender = {u"PTM-HC-014"_s, u"aaaaaaaa-2222-4333-8444-555555555555"_s, aSigningKey(),
            aRecipient('\5')},
        .destination = {u"PTM-PHD"_s, u"bbbbbbbb-2222-4333-8444-555555555555"_s},
        .epoch = u"0123456789abcdef"_s,
        .sequence = 7,
        .previous = QByteArray(32, '\x0a'),
        .readers = {aRecipient('\6'), aRecipient('\5')},
        .createdAt = QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC),
        .auditHead = QByteArray(32, '\x0c'),
        .forms = {u"intake/1"_s},
        .counts = {{u"row"_s, 2}, {u"totals"_s, 1}},
        .unpacked = 512,
        .parts = {{u"messages.jsonl.zst"_s, 300, QByteArray(32, '\x0d')},
            {u"blobs/"_s + QString::fromLatin1(blob.toHex()), 9, blob}},
        .padding = 60000,
    };
}

QByteArray with(const char *before, const char *after)
{
    const QByteArray bytes = toJson(aManifest());
    REQUIRE(bytes.contains(before));
    QByteArray changed = bytes;
    changed.replace(before, after);
    return changed;
}

} // namespace

TEST_CASE("A manifest is these bytes, in every version of the program", "[exchange]")
{
    const QByteArray key = aSigningKey().text();
    const QByteArray golden = "{\"audit\":\"" + QByteArray(32, '\x0c').toHex()
        + "\",\"content\":\"all\",\"counts\":{\"row\":2,\"totals\":1},"
          "\"createdAt\":\"2030-03-04T01:00:00Z\",\"destination\":{"
          "\"registerId\":\"bbbbbbbb-2222-4333-8444-555555555555\",\"unit\":\"PTM-PHD\"},"
          "\"epoch\":\"0123456789abcdef\",\"format\":\"romduol-bundle\",\"forms\":[\"intake/1\"],"
          "\"id\":\"11111111-2222-4333-8444-555555555555\",\"kind\":\"report\",\"padding\":60000,"
          "\"parts\":[{\"name\":\"messages.jsonl.zst\",\"sha256\":\""
        + QByteArray(32, '\x0d').toHex() + "\",\"size\":300},{\"name\":\"blobs/"
        + QByteArray(32, '\x0b').toHex() + "\",\"sha256\":\"" + QByteArray(32, '\x0b').toHex()
        + "\",\"size\":9}],\"practice\":true,\"previous\":\"" + QByteArray(32, '\x0a').toHex()
        + "\",\"readers\":[\"" + aRecipient('\6').text() + "\",\"" + aRecipient('\5').text()
        + "\"],\"sender\":{\"recipient\":\"" + aRecipient('\5').text()
        + "\",\"registerId\":\"aaaaaaaa-2222-4333-8444-555555555555\",\"signingKey\":\"" + key
        + "\",\"unit\":\"PTM-HC-014\"},\"sequence\":7,\"unpacked\":512,\"version\":1}";
    CHECK(toJson(aManifest()) == golden);
    CHECK(must(manifestFromJson(golden)) == aManifest());
}

TEST_CASE("A manifest of a restored register says which epoch it left", "[exchange]")
{
    Manifest manifest = aManifest();
    manifest.restoredFrom = {u"fedcba9876543210"_s, QByteArray(32, '\x0e')};
    CHECK(must(manifestFromJson(toJson(manifest))) == manifest);
}

TEST_CASE("A manifest that is not exactly as written is refused", "[exchange]")
{
    REQUIRE(manifestFromJson(toJson(aManifest())));
    const std::vector<std::pair<const char *, const char *>> changes{
        {"\"audit\":", "\"audit\": "},
        {"{\"audit\":", "{\"also\":1,\"audit\":"},
        {"\"sequence\":7", "\"sequence\":7,\"sequence\":7"},
        {"\"sequence\":7", "\"sequence\":0"},
        {"\"sequence\":7", "\"sequence\":7.5"},
        {"\"sequence\":7", "\"sequence\":70e-1"},
        {"\"sequence\":7", "\"sequence\":\"7\""},
        {"\"sequence\":7", "\"sequence\":-7"},
        {"\"sequence\":7", "\"sequence\":99999999999999999999"},
        {"\"kind\":\"report\"", "\"kind\":\"referral\""},
        {"\"content\":\"all\"", "\"content\":\"some\""},
        {"\"practice\":true", "\"practice\":1"},
        {"PTM-PHD", "ptm-phd"},
        {"PTM-PHD", "P"},
        {"PTM-PHD", "PTM-PHD-AND-MUCH-TOO-LONG"},
        {"0123456789abcdef", "0123456789ABCDEF"},
        {"0123456789abcdef", "0123456789abcde"},
        {"11111111-2222-4333", "11111111+2222-4333"},
        {"2030-03-04T01:00:00Z", "2030-03-04 01:00:00"},
        {"2030-03-04T01:00:00Z", "2030-03-04T01:00:00+07:00"},
        {"messages.jsonl.zst", "messages.jsonl"},
        {"messages.jsonl.zst", "../messages.jsonl.zst"},
        {"blobs/", "blob/"},
        {"\"size\":300", "\"size\":-1"},
        {"\"size\":300", "\"size\":4000000000"},
        {"\"row\":2", "\"row\":0"},
        {"\"row\":2", "\"Row\":2"},
        {"intake/1", "intake"},
        {"\"readers\":[\"age1", "\"readers\":[\"age2"},
        {"\"version\":1", "\"version\":0"},
        {"romduol-bundle", "another-bundle"},
        {"{\"audit", "[{\"audit"},
    };
    for (const auto &[before, after] : changes) {
        INFO(before << " -> " << after);
        CHECK(refused(manifestFromJson(with(before, after))) == ErrorCode::Unreadable);
    }
    CHECK(refused(manifestFromJson(toJson(aManifest()) + '\n')) == ErrorCode::Unreadable);
    CHECK(refused(manifestFromJson({})) == ErrorCode::Unreadable);
}

TEST_CASE("No manifest is read without its last byte, or any byte before", "[exchange]")
{
    const QByteArray bytes = toJson(aManifest());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE(refused(manifestFromJson(bytes.left(size))) == ErrorCode::Unreadable);
}

TEST_CASE("A manifest of a newer program is told as such", "[exchange]")
{
    CHECK(refused(manifestFromJson(with("\"version\":1", "\"version\":2")))
        == ErrorCode::NewerFormat);
}

TEST_CASE("Hostile JSON is refused before it costs anything", "[exchange]")
{
    CHECK(refused(manifestFromJson(QByteArray(limits::manifestBytes + 1, ' ')))
        == ErrorCode::TooLarge);
    CHECK(refused(manifestFromJson(QByteArray(200000, '['))) == ErrorCode::Unreadable);
    CHECK(refused(manifestFromJson("{\"a\":" + QByteArray(100000, '[') + "}"))
        == ErrorCode::Unreadable);
    CHECK(refused(manifestFromJson(QByteArray("{\"\\u0000\":\xff\xfe}"))) == ErrorCode::Unreadable);
}

TEST_CASE("A manifest is believed only with its own signature and comment", "[exchange]")
{
    const crypto::SigningKey key = crypto::SigningKey::create();
    Manifest manifest = aManifest();
    manifest.sender.signingKey = key.publicKey();
    const QByteArray bytes = toJson(manifest);
    const QByteArray comment = trustedComment(manifest);
    CHECK(comment
        == "romduol-bundle 11111111-2222-4333-8444-555555555555 7 " + manifest.previous.toHex());
    CHECK(proveSignature(manifest, bytes, crypto::sign(key, bytes, comment)));

    CHECK(refused(proveSignature(manifest, bytes + ' ', crypto::sign(key, bytes, comment)))
        == ErrorCode::BadSignature);
    CHECK(refused(proveSignature(manifest, bytes, crypto::sign(key, bytes, "romduol-bundle")))
        == ErrorCode::BadSignature);
    const crypto::SigningKey other = crypto::SigningKey::create();
    CHECK(refused(proveSignature(manifest, bytes, crypto::sign(other, bytes, comment)))
        == ErrorCode::BadSignature);
}
