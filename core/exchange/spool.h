// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

#include <functional>

namespace exchange {

/// Keeps the packed messages until the manifest before them is signed: in memory, and above
/// @p memoryLimit bytes in a table of the encrypted register. Never in a file.
class Spool
{
public:
    static constexpr qint64 usualMemory = 32LL * 1024 * 1024;

    explicit Spool(store::Database &database, qint64 memoryLimit = usualMemory);

    Result<> add(QByteArrayView piece);
    qint64 size() const { return m_size; }
    /// All of it again, from the beginning.
    Result<> each(const std::function<Result<>(QByteArrayView)> &visit);
    Result<> clear();

private:
    Result<> flush();
    store::Database &m_database;
    qint64 m_memoryLimit;
    qint64 m_size = 0;
    QByteArray m_memory; ///< What is not in the table; it comes last.
};

} // namespace exchange
