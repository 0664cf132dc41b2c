// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spool.h"

using namespace Qt::StringLiterals;

namespace exchange {

Spool::Spool(store::Database &database, qint64 memoryLimit)
    : m_database(database)
    , m_memoryLimit(memoryLimit)
{
}

Result<> Spool::add(QByteArrayView piece)
{
    m_size += piece.size();
    m_memory.append(piece.data(), piece.size());
    return m_memory.size() > m_memoryLimit ? flush() : Result<>();
}

Result<> Spool::flush()
{
    TRY(m_database.run(u"INSERT INTO exchange_spool (bytes) VALUES (?)"_s, m_memory));
    m_memory.clear();
    return {};
}

Result<> Spool::each(const std::function<Result<>(QByteArrayView)> &visit)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT bytes FROM exchange_spool ORDER BY number"_s));
    while (TRY(store::nextRow(row)))
        TRY(visit(row.value(0).toByteArray()));
    return m_memory.isEmpty() ? Result<>() : visit(m_memory);
}

Result<> Spool::clear()
{
    m_memory.clear();
    m_size = 0;
    TRY(m_database.run(u"DELETE FROM exchange_spool"_s));
    return {};
}

} // namespace exchange
