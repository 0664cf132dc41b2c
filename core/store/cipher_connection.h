// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QHash>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace store {

/// One handle of SQLCipher and the statements prepared on it. Everything else of core/store goes
/// through the driver; only this file and the driver know the C interface.
class CipherConnection
{
public:
    struct File {
        QString path;
        bool mayCreate = false;
        QByteArray vfs{}; ///< The file layer under the encryption; empty for the system's.
    };

    CipherConnection() = default;
    ~CipherConnection();
    Q_DISABLE_COPY_MOVE(CipherConnection)

    /// Opens @p file and hands SQLCipher the raw 32-byte @p key; reads nothing yet.
    /// Gives SQLite's result code, and notAnEncryptedLibrary if there is no SQLCipher.
    int open(const File &file, const crypto::Secret &key);
    static constexpr int notAnEncryptedLibrary = -1;

    /// Runs every statement of @p script. Gives SQLite's result code.
    int run(const char *script);

    /// A statement for @p sql, from those prepared before if one is free; null if it does not
    /// compile. Goes back with giveBack(), whatever became of it.
    sqlite3_stmt *take(const QString &sql);
    void giveBack(const QString &sql, sqlite3_stmt *statement);

    /// From any thread.
    void interrupt();

    sqlite3 *handle() const { return m_handle; }
    bool isReadOnly() const;
    bool isInTransaction() const;

private:
    sqlite3 *m_handle = nullptr;
    QHash<QString, sqlite3_stmt *> m_free;
};

} // namespace store
