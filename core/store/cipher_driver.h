// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cipher_connection.h"

#include <QSqlDriver>
#include <QSqlQuery>

#include <memory>

namespace store {

/// Qt's SQL classes on a SQLCipher file. Debian's own QSQLITE plugin is linked to plain SQLite,
/// which takes PRAGMA key without complaint and writes clear text; so we bring our own
/// (docs/adr/0002). Errors carry SQLite's extended code as nativeErrorCode(), and never a value.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    CipherDriver();
    ~CipherDriver() override;

    /// Gives SQLite's result code, or CipherConnection::notAnEncryptedLibrary.
    int open(const CipherConnection::File &file, const crypto::Secret &key);

    /// Prepares @p sql or finds it prepared, binds @p values, runs it to its first row.
    QSqlQuery run(const QString &sql, const QVariantList &values) const;
    /// Runs every statement of @p sql; a QSqlQuery takes one only.
    bool runScript(const char *sql);

    /// From any thread, while the driver is open.
    void interrupt() { m_connection->interrupt(); }
    bool isReadOnly() const { return m_connection->isReadOnly(); }
    bool isInTransaction() const { return m_connection->isInTransaction(); }

    bool hasFeature(DriverFeature feature) const override;
    /// Refuses: a register is opened with a key, by the other open().
    bool open(const QString &path, const QString &user, const QString &password,
        const QString &host, int port, const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override { return runScript("BEGIN IMMEDIATE"); }
    bool commitTransaction() override { return runScript("COMMIT"); }
    bool rollbackTransaction() override { return runScript("ROLLBACK"); }

private:
    std::shared_ptr<CipherConnection> m_connection; // a query may outlive the driver
};

} // namespace store
