// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QSqlQuery>

#include <memory>

namespace store {

/// Goes to the next row of @p query. False after the last; an error where a bare QSqlQuery::next()
/// would end the rows without a word (a damaged page, an interrupt).
Result<bool> nextRow(QSqlQuery &query);

/// An open, encrypted, up-to-date database file. Belongs to the thread that opened it.
class Database
{
public:
    enum class Create { No, IfMissing };

    /// Opens @p path with the raw 32-byte @p key and brings its schema up to date.
    /// DamagedPages if the key does not open it (the side header has proved the key already);
    /// NotEncrypted if the file or the library is clear; NewerFormat if a newer program wrote it;
    /// NotFound, ReadOnly, DiskFull, InUse as they say.
    /// @p vfs names an SQLite file layer to lie under the encryption; empty for the system's.
    static Result<Database> open(const QString &path, const crypto::Secret &key,
        Create create = Create::No, const QByteArray &vfs = {});

    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    /// Prepares @p sql once (it is then kept by its text), binds @p values in order, executes.
    /// Take the rows with nextRow(). Times and dates become ISO 8601 text, times in UTC.
    template <typename... Values>
    Result<QSqlQuery> run(const QString &sql, const Values &...values)
    {
        return run(sql, QVariantList{QVariant::fromValue(values)...});
    }
    /// The same, for a statement whose number of values is known at run time only.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);

    /// Runs every statement of @p script. For the schema; it takes no values.
    Result<> runScript(const QByteArray &script);

    /// Does all of @p work or none of it. Joins a transaction that is already open: if the inner
    /// work fails, the outer one cannot be committed any more and ends with the same error.
    template <typename Work>
    auto atomically(Work &&work) -> decltype(work());

    /// Stops what runs now, from any thread: it fails with Interrupted and is rolled back. Does
    /// nothing to work that begins later.
    void interrupt();

    /// Looks at every page's checksum and at how the pages hang together: DamagedPages with the
    /// first words of what is wrong. Reads the whole file.
    Result<> check();

    /// Moves what the write-ahead log holds into the file and empties the log: pages as they were
    /// before an erasing do not outlive it there. Outside of a transaction.
    Result<> emptyJournal();

    int schemaVersion();

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    Result<> begin();
    Result<> commit();
    void rollback(const Error &cause);
    Result<> mayGoOn() const;

    std::unique_ptr<Connection> m_connection;
};

template <typename Work>
auto Database::atomically(Work &&work) -> decltype(work())
{
    TRY(begin());
    auto result = work();
    if (!result) {
        rollback(result.error());
        return result;
    }
    TRY(commit());
    return result;
}

} // namespace store
