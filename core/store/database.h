// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QSqlQuery>

#include <memory>

namespace store {

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

    /// Prepares @p sql, binds @p values in order, executes.
    template <typename... Values>
    Result<QSqlQuery> run(const QString &sql, const Values &...values)
    {
        return execute(sql, {QVariant::fromValue(values)...});
    }

    /// Does all of @p work or none of it. Joins a transaction that is already open.
    template <typename Work>
    auto atomically(Work &&work) -> decltype(work());

    /// Stops what runs now, from any thread: it fails with Interrupted and is rolled back.
    void interrupt();

    /// Gives every page's checksum a look: DamagedPages with the first words of what is wrong.
    Result<> check();

    int schemaVersion();

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    Result<QSqlQuery> execute(const QString &sql, const QVariantList &values);
    Result<> begin();
    Result<> commit();
    void rollback();

    std::unique_ptr<Connection> m_connection;
};

template <typename Work>
auto Database::atomically(Work &&work) -> decltype(work())
{
    TRY(begin());
    auto result = work();
    if (!result) {
        rollback();
        return result;
    }
    TRY(commit());
    return result;
}

} // namespace store
