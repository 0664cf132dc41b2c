// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/desk.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;

namespace {

/// What a thief with the key could do: alter the tables past the program and its triggers.
void tamper(ARegister &unit, const QString &sql)
{
    store::Database &database = unit.reg().desk().database;
    for (const QString &trigger : {u"changes_are_kept"_s, u"changes_are_only_purged"_s,
             u"audit_events_are_kept"_s, u"audit_events_are_only_purged"_s})
        must(database.run(u"DROP TRIGGER "_s + trigger));
    QSqlQuery altered = must(database.run(sql));
    REQUIRE(altered.numRowsAffected() > 0);
    altered.finish();
    unit.reopen();
}

} // namespace

TEST_CASE("The logs of a working register follow from their first line", "[casework]")
{
    ARegister facility;
    aVisit(facility);
    const auto early = must(casework::verifyAudit(facility.reg(), facility.session()));
    CHECK(early.events > 4);
    CHECK(early.changes > 2);
    CHECK(early.auditHead.size() == 32);
    CHECK(early.changeHead.size() == 32);
    must(casework::startCase(facility.reg(), facility.session()));

    const auto late
        = must(casework::verifyAudit(facility.reg(), facility.session(), early.auditHead));
    CHECK(late.events > early.events);
    CHECK(late.auditHead != early.auditHead);
    CHECK(refused(casework::verifyAudit(facility.reg(), facility.session(), QByteArray(32, 'x')))
        == ErrorCode::NotFound);
    must(casework::checkRegister(facility.reg(), facility.session()));
}

TEST_CASE("Whatever is altered in a log behind the program's back is found", "[casework]")
{
    const std::vector<QString> ways{
        u"UPDATE audit_events SET user = 'nobody' WHERE number = 3"_s,
        u"UPDATE audit_events SET outcome = 'done' WHERE outcome = 'Denied'"_s,
        u"DELETE FROM audit_events WHERE number = 2"_s,
        u"UPDATE changes SET made_by = 'nobody' WHERE number = 1"_s,
        u"UPDATE changes SET after = '{}' WHERE number = 2"_s,
        u"DELETE FROM changes WHERE number = 1"_s,
    };
    for (const QString &way : ways) {
        CAPTURE(way);
        ARegister facility;
        const auto c = aVisit(facility);
        domain::Session stranger = facility.session();
        stranger.user = {.name = u"mom"_s, .role = u"hc_provider"_s};
        refused(casework::openCase(facility.reg(), stranger, c.id));
        must(casework::checkRegister(facility.reg(), facility.session()));
        tamper(facility, way);
        CHECK(refused(casework::verifyAudit(facility.reg(), facility.session()))
            == ErrorCode::DamagedPages);
        CHECK(refused(casework::checkRegister(facility.reg(), facility.session()))
            == ErrorCode::DamagedPages);
    }
}

TEST_CASE("A draft that belongs to no case is found", "[casework]")
{
    ARegister facility;
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto form
        = must(casework::startForm(facility.reg(), facility.session(), c.id, u"consent"_s));
    must(casework::saveDraft(facility.reg(), facility.session(), form, form.answers, {}));
    must(casework::checkRegister(facility.reg(), facility.session()));
    tamper(facility, u"UPDATE drafts SET case_id = '00000000-0000-4000-8000-000000000001'"_s);
    CHECK(refused(casework::checkRegister(facility.reg(), facility.session()))
        == ErrorCode::DamagedPages);
}

TEST_CASE("The audit log is read backwards in steps", "[casework]")
{
    ARegister facility;
    for (int i = 0; i < 7; ++i)
        must(casework::startCase(facility.reg(), facility.session()));
    const auto newest = must(casework::auditTrail(facility.reg(), facility.session(), 3));
    REQUIRE(newest.size() == 3);
    const auto older
        = must(casework::auditTrail(facility.reg(), facility.session(), 100, newest.back().number));
    REQUIRE(older.size() == 5);
    CHECK(older.front().number == newest.back().number - 1);
    CHECK(older.back().action == u"register_create"_s);
    for (const auto &event : newest)
        CHECK(event.outcome == u"done"_s);
}
