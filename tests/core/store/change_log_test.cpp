// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/change_log.h"
#include "support/a_clock.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

void writeThree(store::ChangeLog &log)
{
    must(log.addFirst(u"dara"_s, u"record"_s, u"r1"_s, R"({"a":1})"));
    must(log.add(u"dara"_s, u"record"_s, u"r1"_s, u"a"_s, 1, u"two"_s));
    must(log.add(u"sophea"_s, u"case"_s, u"c1"_s, u"state"_s, {}, u"closed"_s));
}

/// What somebody could do who has the key and no respect.
void allowAnything(store::Database &database)
{
    must(database.run(u"DROP TRIGGER changes_are_kept"_s));
    must(database.run(u"DROP TRIGGER changes_are_only_purged"_s));
}

} // namespace

TEST_CASE("Changes come back in their order, with the value they replaced", "[store]")
{
    ADatabase database;
    AClock clock;
    store::ChangeLog log(database.it, clock.clock());
    CHECK(must(log.head()) == QByteArray(32, '\0'));
    must(log.verify());

    writeThree(log);

    const auto all = must(log.since(0, 10));
    REQUIRE(all.size() == 3);
    CHECK(all[0].number == 1);
    CHECK(all[0].field.isEmpty());
    CHECK(all[0].before.isNull());
    CHECK(all[0].after == QJsonValue(QJsonObject{{u"a"_s, 1}}));
    CHECK(all[1].before == QJsonValue(1));
    CHECK(all[1].after == QJsonValue(u"two"_s));
    CHECK(all[1].madeBy == u"dara"_s);
    CHECK(all[1].madeAt == clock.clock()());
    CHECK(all[2].hash == must(log.head()));
    CHECK(must(log.since(1, 1)).at(0).number == 2);
    CHECK(must(log.of(u"record"_s, u"r1"_s)).size() == 2);
    CHECK(must(log.of(u"case"_s, u"r1"_s)).empty());
    must(log.verify());
}

TEST_CASE("Every JSON value comes back from the change log", "[store]")
{
    ADatabase database;
    store::ChangeLog log(database.it, AClock().clock());
    const QJsonArray values{{}, true, 1.5, u"ខ្មែរ \"quoted\""_s, u""_s,
        QJsonArray{1, QJsonObject{{u"b"_s, {}}}}, QJsonObject{}};
    for (const auto &value : values)
        must(log.add(u"dara"_s, u"record"_s, u"r"_s, u"f"_s, value, value));

    const auto changes = must(log.of(u"record"_s, u"r"_s));

    REQUIRE(changes.size() == size_t(values.size()));
    for (size_t i = 0; i < changes.size(); ++i) {
        CHECK(changes[i].before == values.at(qsizetype(i)));
        CHECK(changes[i].after == values.at(qsizetype(i)));
    }
    must(log.verify());
}

TEST_CASE("Changes can neither be altered nor deleted", "[store]")
{
    ADatabase database;
    store::ChangeLog log(database.it, AClock().clock());
    writeThree(log);
    for (const QString &sql : {u"DELETE FROM changes"_s, u"DELETE FROM changes WHERE number = 3"_s,
             u"UPDATE changes SET after = '1'"_s, u"UPDATE changes SET made_by = 'x'"_s,
             u"UPDATE changes SET nonce = NULL"_s, u"UPDATE changes SET hash = x'00'"_s,
             u"REPLACE INTO changes SELECT * FROM changes WHERE number = 1"_s}) {
        INFO(sql.toStdString());
        CHECK(refused(database.it.run(sql)) == ErrorCode::Storage);
    }
    CHECK(must(log.since(0, 10)).size() == 3);
    must(log.verify());
}

TEST_CASE("A purge takes the values away and the chain still holds", "[store]")
{
    ADatabase database;
    store::ChangeLog log(database.it, AClock().clock());
    writeThree(log);

    must(database.it.run(u"UPDATE changes SET nonce = NULL, before = NULL, after = NULL"
                         " WHERE record_id = 'r1'"_s));

    must(log.verify());
    CHECK(must(log.of(u"record"_s, u"r1"_s)).at(1).after.isNull());
    writeThree(log);
    must(log.verify());
}

TEST_CASE("A change that was tampered with is found by its number", "[store]")
{
    const QString tampering
        = GENERATE(as<QString>{}, u"UPDATE changes SET after = '\"three\"' WHERE number = 2"_s,
            u"UPDATE changes SET before = '2' WHERE number = 2"_s,
            u"UPDATE changes SET nonce = x'00' WHERE number = 2"_s,
            u"UPDATE changes SET made_by = 'sophea' WHERE number = 2"_s,
            u"UPDATE changes SET made_at = '2020-01-01T00:00:00.000Z' WHERE number = 2"_s,
            u"UPDATE changes SET field = 'b' WHERE number = 2"_s,
            u"UPDATE changes SET record_id = 'r2' WHERE number = 2"_s,
            u"UPDATE changes SET hash = zeroblob(32) WHERE number = 2"_s,
            u"UPDATE changes SET content_hash = zeroblob(32) WHERE number = 2"_s,
            u"UPDATE changes SET field = '', record = 'recordc' WHERE number = 2"_s,
            u"DELETE FROM changes WHERE number = 2"_s);
    ADatabase database;
    store::ChangeLog log(database.it, AClock().clock());
    writeThree(log);
    allowAnything(database.it);
    checkTamperingIsFound(database.it, log, tampering, u"change 2"_s);
}

TEST_CASE("A change that was rolled back leaves no gap", "[store]")
{
    ADatabase database;
    store::ChangeLog log(database.it, AClock().clock());
    writeThree(log);
    const auto undone = database.it.atomically([&]() -> Result<> {
        writeThree(log);
        return fail(ErrorCode::Interrupted);
    });
    REQUIRE_FALSE(undone.has_value());

    writeThree(log);

    CHECK(must(log.since(0, 10)).size() == 6);
    must(log.verify());
}
