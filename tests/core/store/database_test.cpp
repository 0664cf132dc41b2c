// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "core/store/a_failing_disk.h"
#include "store/database.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using store::Database;

namespace {

Result<> writeRows(Database &database, int count, const QString &text = u"row"_s)
{
    return database.atomically([&]() -> Result<> {
        for (int i = 0; i < count; ++i)
            TRY(database.run(u"INSERT INTO trial (a) VALUES (?)"_s, text));
        return {};
    });
}

void makeTrial(Database &database)
{
    must(database.run(u"CREATE TABLE trial (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT"_s));
}

qint64 rows(Database &database)
{
    return single(database, u"SELECT count(*) FROM trial"_s).toLongLong();
}

/// Counts to a number that no test waits for.
const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        " SELECT count(*) FROM n"_s;

} // namespace

TEST_CASE("What was written is there after the next start", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    must(writeRows(database.it, 3));

    database.reopen();

    CHECK(rows(database.it) == 3);
    must(database.it.check());
}

TEST_CASE("Every kind of value comes back as it went in", "[store]")
{
    ADatabase database;
    const auto back = [&](const QVariant &value) {
        auto row = must(database.it.run(u"SELECT ?"_s, value));
        REQUIRE(must(store::nextRow(row)));
        return row.value(0);
    };
    CHECK(back(7).toInt() == 7);
    CHECK(back(qint64(1) << 60).toLongLong() == qint64(1) << 60);
    CHECK(back(0.5).toDouble() == 0.5);
    CHECK(back(true).toBool());
    CHECK(back(u"សុខភាព"_s).toString() == u"សុខភាព"_s);
    CHECK(back(u"a\0b"_s).toString() == u"a\0b"_s);
    CHECK(back(QByteArray("\0\xff", 2)).toByteArray() == QByteArray("\0\xff", 2));
    CHECK(back(QDate(2030, 3, 4)).toString() == u"2030-03-04"_s);
    CHECK(back(QDateTime(QDate(2030, 3, 4), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600)).toString()
        == u"2030-03-04T01:00:00.000Z"_s);
    CHECK(back(QVariant()).isNull());
    CHECK_FALSE(back(QString()).isNull());
    CHECK_FALSE(back(QByteArray()).isNull());
    CHECK(refused(database.it.run(u"SELECT ?"_s, QVariant(QStringList{u"a"_s})))
        == ErrorCode::Storage);
}

TEST_CASE("A statement with too few or too many values, or two at once, is refused", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    CHECK(refused(database.it.run(u"INSERT INTO trial (a) VALUES (?)"_s)) == ErrorCode::Storage);
    CHECK(
        refused(database.it.run(u"INSERT INTO trial (a) VALUES ('x')"_s, 1)) == ErrorCode::Storage);
    CHECK(
        refused(database.it.run(u"DELETE FROM trial; DELETE FROM trial"_s)) == ErrorCode::Storage);
    CHECK(refused(database.it.run(u"NOT SQL"_s)) == ErrorCode::Storage);
    CHECK(rows(database.it) == 0);
}

TEST_CASE("A query tells how many rows it changed and which it made", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    must(writeRows(database.it, 4));

    const auto inserted = must(database.it.run(u"INSERT INTO trial (a) VALUES ('x')"_s));
    const auto updated = must(database.it.run(u"UPDATE trial SET a = 'y' WHERE id < 4"_s));
    must(database.it.run(u"DELETE FROM trial WHERE id = 5"_s));

    CHECK(inserted.lastInsertId().toLongLong() == 5);
    CHECK(inserted.numRowsAffected() == 1);
    CHECK(updated.numRowsAffected() == 3);
}

TEST_CASE("A query read to its end, or forgotten, does not hold the write-ahead log", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    must(writeRows(database.it, 100));
    auto read = must(database.it.run(u"SELECT a FROM trial"_s));
    while (must(store::nextRow(read))) { }

    auto result = must(database.it.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));

    REQUIRE(must(store::nextRow(result)));
    CHECK(result.value(0).toInt() == 0);
    CHECK(bytesOf(database.path + u"-wal"_s).isEmpty());
}

TEST_CASE("A query may outlive its database", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    must(writeRows(database.it, 3));
    auto read = must(database.it.run(u"SELECT a FROM trial"_s));
    REQUIRE(must(store::nextRow(read)));

    database.close();

    CHECK(must(store::nextRow(read)));
    CHECK(read.value(0).toString() == u"row"_s);
}

TEST_CASE("Work that fails leaves nothing behind", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    const auto failing = [&]() -> Result<> {
        TRY(writeRows(database.it, 2));
        return fail(ErrorCode::Invalid);
    };

    CHECK(refused(database.it.atomically(failing)) == ErrorCode::Invalid);
    CHECK(rows(database.it) == 0);
    must(writeRows(database.it, 1));
    CHECK(rows(database.it) == 1);
}

TEST_CASE("Work inside work joins it, and its failure cannot be overlooked", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    const auto overlooking = [&]() -> Result<> {
        TRY(writeRows(database.it, 1));
        const auto inner = database.it.atomically([&]() -> Result<> {
            TRY(writeRows(database.it, 1));
            return fail(ErrorCode::Denied);
        });
        CHECK_FALSE(inner.has_value());
        return {};
    };

    CHECK(refused(database.it.atomically(overlooking)) == ErrorCode::Denied);
    CHECK(rows(database.it) == 0);
}

TEST_CASE("Work that gives a value gives it when it is kept", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    const int given = must(database.it.atomically([&]() -> Result<int> {
        TRY(writeRows(database.it, 2));
        return 42;
    }));
    CHECK(given == 42);
    CHECK(rows(database.it) == 2);
}

TEST_CASE("Stopping from another thread undoes the whole work", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    std::atomic<bool> isCounting = false;
    std::thread stopper([&] {
        while (!isCounting)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        database.it.interrupt();
    });

    const auto result = database.it.atomically([&]() -> Result<> {
        TRY(writeRows(database.it, 5));
        isCounting = true;
        TRY(database.it.run(endless));
        return {};
    });
    stopper.join();

    CHECK(refused(result) == ErrorCode::Interrupted);
    CHECK(rows(database.it) == 0);
    must(writeRows(database.it, 1));
    CHECK(rows(database.it) == 1);
}

TEST_CASE("Stopping between two statements counts as well, but not before the work", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    const auto stopped = [&]() -> Result<> {
        TRY(writeRows(database.it, 1));
        database.it.interrupt();
        return writeRows(database.it, 1);
    };
    CHECK(refused(database.it.atomically(stopped)) == ErrorCode::Interrupted);
    CHECK(rows(database.it) == 0);

    database.it.interrupt();
    must(writeRows(database.it, 1));
    CHECK(rows(database.it) == 1);
}

TEST_CASE("A second program finds the register in use", "[store]")
{
    ADatabase database;
    makeTrial(database.it);
    auto second = must(Database::open(database.path, database.key));

    const auto result = database.it.atomically([&]() -> Result<> {
        TRY(writeRows(database.it, 1));
        CHECK(refused(writeRows(second, 1)) == ErrorCode::InUse);
        return {};
    });

    must(result);
    CHECK(rows(second) == 1);
    must(writeRows(second, 1));
    CHECK(rows(database.it) == 2);
}

TEST_CASE("Each connection keeps the rules of the house", "[store]")
{
    ADatabase database;
    const auto setting = [&](const char *name) {
        return single(database.it, u"PRAGMA "_s + QLatin1String(name)).toString();
    };
    CHECK(setting("temp_store") == u"2"_s); // in memory
    CHECK(setting("foreign_keys") == u"1"_s);
    CHECK(setting("journal_mode") == u"wal"_s);
    CHECK(setting("synchronous") == u"2"_s); // full
    CHECK(setting("trusted_schema") == u"0"_s);
    CHECK(setting("secure_delete") == u"1"_s);
    CHECK(setting("recursive_triggers") == u"1"_s);
    CHECK(setting("cipher_page_size") == u"4096"_s);
    CHECK_FALSE(setting("cipher_version").isEmpty());
}

TEST_CASE("An error's words hold nothing of what was looked for", "[store]")
{
    ADatabase database;
    must(database.it.run(u"CREATE VIRTUAL TABLE words USING fts5(keys)"_s));
    const auto result
        = database.it.run(u"SELECT * FROM words WHERE words MATCH ?"_s, u"\"secretname"_s);
    REQUIRE_FALSE(result.has_value());
    CHECK_FALSE(result.error().detail.contains(u"secretname"_s));

    makeTrial(database.it);
    const auto json = database.it.run(u"SELECT json_extract('{}', ?)"_s, u"secretpath"_s);
    REQUIRE_FALSE(json.has_value());
    CHECK_FALSE(json.error().detail.contains(u"secretpath"_s));
}
