// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cipher_result.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

int bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, index, utf8.constData(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    // constData() of an empty array is never null, so it stays an empty blob and not NULL.
    return sqlite3_bind_blob64(statement, index, bytes.constData(),
        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

int bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, index);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QString:
        return bindText(statement, index, value.toString());
    case QMetaType::QByteArray:
        return bindBytes(statement, index, value.toByteArray());
    case QMetaType::QDate:
        return bindText(statement, index, value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    default:
        return SQLITE_MISMATCH; // a type of ours that nobody said how to store
    }
}

} // namespace

QSqlError lastError(const CipherConnection &connection, QSqlError::ErrorType type)
{
    const int code = sqlite3_extended_errcode(connection.handle());
    // The words of a constraint and of a failed prepare name tables, columns and our own SQL.
    const bool saysNoValue = (code & 0xff) == SQLITE_CONSTRAINT || type == QSqlError::UnknownError;
    const QString words = QString::fromUtf8(
        saysNoValue ? sqlite3_errmsg(connection.handle()) : sqlite3_errstr(code));
    return {words, {}, type, QString::number(code)};
}

CipherResult::CipherResult(const QSqlDriver *driver, std::shared_ptr<CipherConnection> connection)
    : QSqlResult(driver)
    , m_connection(std::move(connection))
{
    setForwardOnly(true);
}

CipherResult::~CipherResult()
{
    release();
}

void CipherResult::release()
{
    if (m_statement)
        m_connection->giveBack(m_sql, std::exchange(m_statement, nullptr));
}

bool CipherResult::run(const QString &sql, const QVariantList &values)
{
    setQuery(sql);
    return prepare(sql) && execute(values);
}

bool CipherResult::prepare(const QString &sql)
{
    release();
    setActive(false);
    m_sql = sql;
    m_statement = m_connection->take(sql);
    if (m_statement)
        return true;
    QSqlError error = store::lastError(*m_connection, QSqlError::UnknownError);
    if (error.nativeErrorCode() == u"0")
        error = QSqlError(u"not exactly one statement"_s, {}, QSqlError::StatementError, u"1"_s);
    setLastError(error);
    return false;
}

bool CipherResult::exec()
{
    if (!m_statement && !prepare(m_sql)) // executed before, to its end
        return false;
    return execute(boundValues());
}

bool CipherResult::execute(const QVariantList &values)
{
    setLastError({});
    setAt(QSql::BeforeFirstRow);
    sqlite3_reset(m_statement);
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError(
            QSqlError(u"wrong number of values"_s, {}, QSqlError::StatementError, u"25"_s));
        release();
        return false;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int code = bind(m_statement, static_cast<int>(i) + 1, values.at(i));
        if (code != SQLITE_OK) {
            setLastError(QSqlError(QString::fromUtf8(sqlite3_errstr(code)), {},
                QSqlError::StatementError, QString::number(code)));
            release();
            return false;
        }
    }
    setSelect(sqlite3_column_count(m_statement) > 0);
    const bool writes = sqlite3_stmt_readonly(m_statement) == 0;
    m_hasFirst = step();
    if (lastError().isValid())
        return false;
    m_rowsAffected = writes ? sqlite3_changes(m_connection->handle()) : -1;
    m_lastInsertId = writes ? QVariant(qlonglong(sqlite3_last_insert_rowid(m_connection->handle())))
                            : QVariant();
    setActive(true);
    return true;
}

bool CipherResult::step()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        setLastError(store::lastError(*m_connection, QSqlError::StatementError));
    release();
    return false;
}

bool CipherResult::fetchFirst()
{
    if (at() != QSql::BeforeFirstRow)
        return false;
    setAt(m_hasFirst ? 0 : static_cast<int>(QSql::AfterLastRow));
    return m_hasFirst;
}

bool CipherResult::fetchNext()
{
    const bool hasRow = step();
    setAt(hasRow ? at() + 1 : static_cast<int>(QSql::AfterLastRow));
    return hasRow;
}

bool CipherResult::fetch(int row)
{
    while (at() < row) {
        if (!(at() == QSql::BeforeFirstRow ? fetchFirst() : fetchNext()))
            return false;
    }
    return at() == row;
}

bool CipherResult::isNull(int column)
{
    return !m_statement || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant CipherResult::data(int column)
{
    if (!m_statement)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    }
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return record;
}

} // namespace store
