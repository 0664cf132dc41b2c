// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/platform.h"
#include "store/cipher_driver.h"
#include "store/migrations.h"
#include "store/sql_error.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace store {

struct Database::Connection {
    CipherDriver driver;
    int depth = 0; // of nested atomically()
    std::optional<Error> failed{}; // what already failed inside the open transaction
    std::atomic<bool> interrupted = false;
};

namespace {

/// Looks at the file before the library does. A clear database is refused before a key comes near
/// it, and an emptied one is not taken for a new one.
Result<> lookAtFile(const QString &path, Database::Create create)
{
    if (!QFileInfo::exists(path)) {
        if (create == Database::Create::No)
            return fail(ErrorCode::NotFound, u"no database file"_s);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly, u"the database file cannot be opened"_s);
    const QByteArray head = file.read(16);
    if (head.startsWith("SQLite format 3"))
        return fail(ErrorCode::NotEncrypted, u"the database file is clear"_s);
    if (head.isEmpty() && create == Database::Create::No)
        return fail(ErrorCode::DamagedPages, u"the database file is empty"_s);
    return {};
}

/// Everything that is set once the file has proved to be ours. What stays in the file comes here,
/// after the guards, so that a refused file is not touched.
Result<> settle(Database &database)
{
    auto mode = TRY(database.run(u"PRAGMA journal_mode = WAL"_s));
    if (!TRY(nextRow(mode)) || mode.value(0).toString() != u"wal")
        return fail(ErrorCode::Storage, u"no write-ahead log here"_s);
    TRY(database.run(u"PRAGMA synchronous = FULL"_s));
    return {};
}

} // namespace

Result<bool> nextRow(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return tl::unexpected(sqlError(query.lastError()));
    return false;
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Result<Database> Database::open(
    const QString &path, const crypto::Secret &key, Create create, const QByteArray &vfs)
{
    constexpr size_t keySize = 32;
    if (key.size() != keySize)
        return fail(ErrorCode::Invalid, u"a database key has 32 bytes"_s);
    TRY(lookAtFile(path, create));
    // Before SQLite comes: its write-ahead log takes over the rights of the file. A file that
    // cannot be changed is told of below, in words of its own.
    if (vfs.isEmpty())
        (void)platform::keepPrivate(path);
    Database database(std::make_unique<Connection>());
    CipherDriver &driver = database.m_connection->driver;
    const int code = driver.open({path, create == Create::IfMissing, vfs}, key);
    if (code != 0)
        return tl::unexpected(sqlError(code, u"cannot open the database"_s));

    // The first read is where SQLCipher finds out that a key is wrong.
    auto schema = TRY(database.run(u"SELECT count(*) FROM sqlite_schema"_s));
    TRY(nextRow(schema));
    if (database.schemaVersion() > newestSchema())
        return fail(ErrorCode::NewerFormat, u"schema %1"_s.arg(database.schemaVersion()));
    if (driver.isReadOnly())
        return fail(ErrorCode::ReadOnly, u"the database file cannot be written"_s);
    schema.finish(); // an open read would keep the journal mode as it is
    TRY(settle(database));
    TRY(migrate(database));
    return database;
}

Result<> Database::mayGoOn() const
{
    const Connection &c = *m_connection;
    if (c.depth == 0)
        return {};
    if (c.failed)
        return tl::unexpected(*c.failed);
    if (c.interrupted)
        return fail(ErrorCode::Interrupted);
    // A full disk or an interrupt may have undone the transaction already. What came after
    // would then be kept, one statement at a time.
    if (!c.driver.isInTransaction())
        return fail(ErrorCode::Storage, u"the transaction is gone"_s);
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    TRY(mayGoOn());
    QSqlQuery query = m_connection->driver.run(sql, values);
    if (query.isActive())
        return query;
    const Error error = sqlError(query.lastError());
    if (m_connection->depth > 0 && !m_connection->driver.isInTransaction())
        m_connection->failed = error;
    return tl::unexpected(error);
}

Result<> Database::runScript(const QByteArray &script)
{
    TRY(mayGoOn());
    if (!m_connection->driver.runScript(script.constData()))
        return tl::unexpected(sqlError(m_connection->driver.lastError()));
    return {};
}

void Database::interrupt()
{
    m_connection->interrupted = true; // for the moments between two statements
    m_connection->driver.interrupt();
}

Result<> Database::begin()
{
    if (m_connection->depth > 0)
        TRY(mayGoOn());
    if (m_connection->depth == 0) {
        m_connection->interrupted = false;
        m_connection->failed.reset();
        if (!m_connection->driver.beginTransaction())
            return tl::unexpected(sqlError(m_connection->driver.lastError()));
    }
    ++m_connection->depth;
    return {};
}

Result<> Database::commit()
{
    if (m_connection->depth > 1) {
        --m_connection->depth;
        return {};
    }
    if (auto state = mayGoOn(); !state) {
        const Error cause = state.error();
        rollback(cause);
        return tl::unexpected(cause);
    }
    if (!m_connection->driver.commitTransaction()) {
        const Error cause = sqlError(m_connection->driver.lastError());
        rollback(cause);
        return tl::unexpected(cause);
    }
    --m_connection->depth;
    return {};
}

void Database::rollback(const Error &cause)
{
    if (--m_connection->depth > 0) {
        m_connection->failed = cause;
        return;
    }
    if (m_connection->driver.isInTransaction())
        m_connection->driver.rollbackTransaction();
}

Result<> Database::check()
{
    // Gives a row for each page whose checksum does not fit, and none if all is well.
    auto pages = TRY(run(u"PRAGMA cipher_integrity_check"_s));
    if (TRY(nextRow(pages)))
        return fail(ErrorCode::DamagedPages, pages.value(0).toString());
    auto structure = TRY(run(u"PRAGMA integrity_check(1)"_s));
    TRY(nextRow(structure));
    if (structure.value(0).toString() != u"ok")
        return fail(ErrorCode::DamagedPages, u"the pages do not hang together"_s);
    return {};
}

Result<> Database::emptyJournal()
{
    auto row = TRY(run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    // The first column says whether a reader was in the way; here is only one.
    if (!TRY(nextRow(row)) || row.value(0).toInt() != 0)
        return fail(ErrorCode::InUse, u"the write-ahead log"_s);
    row.finish();
    return {};
}

int Database::schemaVersion()
{
    auto query = run(u"PRAGMA user_version"_s);
    return query && query->next() ? query->value(0).toInt() : 0;
}

} // namespace store
