// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_file.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

void check(int code, sqlite3 *handle)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "raw SQL: %s\n", sqlite3_errmsg(handle));
    std::exit(1);
}

} // namespace

void RawRows::Free::operator()(sqlite3_value *value) const
{
    sqlite3_value_free(value);
}

RawFile::RawFile(const QString &path, const crypto::Secret &key)
{
    check(m_connection.open({path}, key), m_connection.handle());
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

RawFile::~RawFile()
{
    for (sqlite3_stmt *prepared : std::as_const(m_statements))
        sqlite3_finalize(prepared);
}

void RawFile::run(const char *script)
{
    check(m_connection.run(script), m_connection.handle());
}

sqlite3_stmt *RawFile::statement(const QByteArray &sql)
{
    sqlite3_stmt *&prepared = m_statements[sql];
    if (!prepared)
        check(sqlite3_prepare_v3(m_connection.handle(), sql.constData(), int(sql.size()),
                  SQLITE_PREPARE_PERSISTENT, &prepared, nullptr),
            m_connection.handle());
    return prepared;
}

RawRows RawFile::read(const char *table, const char *key, const QByteArray &condition)
{
    RawRows rows{table, {}, 0, {}};
    // Worked-out columns are not listed there; an index of words has its row id besides.
    sqlite3_stmt *names = statement("SELECT group_concat('\"' || name || '\"') FROM"
                                    " pragma_table_info('"
        + rows.table + "')");
    check(sqlite3_step(names), m_connection.handle());
    rows.columns = reinterpret_cast<const char *>(sqlite3_column_text(names, 0));
    sqlite3_reset(names);
    if (qstrcmp(key, "rowid") == 0)
        rows.columns.prepend("rowid, ");

    sqlite3_stmt *row = statement("SELECT " + rows.columns + " FROM " + rows.table + " WHERE "
        + condition + " ORDER BY " + key);
    rows.width = sqlite3_column_count(row);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(row)) == SQLITE_ROW) {
        for (int column = 0; column < rows.width; ++column)
            rows.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(row, column)));
    }
    check(code, m_connection.handle());
    sqlite3_reset(row);
    return rows;
}

void RawFile::write(const RawRows &rows)
{
    QByteArray places = QByteArray("?, ").repeated(rows.width);
    places.chop(2);
    sqlite3_stmt *insert = statement(
        "INSERT INTO " + rows.table + " (" + rows.columns + ") VALUES (" + places + ")");
    for (size_t first = 0; first < rows.values.size(); first += size_t(rows.width)) {
        for (int column = 0; column < rows.width; ++column)
            sqlite3_bind_value(insert, column + 1, rows.values[first + size_t(column)].get());
        check(sqlite3_step(insert), m_connection.handle());
        sqlite3_reset(insert);
    }
}

int RawFile::walk(const char *sql)
{
    sqlite3_stmt *row = statement(sql);
    int count = 0;
    int code = SQLITE_OK;
    for (; (code = sqlite3_step(row)) == SQLITE_ROW; ++count) {
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            sqlite3_column_text(row, column);
    }
    check(code, m_connection.handle());
    sqlite3_reset(row);
    return count;
}

} // namespace bench
