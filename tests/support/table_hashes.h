// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "crypto/hash.h"
#include "support/printing.h"

#include <map>

/// A hash over all rows of each table of a register but the audit log. Two that are equal: nothing
/// changed in between, except that somebody wrote down what was tried.
inline std::map<QString, QByteArray> tableHashes(casework::CaseRegister &reg)
{
    using namespace Qt::StringLiterals;
    store::Database &database = reg.desk().database;
    QStringList tables;
    QSqlQuery names = must(database.run(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE 'search_index_%' AND name <> 'audit_events' ORDER BY name"_s));
    while (must(store::nextRow(names)))
        tables.append(names.value(0).toString());
    REQUIRE(tables.size() > 8);

    std::map<QString, QByteArray> hashes;
    for (const QString &table : tables) {
        QSqlQuery width
            = must(database.run(u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table)));
        REQUIRE(must(store::nextRow(width)));
        const int columns = width.value(0).toInt();
        crypto::Sha256 hash;
        QSqlQuery row = must(database.run(u"SELECT * FROM \"%1\""_s.arg(table)));
        while (must(store::nextRow(row))) {
            for (int column = 0; column < columns; ++column)
                hash.add(row.value(column).toByteArray() + '\0');
        }
        hashes[table] = hash.result();
    }
    return hashes;
}

inline qint64 auditLines(casework::CaseRegister &reg)
{
    return must(reg.desk().audit.count());
}
