// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_list.h"
#include "casework/exchanging.h"
#include "casework/reporting.h"
#include "casework/unit_records.h"
#include "support/a_visit.h"
#include "support/table_hashes.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

/// A deed that only looks, the action of its line, and a role that may not do it; none if all may.
struct Look {
    QString action;
    QString outsider;
    std::function<Result<>(CaseRegister &, const Session &)> look;
};

template <typename Deed>
auto asLook(Deed deed)
{
    return [deed](CaseRegister &reg, const Session &session) -> Result<> {
        TRY(deed(reg, session));
        return {};
    };
}

std::vector<Look> looks(const QString &caseCode)
{
    return {{u"case_list"_s, u"device_admin"_s,
                asLook([](auto &reg, auto &who) { return casework::casePage(reg, who, {}); })},
        {u"case_search"_s, u"device_admin"_s, asLook([](auto &reg, auto &who) {
             return casework::casePage(reg, who, {.search = u"dara"_s});
         })},
        {u"case_count"_s, u"device_admin"_s, asLook(casework::caseCount)},
        {u"case_find"_s, u"device_admin"_s, asLook([caseCode](auto &reg, auto &who) {
             return casework::findCase(reg, who, caseCode);
         })},
        {u"user_list"_s, u"hc_provider"_s, asLook(casework::users)},
        {u"audit_read"_s, u"hc_provider"_s,
            asLook([](auto &reg, auto &who) { return casework::auditTrail(reg, who, 5); })},
        {u"audit_verify"_s, u"hc_provider"_s,
            asLook([](auto &reg, auto &who) { return casework::verifyAudit(reg, who); })},
        {u"register_check"_s, {}, casework::checkRegister},
        {u"trust_list"_s, u"hc_provider"_s, asLook(casework::trustedUnits)},
        {u"outbox_list"_s, u"hc_provider"_s, asLook(casework::outbox)},
        {u"inbox_list"_s, u"hc_provider"_s, asLook(casework::inbox)},
        {u"quarantine_list"_s, u"hc_provider"_s, asLook(casework::putAsideFiles)},
        {u"draft_list"_s, {}, asLook(casework::openDrafts)},
        {u"unit_form_list"_s, {}, asLook(casework::unitForms)},
        {u"card_show"_s, {}, asLook(casework::ownCard)},
        {u"facility_tables"_s, u"device_admin"_s, asLook([](auto &reg, auto &who) {
             return casework::incidentReport(
                 reg, who, domain::Quarter{2030, 1}, reports::Basis::ExactOwn);
         })}};
}

} // namespace

TEST_CASE("Whoever only looks leaves one line, done or denied", "[casework]")
{
    ARegister facility;
    const auto c = aVisit(facility);
    auto &reg = facility.reg();
    for (const Look &each : looks(c.caseCode)) {
        CAPTURE(each.action);
        const auto last = [&] { return must(reg.desk().audit.latest(1)).front(); };
        qint64 lines = auditLines(reg);
        const auto before = tableHashes(reg);
        must(each.look(reg, facility.session()));
        REQUIRE(auditLines(reg) == ++lines);
        CHECK(last().action == each.action);
        CHECK(last().user == u"dara");
        CHECK(last().outcome == u"done");
        if (!each.outsider.isEmpty()) {
            Session outsider = facility.session();
            outsider.user = {.name = u"mom"_s, .role = each.outsider};
            CHECK(refused(each.look(reg, outsider)) == ErrorCode::Denied);
            REQUIRE(auditLines(reg) == ++lines);
            CHECK(last().action == each.action);
            CHECK(last().user == u"mom");
            CHECK(last().outcome == u"Denied");
        }
        CHECK((tableHashes(reg) == before));
    }
}

TEST_CASE("The next pages of a list are the same look", "[casework]")
{
    ARegister facility;
    for (int i = 0; i < 3; ++i)
        must(casework::startCase(facility.reg(), facility.session()));
    const auto first = must(casework::casePage(facility.reg(), facility.session(), {.limit = 2}));
    REQUIRE_FALSE(first.next.isEmpty());
    const qint64 lines = auditLines(facility.reg());
    must(casework::casePage(facility.reg(), facility.session(), {.after = first.next, .limit = 2}));
    CHECK(auditLines(facility.reg()) == lines);
    Session outsider = facility.session();
    outsider.user.role = u"device_admin"_s;
    CHECK(refused(casework::casePage(facility.reg(), outsider, {.after = first.next}))
        == ErrorCode::Denied);
    CHECK(auditLines(facility.reg()) == lines + 1);
}

TEST_CASE("A name that is typed where a code belongs is not written down", "[casework]")
{
    ARegister facility;
    refused(casework::findCase(facility.reg(), facility.session(), u"Dara Vatey"_s));
    const auto line = must(facility.reg().desk().audit.latest(1)).front();
    CHECK(line.action == u"case_find");
    CHECK(line.subject.isEmpty());
    CHECK(line.outcome == u"Invalid");
}
