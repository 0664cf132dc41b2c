// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cipher_driver.h"

#include "store/cipher_result.h"

#include <sqlite3.h>

namespace store {

CipherDriver::CipherDriver()
    : m_connection(std::make_shared<CipherConnection>())
{
}

CipherDriver::~CipherDriver() = default;

int CipherDriver::open(const CipherConnection::File &file, const crypto::Secret &key)
{
    const int code = m_connection->open(file, key);
    setOpen(code == SQLITE_OK);
    setOpenError(code != SQLITE_OK);
    return code;
}

bool CipherDriver::open(
    const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    return isOpen();
}

void CipherDriver::close()
{
    setOpen(false);
    m_connection = std::make_shared<CipherConnection>();
}

QSqlQuery CipherDriver::run(const QString &sql, const QVariantList &values) const
{
    auto *result = new CipherResult(this, m_connection);
    QSqlQuery query(result); // takes it over
    result->run(sql, values);
    return query;
}

bool CipherDriver::runScript(const char *sql)
{
    if (m_connection->run(sql) == SQLITE_OK)
        return true;
    setLastError(store::lastError(*m_connection, QSqlError::UnknownError));
    return false;
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case LastInsertId:
    case PreparedQueries:
    case PositionalPlaceholders:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this, m_connection);
}

} // namespace store
