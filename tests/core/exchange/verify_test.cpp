// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"
#include "exchange/verify.h"
#include "support/a_file.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

/// Opens a bundle as anybody with the key can: age -d -i key bundle | tar x
void openWithTools(
    const QString &bundle, const crypto::AgeIdentity &identity, const QString &folder)
{
    QTemporaryDir keyFolder;
    const QString key = keyFolder.filePath(u"identity.txt"_s);
    writeFile(key, identity.text().view().toByteArray() + '\n');
    QProcess age;
    QProcess tar;
    age.setStandardOutputProcess(&tar);
    tar.setWorkingDirectory(folder);
    age.start(u"age"_s, {u"-d"_s, u"-i"_s, key, bundle});
    tar.start(u"tar"_s, {u"x"_s});
    REQUIRE(age.waitForFinished());
    REQUIRE(tar.waitForFinished());
    INFO(age.readAllStandardError().toStdString() << tar.readAllStandardError().toStdString());
    REQUIRE(age.exitCode() == 0);
    REQUIRE(tar.exitCode() == 0);
}

} // namespace

TEST_CASE("The public tools open a bundle and verify it", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const QString path = units.facility.report(units.province);
    QTemporaryDir folder;
    openWithTools(path, units.province.keys.reading, folder.path());

    QProcess minisign;
    minisign.setWorkingDirectory(folder.path());
    const QString key = QString::fromLatin1(units.facility.keys.signing.publicKey().text());
    minisign.start(u"minisign"_s, {u"-Vm"_s, u"manifest.json"_s, u"-P"_s, key});
    REQUIRE(minisign.waitForFinished());
    CHECK(minisign.exitCode() == 0);
    CHECK(minisign.readAllStandardOutput().contains("Trusted comment: romduol-bundle "));

    const Proof proof = must(verifyFolder(folder.path()));
    CHECK(proof.manifest.sender.unit == u"PTM-HC-014"_s);
    CHECK(proof.manifest.counts.at(u"row"_s) == 1);
    const Proof sealed = must(verifyFile(path, {&units.province.keys.reading, 1}));
    CHECK(sealed.manifest == proof.manifest);
    CHECK(sealed.manifestHash == proof.manifestHash);
    CHECK(sealed.fingerprint == keyFingerprint(units.facility.keys.signing.publicKey()));
    // The sender can open what it sent; nobody else can.
    CHECK(verifyFile(path, {&units.facility.keys.reading, 1}));
    const Keys stranger = createKeys();
    CHECK(refused(verifyFile(path, {&stranger.reading, 1})) == ErrorCode::NotForUs);
}

TEST_CASE("An opened bundle in which anything was changed does not verify", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    QTemporaryDir folder;
    openWithTools(
        units.facility.report(units.province), units.province.keys.reading, folder.path());
    REQUIRE(verifyFolder(folder.path()));
    const auto changed = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const bool wasThere = file.isOpen();
        file.close();
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content.isEmpty() ? before + 'x' : content);
        file.close();
        const ErrorCode code = refused(verifyFolder(folder.path()));
        if (wasThere && file.open(QIODevice::WriteOnly))
            file.write(before);
        file.close();
        if (!wasThere)
            file.remove();
        return code;
    };
    CHECK(changed(u"messages.jsonl.zst"_s, {}) == ErrorCode::Unreadable);
    CHECK(changed(u"manifest.json"_s, {}) == ErrorCode::Unreadable);
    QByteArray manifest = bytesOf(folder.filePath(u"manifest.json"_s));
    manifest.replace("\"sequence\":1,", "\"sequence\":2,");
    CHECK(changed(u"manifest.json"_s, manifest) == ErrorCode::BadSignature);
    CHECK(changed(u"something-else.txt"_s, "x") == ErrorCode::Unreadable);
    CHECK(verifyFolder(folder.path()));
    REQUIRE(QFile::remove(folder.filePath(u"messages.jsonl.zst"_s)));
    CHECK_FALSE(verifyFolder(folder.path()));
}

TEST_CASE("A chain holds only if each bundle names the one before", "[exchange]")
{
    TwoUnits units;
    std::vector<Proof> proofs;
    for (int i = 0; i < 3; ++i) {
        units.facility.save(aCase());
        proofs.push_back(must(
            verifyFile(units.facility.report(units.province), {&units.province.keys.reading, 1})));
    }
    CHECK(verifyChain(proofs));
    CHECK(verifyChain({}));
    CHECK(refused(verifyChain({proofs[0], proofs[2]})) == ErrorCode::Gap);
    CHECK(refused(verifyChain({proofs[1], proofs[0]})) == ErrorCode::Gap);
    proofs[1].manifestHash[0] ^= 1;
    CHECK(refused(verifyChain(proofs)) == ErrorCode::Gap);
}
