// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "core/store/a_failing_disk.h"
#include "crypto/hash.h"
#include "store/migrations.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The SHA-256 of each schema file that a release brought to people. A line is added with the
/// release and never changed.
const QHash<QString, QByteArray> released{};

QStringList schemaFiles()
{
    return QDir(u"" SOURCE_ROOT "/resources/schema"_s)
        .entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE(
    "The schema's steps are numbered without a gap, and released ones never change", "[store]")
{
    const QStringList files = schemaFiles();
    REQUIRE_FALSE(files.isEmpty());
    CHECK(store::newestSchema() == files.size());
    for (int i = 0; i < files.size(); ++i) {
        INFO(files.at(i).toStdString());
        CHECK(files.at(i).startsWith(u"%1_"_s.arg(i + 1, 4, 10, QChar(u'0'))));
        const QByteArray hash
            = crypto::sha256(bytesOf(u"" SOURCE_ROOT "/resources/schema/"_s + files.at(i)));
        CHECK(released.value(files.at(i), hash) == hash);
    }
}

TEST_CASE("A new register has the newest schema, and its tables take no wrong type", "[store]")
{
    ADatabase database;
    CHECK(database.it.schemaVersion() == store::newestSchema());
    auto row = must(database.it.run(u"SELECT name, strict FROM pragma_table_list"
                                    " WHERE type = 'table' AND schema = 'main'"
                                    " AND name NOT LIKE 'sqlite_%'"_s));
    int tables = 0;
    for (; must(store::nextRow(row)); ++tables) {
        INFO(row.value(0).toString().toStdString());
        CHECK(row.value(1).toBool());
    }
    CHECK(tables >= 12);
}

TEST_CASE("A disk that fills while the schema is made leaves whole steps only", "[store]")
{
    const auto key = crypto::Secret::random(32);
    AFailingDisk disk;
    bool isMade = false;
    int refusals = 0;
    for (int writes = 0; !isMade; ++writes) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"register.db"_s);
        const auto open = [&] {
            return store::Database::open(
                path, key, store::Database::Create::IfMissing, AFailingDisk::name());
        };
        disk.fillAfter(writes);
        const auto made = open();
        isMade = made.has_value();
        if (isMade)
            continue;
        ++refusals;
        CHECK(made.error().code == ErrorCode::DiskFull);
        disk.fillAfter(-1);
        auto again = must(open());
        CHECK(again.schemaVersion() == store::newestSchema());
        must(again.check());
    }
    CHECK(refusals > 3);
}
