// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/audit_log.h"
#include "support/a_clock.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

void writeThree(store::AuditLog &log)
{
    must(log.add(u"dara"_s, u"unlock"_s, {}, u"done"_s));
    must(log.add(u"dara"_s, u"open_case"_s, u"CAS-7QM-4XK-R"_s, u"denied"_s, u"cover"_s));
    must(log.add(u"dara"_s, u"lock"_s, {}, u"done"_s));
}

void allowAnything(store::Database &database)
{
    must(database.run(u"DROP TRIGGER audit_events_are_kept"_s));
    must(database.run(u"DROP TRIGGER audit_events_are_only_purged"_s));
}

} // namespace

TEST_CASE("The audit trail tells who did what, newest first, page by page", "[store]")
{
    ADatabase database;
    AClock clock;
    store::AuditLog log(database.it, clock.clock());
    CHECK(must(log.count()) == 0);
    CHECK(must(log.latest(10)).empty());

    writeThree(log);

    CHECK(must(log.count()) == 3);
    const auto latest = must(log.latest(2));
    REQUIRE(latest.size() == 2);
    CHECK(latest[0].action == u"lock"_s);
    CHECK(latest[0].hash == must(log.head()));
    CHECK(latest[1].subject == u"CAS-7QM-4XK-R"_s);
    CHECK(latest[1].outcome == u"denied"_s);
    CHECK(latest[1].reason == u"cover"_s);
    CHECK(latest[1].user == u"dara"_s);
    CHECK(latest[1].at == clock.clock()());
    const auto earlier = must(log.latest(10, latest[1].number));
    REQUIRE(earlier.size() == 1);
    CHECK(earlier[0].action == u"unlock"_s);
    must(log.verify());
}

TEST_CASE("An older head is found in the trail that grew from it", "[store]")
{
    ADatabase database;
    store::AuditLog log(database.it, AClock().clock());
    const QByteArray empty = must(log.head());
    writeThree(log);
    const QByteArray printed = must(log.head());
    writeThree(log);

    must(log.verifyAgainst(empty));
    must(log.verifyAgainst(printed));
    must(log.verifyAgainst(must(log.head())));
    CHECK(refused(log.verifyAgainst(QByteArray(32, 'x'))) == ErrorCode::NotFound);
    CHECK(refused(log.verifyAgainst({})) == ErrorCode::NotFound);
}

TEST_CASE("A history written anew verifies in itself but not against a printed head", "[store]")
{
    ADatabase database;
    AClock clock;
    store::AuditLog log(database.it, clock.clock());
    writeThree(log);
    const QByteArray printed = must(log.head());
    allowAnything(database.it);
    must(database.it.run(u"DELETE FROM audit_events"_s));

    must(log.add(u"dara"_s, u"unlock"_s, {}, u"done"_s));
    must(log.add(u"dara"_s, u"lock"_s, {}, u"done"_s));
    must(log.add(u"dara"_s, u"lock"_s, {}, u"done"_s));

    must(log.verify());
    CHECK(refused(log.verifyAgainst(printed)) == ErrorCode::NotFound);
}

TEST_CASE("Audit events can neither be altered nor deleted", "[store]")
{
    ADatabase database;
    store::AuditLog log(database.it, AClock().clock());
    writeThree(log);
    for (const QString &sql :
        {u"DELETE FROM audit_events"_s, u"UPDATE audit_events SET outcome = 'done'"_s,
            u"UPDATE audit_events SET reason = 'own case'"_s,
            u"UPDATE audit_events SET nonce = NULL"_s,
            u"REPLACE INTO audit_events SELECT * FROM audit_events WHERE number = 1"_s}) {
        INFO(sql.toStdString());
        CHECK(refused(database.it.run(sql)) == ErrorCode::Storage);
    }
    CHECK(must(log.count()) == 3);
    must(log.verify());
}

TEST_CASE("An audit event that was tampered with is found by its number", "[store]")
{
    const QString tampering = GENERATE(as<QString>{},
        u"UPDATE audit_events SET subject = 'CAS-OTHER' WHERE number = 2"_s,
        u"UPDATE audit_events SET reason = '' WHERE number = 2"_s,
        u"UPDATE audit_events SET user = 'sophea' WHERE number = 2"_s,
        u"UPDATE audit_events SET action = 'lock' WHERE number = 2"_s,
        u"UPDATE audit_events SET outcome = 'done' WHERE number = 2"_s,
        u"UPDATE audit_events SET at = '2020-01-01T00:00:00.000Z' WHERE number = 2"_s,
        u"DELETE FROM audit_events WHERE number = 2"_s);
    ADatabase database;
    store::AuditLog log(database.it, AClock().clock());
    writeThree(log);
    allowAnything(database.it);
    checkTamperingIsFound(database.it, log, tampering, u"audit event 2"_s);
    CHECK(refused(log.verifyAgainst(must(log.head()))) == ErrorCode::DamagedPages);
}

TEST_CASE("A purge of subjects leaves the audit trail whole", "[store]")
{
    ADatabase database;
    store::AuditLog log(database.it, AClock().clock());
    writeThree(log);

    must(database.it.run(u"UPDATE audit_events SET nonce = NULL, subject = NULL, reason = NULL"
                         " WHERE subject = 'CAS-7QM-4XK-R'"_s));

    must(log.verify());
    CHECK(must(log.latest(2)).at(1).subject.isEmpty());
}
