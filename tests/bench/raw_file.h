// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cipher_connection.h"

#include <QString>

#include <memory>
#include <vector>

struct sqlite3_value;

namespace bench {

/// Rows of one table as SQLite's own values, so that writing them again costs nothing of ours.
struct RawRows {
    struct Free {
        void operator()(sqlite3_value *value) const;
    };
    QByteArray table;
    QByteArray columns;
    int width = 0;
    std::vector<std::unique_ptr<sqlite3_value, Free>> values;
};

/// A register's database by the C interface of SQLCipher alone: prepared statements, values bound
/// and stepped, with the settings that ours has. What the repositories are compared with.
class RawFile
{
public:
    /// The file has its schema already.
    RawFile(const QString &path, const crypto::Secret &key);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)

    void run(const char *script);
    /// The rows of @p table that fulfil @p condition, which is in the order of @p key as well.
    RawRows read(const char *table, const char *key, const QByteArray &condition);
    /// One prepared INSERT, kept for the next call.
    void write(const RawRows &rows);
    /// Steps through all rows of @p sql and looks at every column; gives how many there were.
    int walk(const char *sql);

private:
    sqlite3_stmt *statement(const QByteArray &sql);

    store::CipherConnection m_connection;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace bench
