// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "core/store/a_failing_disk.h"
#include "store/migrations.h"

#include <QFileInfo>

#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using store::Database;

namespace {

void fill(Database &database)
{
    must(database.run(u"CREATE TABLE trial (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT"_s));
    must(database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
                      " INSERT INTO trial SELECT i, hex(randomblob(50)) FROM n"_s));
}

/// Enough rows that sorting them does not fit into the page cache.
void makeMarked(Database &database, const QByteArray &marker)
{
    must(database.run(u"CREATE TABLE marked (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT"_s));
    must(database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                      " LIMIT 150000) INSERT INTO marked SELECT i, ? || hex(randomblob(100))"
                      " FROM n"_s,
        QString::fromLatin1(marker)));
}

ErrorCode openingGives(const QString &path, const crypto::Secret &key)
{
    return refused(Database::open(path, key));
}

} // namespace

TEST_CASE("A database that is not there is not made by looking for it", "[store]")
{
    QTemporaryDir folder;
    const auto key = crypto::Secret::random(32);
    CHECK(openingGives(folder.filePath(u"register.db"_s), key) == ErrorCode::NotFound);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Another key opens nothing and breaks nothing", "[store]")
{
    ADatabase database;
    fill(database.it);
    database.close();
    const QByteArray before = bytesOf(database.path);

    CHECK(openingGives(database.path, crypto::Secret::random(32)) == ErrorCode::DamagedPages);
    CHECK(openingGives(database.path, crypto::Secret::random(16)) == ErrorCode::Invalid);
    CHECK(openingGives(database.path, crypto::Secret()) == ErrorCode::Invalid);

    CHECK(bytesOf(database.path) == before);
    must(Database::open(database.path, database.key));
}

TEST_CASE("A damaged beginning is told when the register is opened", "[store]")
{
    ADatabase database;
    fill(database.it);
    database.close();
    const qint64 position = GENERATE(0, 20, 2000, 4095);
    QByteArray byte = bytesOf(database.path).mid(position, 1);
    byte[0] = char(byte[0] ^ 1);
    overwrite(database.path, position, byte);

    CHECK(openingGives(database.path, database.key) == ErrorCode::DamagedPages);

    byte[0] = char(byte[0] ^ 1);
    overwrite(database.path, position, byte);
    must(Database::open(database.path, database.key));
}

TEST_CASE("A damaged page in the middle is found by checking and by reading", "[store]")
{
    ADatabase database;
    fill(database.it);
    database.reopen();
    must(database.it.check());
    database.close();
    constexpr qint64 pageSize = 4096;
    const qint64 page = QFileInfo(database.path).size() / pageSize * 3 / 4; // among the rows
    overwrite(database.path, page * pageSize + 100, "XXXXXXXX");
    database.it = must(Database::open(database.path, database.key));

    const auto checked = database.it.check();
    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error().code == ErrorCode::DamagedPages);
    CHECK(checked.error().detail.contains(QString::number(page + 1)));

    auto row = must(database.it.run(u"SELECT a FROM trial"_s));
    Result<bool> next = true;
    int seen = 0;
    while ((next = store::nextRow(row)) && *next)
        ++seen;
    CHECK(refused(next) == ErrorCode::DamagedPages);
    CHECK(seen > 0);
}

TEST_CASE("A database that was cut off or emptied is damaged, not new", "[store]")
{
    ADatabase database;
    fill(database.it);
    database.close();

    REQUIRE(QFile::resize(database.path, 1000));
    CHECK(openingGives(database.path, database.key) == ErrorCode::DamagedPages);
    REQUIRE(QFile::resize(database.path, 0));
    CHECK(openingGives(database.path, database.key) == ErrorCode::DamagedPages);
}

TEST_CASE("A clear database is refused and stays as it was", "[store]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"clear.db"_s);
    sqlite3 *clear = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &clear) == SQLITE_OK);
    REQUIRE(sqlite3_exec(clear, "CREATE TABLE t (a); INSERT INTO t VALUES ('clear text')", nullptr,
                nullptr, nullptr)
        == SQLITE_OK);
    sqlite3_close(clear);
    const QByteArray before = bytesOf(path);
    REQUIRE(before.contains("clear text"));

    const auto key = crypto::Secret::random(32);
    CHECK(openingGives(path, key) == ErrorCode::NotEncrypted);
    CHECK(
        refused(Database::open(path, key, Database::Create::IfMissing)) == ErrorCode::NotEncrypted);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A register of a newer program stays as it was", "[store]")
{
    ADatabase database;
    must(database.it.runScript(
        "PRAGMA user_version = " + QByteArray::number(store::newestSchema() + 1)));
    database.close();
    const QByteArray before = bytesOf(database.path);

    CHECK(openingGives(database.path, database.key) == ErrorCode::NewerFormat);
    CHECK(bytesOf(database.path) == before);
}

TEST_CASE("A file that may not be written is told at opening", "[store]")
{
    ADatabase database;
    fill(database.it);
    database.close();
    AFailingDisk disk;
    must(Database::open(database.path, database.key, Database::Create::No, AFailingDisk::name()));

    disk.forbidWriting();

    CHECK(refused(Database::open(
              database.path, database.key, Database::Create::No, AFailingDisk::name()))
        == ErrorCode::ReadOnly);
}

TEST_CASE("A register cannot be made where there is no folder to write in", "[store]")
{
    QTemporaryDir folder;
    const auto key = crypto::Secret::random(32);
    const auto making = [&](const QString &path) {
        return refused(Database::open(path, key, Database::Create::IfMissing));
    };
    CHECK(making(folder.filePath(u"missing/register.db"_s)) == ErrorCode::ReadOnly);
    CHECK(making(folder.path()) == ErrorCode::ReadOnly);
}

TEST_CASE("An unknown file layer is refused", "[store]")
{
    QTemporaryDir folder;
    const auto key = crypto::Secret::random(32);
    CHECK_FALSE(Database::open(
        folder.filePath(u"register.db"_s), key, Database::Create::IfMissing, "no-such-layer")
                    .has_value());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Nothing that was written can be read in the folder", "[store]")
{
    const QByteArray marker = "MARKER-7f3a-of-a-person";
    ADatabase database;
    makeMarked(database.it, marker);

    const QStringList files{database.path, database.path + u"-wal"_s, database.path + u"-shm"_s};
    for (const QString &path : files) {
        INFO(path.toStdString());
        const QByteArray bytes = bytesOf(path);
        CHECK_FALSE(bytes.isEmpty());
        CHECK_FALSE(bytes.contains(marker));
    }
    CHECK(QDir(database.folder.path()).entryList(QDir::Files).size() == files.size());
}

TEST_CASE("A sort too large for memory's cache writes nothing clear to any file", "[store]")
{
    const QByteArray marker = "MARKER-7f3a-of-a-person";
    AFailingDisk disk;
    QTemporaryDir folder;
    auto database = must(Database::open(folder.filePath(u"register.db"_s),
        crypto::Secret::random(32), Database::Create::IfMissing, AFailingDisk::name()));
    disk.watchFor(marker);
    makeMarked(database, marker);
    const auto sort = [&] {
        auto row = must(database.run(u"SELECT a FROM marked ORDER BY a DESC, id"_s));
        REQUIRE(must(store::nextRow(row)));
    };

    sort();
    CHECK(disk.temporaryFiles() == 0);
    CHECK_FALSE(disk.sawMarker());

    // Without the setting of the house the same sort does write; so this test can see it.
    must(database.run(u"PRAGMA temp_store = FILE"_s));
    sort();
    CHECK(disk.temporaryFiles() > 0);
    CHECK(disk.sawMarker());
}

#ifdef Q_OS_UNIX
TEST_CASE("Nobody else on the computer may read the files of a database", "[store]")
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    ADatabase database;
    fill(database.it);
    const QStringList files{database.path, database.path + u"-wal"_s, database.path + u"-shm"_s};
    for (const QString &file : files) {
        CAPTURE(file);
        REQUIRE(QFile::exists(file));
        CHECK((QFile::permissions(file) & others) == QFile::Permissions());
    }
    database.close();
    // One that an earlier version made.
    REQUIRE(QFile::setPermissions(
        database.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    must(Database::open(database.path, database.key));
    CHECK((QFile::permissions(database.path) & others) == QFile::Permissions());
}
#endif
