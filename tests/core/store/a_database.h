// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "support/a_file.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A register's folder with an empty, open database in it.
struct ADatabase {
    QTemporaryDir folder;
    crypto::Secret key = crypto::Secret::random(32);
    QString path = folder.filePath(QStringLiteral("register.db"));
    store::Database it = must(store::Database::open(path, key, store::Database::Create::IfMissing));

    /// Closes it, and opens it again as another start of the program would.
    void reopen()
    {
        close();
        it = must(store::Database::open(path, key));
    }
    /// Closes the file; the database in use is then another one that nobody looks at.
    void close()
    {
        it = must(store::Database::open(elsewhere.filePath(QStringLiteral("other.db")), key,
            store::Database::Create::IfMissing));
    }

    QTemporaryDir elsewhere;
};

inline void overwrite(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(position)
        || file.write(bytes) != bytes.size())
        FAIL("cannot write " << path.toStdString());
}

/// The first value of the only row that @p sql gives.
inline QVariant single(store::Database &database, const QString &sql)
{
    QSqlQuery row = must(database.run(sql));
    if (!must(store::nextRow(row)))
        FAIL("no row for " << sql.toStdString());
    return row.value(0);
}

/// Does to @p database what its guard forbids, and checks that @p log then names @p where.
template <typename Log>
void checkTamperingIsFound(
    store::Database &database, Log &log, const QString &tampering, const QString &where)
{
    must(log.verify());
    INFO(tampering.toStdString());
    must(database.run(tampering));
    const auto verified = log.verify();
    REQUIRE_FALSE(verified.has_value());
    CHECK(verified.error().code == ErrorCode::DamagedPages);
    CHECK(verified.error().detail == where);
}
