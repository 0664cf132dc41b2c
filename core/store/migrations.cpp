// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QStringList schemaFiles()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<> step(Database &database, const QString &name, int version)
{
    QFile file(u":/schema/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.fileName());
    const QByteArray script = file.readAll();
    return database.atomically([&]() -> Result<> {
        TRY(database.runScript(script));
        // The number is in the same transaction, so that a step is never done twice or half.
        TRY(database.runScript("PRAGMA user_version = " + QByteArray::number(version)));
        return {};
    });
}

} // namespace

int newestSchema()
{
    static const int newest = static_cast<int>(schemaFiles().size());
    return newest;
}

Result<> migrate(Database &database)
{
    const QStringList files = schemaFiles();
    const int present = database.schemaVersion();
    if (present > files.size())
        return fail(ErrorCode::NewerFormat, u"schema %1"_s.arg(present));
    for (int version = present + 1; version <= files.size(); ++version)
        TRY(step(database, files.at(version - 1), version));
    return {};
}

} // namespace store
