// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/key_file.h"

using namespace Qt::StringLiterals;

namespace {

struct Cabinet {
    QTemporaryDir folder;
    QString path = folder.filePath(u"register.keys"_s);
    crypto::KeySet keys = crypto::newKeySet();
    crypto::KeySlots slots = must(crypto::KeySlots::create(
        keys, u"dara"_s, crypto::passphraseSecret(u"words of dara"_s), cost()));

    static crypto::StretchCost cost() { return crypto::StretchCost::lowest(); }
    void addUser(const QString &name)
    {
        must(slots.addUser(keys, name, crypto::passphraseSecret(u"words of "_s + name), cost()));
    }
};

} // namespace

TEST_CASE("Key slots come back from their file and open the register", "[store]")
{
    Cabinet cabinet;
    CHECK(refused(store::readKeyFile(cabinet.path)) == ErrorCode::NotFound);

    must(store::writeKeyFile(cabinet.path, cabinet.slots));

    const auto slots = must(store::readKeyFile(cabinet.path));
    CHECK(slots.encode() == cabinet.slots.encode());
    const auto keys = must(slots.unlock(u"dara"_s, crypto::passphraseSecret(u"words of dara"_s)));
    CHECK((keys.at(u"register"_s) == cabinet.keys.at(u"register"_s)));
    CHECK(QDir(cabinet.folder.path()).entryList(QDir::Files) == QStringList{u"register.keys"_s});
}

TEST_CASE("Two generations before are kept, and no more", "[store]")
{
    Cabinet cabinet;
    QList<QByteArray> written;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        cabinet.addUser(name);
        must(store::writeKeyFile(cabinet.path, cabinet.slots));
        written.prepend(cabinet.slots.encode());
    }
    CHECK(bytesOf(cabinet.path) == written[0]);
    CHECK(bytesOf(cabinet.path + u".1"_s) == written[1]);
    CHECK(bytesOf(cabinet.path + u".2"_s) == written[2]);
    CHECK(QDir(cabinet.folder.path()).entryList(QDir::Files).size() == 3);
}

TEST_CASE("After forgetting, no generation holds a slot that was removed", "[store]")
{
    Cabinet cabinet;
    cabinet.addUser(u"sophea"_s);
    must(store::writeKeyFile(cabinet.path, cabinet.slots));
    cabinet.addUser(u"rith"_s);
    must(store::writeKeyFile(cabinet.path, cabinet.slots));
    REQUIRE(bytesOf(cabinet.path + u".1"_s).contains("sophea"));
    must(cabinet.slots.removeUser(cabinet.keys, u"sophea"_s));

    must(store::writeKeyFile(cabinet.path, cabinet.slots, /*forgetOld=*/true));

    const QStringList files = QDir(cabinet.folder.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 3);
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(bytesOf(cabinet.folder.filePath(file)) == cabinet.slots.encode());
    }
}

TEST_CASE("What a torn write left beside is ignored, and replaced by the next", "[store]")
{
    Cabinet cabinet;
    must(store::writeKeyFile(cabinet.path, cabinet.slots));
    const QByteArray whole = cabinet.slots.encode();
    overwrite(cabinet.path + u".new"_s, 0, whole.left(whole.size() / 2));

    CHECK(must(store::readKeyFile(cabinet.path)).users() == QStringList{u"dara"_s});
    cabinet.addUser(u"rith"_s);
    must(store::writeKeyFile(cabinet.path, cabinet.slots));

    CHECK(must(store::readKeyFile(cabinet.path)).users().size() == 2);
    CHECK_FALSE(QFile::exists(cabinet.path + u".new"_s));
}

TEST_CASE("A damaged newest key file is told, and never replaced by an older one", "[store]")
{
    Cabinet cabinet;
    must(store::writeKeyFile(cabinet.path, cabinet.slots));
    cabinet.addUser(u"rith"_s);
    must(store::writeKeyFile(cabinet.path, cabinet.slots));
    const QByteArray whole = bytesOf(cabinet.path);
    const auto reading = [&] { return refused(store::readKeyFile(cabinet.path)); };

    for (const qint64 position : {qint64(0), whole.size() / 2, whole.size() - 1}) {
        QByteArray byte = whole.mid(position, 1);
        byte[0] = char(byte[0] ^ 0x20);
        overwrite(cabinet.path, position, byte);
        CHECK(reading() == ErrorCode::DamagedHeader);
        overwrite(cabinet.path, position, whole.mid(position, 1));
        must(store::readKeyFile(cabinet.path));
    }
    REQUIRE(QFile::resize(cabinet.path, whole.size() - 1));
    CHECK(reading() == ErrorCode::DamagedHeader);
    REQUIRE(QFile::resize(cabinet.path, 0));
    CHECK(reading() == ErrorCode::DamagedHeader);
    REQUIRE(QFile::resize(cabinet.path, 8 * 1024 * 1024));
    CHECK(reading() == ErrorCode::DamagedHeader);
    REQUIRE(QFile::remove(cabinet.path));
    CHECK(reading() == ErrorCode::DamagedHeader);
    CHECK(QFile::exists(cabinet.path + u".1"_s));
}

TEST_CASE("A key file is not written where there is no folder", "[store]")
{
    Cabinet cabinet;
    CHECK(refused(store::writeKeyFile(
              cabinet.folder.filePath(u"missing/register.keys"_s), cabinet.slots))
        == ErrorCode::ReadOnly);
}
