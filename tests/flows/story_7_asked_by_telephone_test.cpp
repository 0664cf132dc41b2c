// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/desk.h"
#include "casework/printing.h"
#include "domain/role.h"
#include "support/a_visit.h"
#include "support/mail.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace casework;

// Story 7: the police ask for a file by telephone. The program has no words for that call yet; what
// it has is no deed that gives a file away.

namespace {

QStringList outboxOf(const ARegister &unit)
{
    return QDir(unit.folder() + u"/outbox"_s).entryList(QDir::Files);
}

AuditEvent lastLine(ARegister &unit)
{
    return must(unit.reg().desk().audit.latest(1)).front();
}

domain::Session inRole(const ARegister &unit, const QString &role)
{
    domain::Session who = unit.open.session;
    who.user = {.name = u"mom"_s, .role = role};
    return who;
}

} // namespace

TEST_CASE("Story 7: no bundle is written for who asks, known by a card or not", "[flows]")
{
    ARegister unit;
    ARegister police = ARegister::facility(u"POLICE-1"_s);
    auto province = ARegister::province();
    aVisit(unit);
    const auto send
        = [&](ARegister &to) { return exportReport(unit.reg(), unit.session(), idOf(to)); };
    CHECK(refused(send(police)) == ErrorCode::NotFound);
    trust(unit, police);
    CHECK(refused(send(police)) == ErrorCode::Invalid);
    CHECK(outboxOf(unit).isEmpty());
    CHECK(lastLine(unit).outcome == u"Invalid");
    trust(unit, province); // and the province gets its row, from which no file can be made
    CHECK(must(send(province)).bundle);
    CHECK(outboxOf(unit).size() == 1);
}

TEST_CASE("Story 7: a file is opened and printed by who gives care, and by nobody else on the way",
    "[flows]")
{
    ARegister unit;
    const auto c = aVisit(unit);
    const auto records = must(openCase(unit.reg(), unit.session(), c.id)).records;
    const auto intake = std::ranges::find(records, u"intake"_s, &RecordLine::formId);
    REQUIRE(intake != records.end());
    const OpenForm form = must(reopenForm(unit.reg(), unit.session(), intake->id));
    // Of the roles of the handbook these four write an intake; these eight read a case.
    const QStringList printing{
        u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s, u"ossu_focal"_s};
    const QStringList reading
        = printing + QStringList{u"counsellor"_s, u"fx_member"_s, u"fx_chair"_s, u"supervisor"_s};
    REQUIRE(domain::roles().size() == 20);
    for (const QString &role : domain::roles()) {
        INFO(role.toStdString());
        const domain::Session who = inRole(unit, role);
        CHECK(
            printForm(unit.reg(), who, form, Paper::Filled).has_value() == printing.contains(role));
        CHECK(lastLine(unit).action == u"record_print");
        CHECK(lastLine(unit).subject == c.caseCode);
        CHECK(lastLine(unit).outcome == (printing.contains(role) ? u"done"_s : u"Denied"_s));
        // Not theirs: without a reason nobody opens it, with one only who gives care.
        CHECK(refused(openCase(unit.reg(), who, c.id)) == ErrorCode::Denied);
        CHECK(openCase(unit.reg(), who, c.id, OpenReason::OnDuty).has_value()
            == reading.contains(role));
    }
    CHECK(outboxOf(unit).isEmpty());
}
