// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cipher_connection.h"

#include <QSqlError>
#include <QSqlResult>

#include <memory>

namespace store {

/// What went wrong last on @p connection, in words that hold no bound value: SQLite puts the text
/// of a search or of a JSON path into some of its messages.
QSqlError lastError(const CipherConnection &connection, QSqlError::ErrorType type);

/// One statement and its rows, forward only. The statement is let go as soon as the last row was
/// given, so that no forgotten query keeps the write-ahead log from being emptied.
class CipherResult final : public QSqlResult
{
public:
    CipherResult(const QSqlDriver *driver, std::shared_ptr<CipherConnection> connection);
    ~CipherResult() override;

    bool run(const QString &sql, const QVariantList &values);

protected:
    bool reset(const QString &sql) override { return run(sql, {}); }
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override { return false; } // forward only
    void detachFromResultSet() override { release(); }
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    QVariant lastInsertId() const override { return m_lastInsertId; }
    QSqlRecord record() const override;

private:
    bool execute(const QVariantList &values);
    bool step();
    void release();

    std::shared_ptr<CipherConnection> m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasFirst = false;
    int m_rowsAffected = -1;
    QVariant m_lastInsertId;
};

} // namespace store
