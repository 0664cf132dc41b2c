// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/age_samples.h"
#include "crypto/hash.h"
#include "support/a_file.h"
#include "support/printing.h"

#include <QDir>
#include <QMap>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using crypto::AgeIdentity;
using crypto::AgeReader;
using crypto::Secret;

namespace {

/// One file of the public test set (C2SP/CCTV): what must happen, with which keys, and the bytes.
struct Vector {
    QByteArray expect;
    QByteArray payloadHash; ///< Of all that may be given out before an error.
    std::vector<AgeIdentity> identities;
    QByteArrayList passphrases;
    bool hasHybridIdentity = false;
    bool isKnown = true;
    QByteArray file;
};

Vector parsed(const QByteArray &bytes)
{
    Vector vector;
    const qsizetype end = bytes.indexOf("\n\n");
    REQUIRE(end > 0);
    vector.file = bytes.mid(end + 2);
    for (const QByteArray &line : bytes.first(end).split('\n')) {
        const QByteArray key = line.first(line.indexOf(':'));
        const QByteArray value = line.mid(key.size() + 2);
        if (key == "expect")
            vector.expect = value;
        else if (key == "payload")
            vector.payloadHash = QByteArray::fromHex(value);
        else if (key == "identity" && value.startsWith("AGE-SECRET-KEY-PQ-"))
            vector.hasHybridIdentity = true;
        else if (key == "identity")
            vector.identities.push_back(must(AgeIdentity::fromText(value)));
        else if (key == "passphrase")
            vector.passphrases.append(value);
        else if (key == "compressed")
            vector.file = qUncompress(QByteArray(4, '\0') + vector.file); // zlib
        else if (key != "file key" && key != "comment" && key != "armored")
            vector.isKnown = false;
    }
    return vector;
}

struct Outcome {
    bool isOpened = false;
    std::optional<ErrorCode> error;
    QByteArray given;
};

Outcome outcome(const Vector &vector)
{
    Outcome result;
    QByteArray bytes = vector.file;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    auto reader = vector.passphrases.isEmpty()
        ? AgeReader::open(in, vector.identities)
        : AgeReader::openWithPassphrase(in, Secret::of(vector.passphrases.first()));
    result.isOpened = reader.has_value();
    if (!reader) {
        result.error = reader.error().code;
        return result;
    }
    for (;;) {
        const auto plain = reader->read();
        if (!plain)
            result.error = plain.error().code;
        if (!plain || plain->isEmpty())
            return result;
        result.given += *plain;
    }
}

void checkExpected(const Vector &vector)
{
    const Outcome result = outcome(vector);
    if (vector.expect == "success") {
        CHECK_FALSE(result.error.has_value());
        CHECK(crypto::sha256(result.given) == vector.payloadHash);
        return;
    }
    REQUIRE(result.error.has_value());
    if (vector.expect == "no match") {
        CHECK((result.error == ErrorCode::NotForUs || result.error == ErrorCode::WrongPassphrase));
    } else if (vector.expect == "payload failure") {
        CHECK(result.isOpened);
        CHECK(result.error == ErrorCode::Unreadable);
        CHECK(crypto::sha256(result.given) == vector.payloadHash);
    } else if (vector.expect == "armor failure") {
        CHECK(result.error == ErrorCode::Unreadable);
    } else {
        CHECK((vector.expect == "header failure" || vector.expect == "HMAC failure"));
        CHECK_FALSE(result.isOpened);
        CHECK((result.error == ErrorCode::Unreadable || result.error == ErrorCode::TooLarge
            || result.error == ErrorCode::Unsupported));
    }
}

QDir officialVectors()
{
    const QString named = qEnvironmentVariable("ROMDUOL_AGE_VECTORS");
    return QDir(named.isEmpty() ? u"" SOURCE_ROOT "/../shared/vectors/age"_s : named);
}

} // namespace

TEST_CASE("A test file of the public set is understood", "[crypto]")
{
    const QByteArray file = closedTo(sampleIdentity(), "plain");
    const QByteArray key = sampleIdentity().text().view().toByteArray();
    const QByteArray head = "expect: success\npayload: " + crypto::sha256("plain").toHex()
        + "\nidentity: " + key + "\ncomment: x\n";
    checkExpected(parsed(head + '\n' + file));
    checkExpected(parsed(head + "compressed: zlib\n\n" + qCompress(file).mid(4)));
    Vector cut = parsed(head + '\n' + file.chopped(1));
    CHECK(outcome(cut).error == ErrorCode::Unreadable);
    cut.expect = "payload failure";
    cut.payloadHash = crypto::sha256({});
    checkExpected(cut);
}

TEST_CASE("Every file of the public age test set has the outcome that it says", "[crypto]")
{
    const QDir folder = officialVectors();
    const QStringList names = folder.entryList(QDir::Files);
    if (names.isEmpty())
        WARN("The public age test set is not here; set ROMDUOL_AGE_VECTORS to its folder. "
             "The files in tests/data/age are tried in age_damage_test.");
    int tried = 0;
    int hybrid = 0;
    for (const QString &name : names) {
        INFO(name.toStdString());
        Vector vector = parsed(bytesOf(folder.filePath(name)));
        if (!vector.isKnown)
            continue;
        if (vector.hasHybridIdentity) { // we recognise them and open none
            vector.identities.push_back(AgeIdentity::create());
            const auto error = outcome(vector).error;
            CHECK((error == ErrorCode::Unsupported || error == ErrorCode::Unreadable
                || (error == ErrorCode::NotForUs && vector.expect != "success")));
            ++hybrid;
            continue;
        }
        checkExpected(vector);
        ++tried;
    }
    CHECK((names.isEmpty() || tried > 70));
    CHECK((names.isEmpty() || hybrid > 5));
}
