// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_case.h"
#include "core/store/a_failing_disk.h"
#include "crypto/hash.h"
#include "store/audit_log.h"
#include "store/record_repository.h"
#include "support/a_clock.h"

#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {

/// Every value of every table, as one hash.
QByteArray stateOf(store::Database &database)
{
    QByteArray all;
    for (const QString &table : {u"cases"_s, u"records"_s, u"drafts"_s, u"changes"_s,
             u"audit_events"_s, u"search_entries"_s}) {
        auto row = must(database.run(u"SELECT * FROM "_s + table));
        const int columns = row.record().count();
        while (must(store::nextRow(row))) {
            for (int i = 0; i < columns; ++i)
                all += row.value(i).toByteArray() + '\x1f';
        }
    }
    return crypto::sha256(all);
}

/// What saving a page of a form does, all of it or nothing.
Result<> savePage(store::Database &database, const domain::Case &c, const domain::Record &record)
{
    const Clock clock = AClock().clock();
    store::CaseRepository cases(database);
    store::ChangeLog changes(database, clock);
    store::RecordRepository records(database, changes);
    store::AuditLog audit(database, clock);
    return database.atomically([&]() -> Result<> {
        TRY(cases.save(c));
        TRY(cases.saveSearchKeys(c.id, {u"sok"_s, u"bopha"_s}));
        TRY(records.save(record, u"dara"_s));
        TRY(audit.add(u"dara"_s, u"save_record"_s, c.caseCode, u"done"_s));
        return {};
    });
}

} // namespace

TEST_CASE("A disk that fills at any write of a save leaves the earlier state whole", "[store]")
{
    AFailingDisk disk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"register.db"_s);
    const auto key = crypto::Secret::random(32);
    const auto open = [&](store::Database::Create create = store::Database::Create::No) {
        return store::Database::open(path, key, create, AFailingDisk::name());
    };
    auto database = must(open(store::Database::Create::IfMissing));
    domain::Case c = aCase(1, aUser(database, u"dara"_s));
    domain::Record record{.caseId = c.id,
        .formId = u"intake"_s,
        .formVersion = u"1"_s,
        .createdAt = c.openedAt,
        .changedAt = c.openedAt,
        .author = u"dara"_s,
        .answers = R"({"a":1})"};
    must(savePage(database, c, record));
    c.state = domain::CaseState::Closed;
    record.answers = "{\"a\":2,\"b\":\"" + QByteArray(20000, 'x') + "\"}";
    const QByteArray before = stateOf(database);

    int refusals = 0;
    Result<> saved = fail(ErrorCode::DiskFull);
    for (int writes = 0; !saved && writes < 1000; ++writes) {
        disk.fillAfter(writes);
        saved = savePage(database, c, record);
        disk.fillAfter(-1);
        if (saved)
            break;
        ++refusals;
        INFO("full after " << writes << " writes");
        REQUIRE(saved.error().code == ErrorCode::DiskFull);
        REQUIRE(stateOf(database) == before);
        database = must(open()); // also for whoever opens the file afterwards
        REQUIRE(stateOf(database) == before);
    }

    CHECK(refusals >= 8);
    must(saved);
    CHECK(stateOf(database) != before);
    must(database.check());
    must(store::ChangeLog(database, AClock().clock()).verify());
    must(store::AuditLog(database, AClock().clock()).verify());
}
