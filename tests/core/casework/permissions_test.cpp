// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/case_list.h"
#include "casework/exchanging.h"
#include "casework/permissions.h"
#include "casework/recording.h"
#include "casework/reporting.h"
#include "support/a_register.h"

using namespace Qt::StringLiterals;

TEST_CASE("Who is not in the table may do nothing", "[casework]")
{
    ARegister facility;
    const auto auditor = facility.as(u"sok"_s, u"auditor"_s);
    auto &reg = facility.reg();

    CHECK(refused(casework::startCase(reg, auditor)) == ErrorCode::Denied);
    CHECK(refused(casework::casePage(reg, auditor, {})) == ErrorCode::Denied);
    CHECK(refused(casework::incidentReport(reg, auditor, {2030, 1}, reports::Basis::ExactOwn))
        == ErrorCode::Denied);
    CHECK(refused(casework::outbox(reg, auditor)) == ErrorCode::Denied);
    must(casework::auditTrail(reg, auditor, 5));

    const auto nurse = facility.as(u"mom"_s, u"hc_provider"_s);
    CHECK(refused(casework::auditTrail(reg, nurse, 5)) == ErrorCode::Denied);
    CHECK(refused(casework::addUser(reg, nurse, u"x1"_s, u"hc_chief"_s, u"long enough words"_s))
        == ErrorCode::Denied);
    must(casework::startCase(reg, nurse));
}

TEST_CASE("Another person's case opens only with a reason, and that is written down", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto nurse = facility.as(u"mom"_s, u"hc_provider"_s);
    const auto midwife = facility.as(u"chenda"_s, u"hc_provider"_s);
    const auto c = must(casework::startCase(reg, nurse));

    must(casework::openCase(reg, nurse, c.id));
    CHECK(refused(casework::openCase(reg, midwife, c.id)) == ErrorCode::Denied);
    must(casework::openCase(reg, midwife, c.id, casework::OpenReason::OnDuty));

    const auto trail = must(casework::auditTrail(reg, facility.session(), 3));
    REQUIRE(trail.size() == 3);
    CHECK(trail.at(0).user == u"chenda"_s);
    CHECK(trail.at(0).reason == u"on_duty"_s);
    CHECK(trail.at(0).outcome == u"done"_s);
    CHECK(trail.at(1).outcome == u"Denied"_s);
    CHECK(trail.at(1).subject == c.caseCode);
}

TEST_CASE("A closed account may do nothing, whatever its role", "[casework]")
{
    ARegister facility;
    domain::Session gone = facility.session();
    gone.user.isActive = false;
    CHECK(refused(casework::startCase(facility.reg(), gone)) == ErrorCode::Denied);
    must(casework::startCase(facility.reg(), facility.session()));
}

TEST_CASE("Who may write which form follows the permissions", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const QStringList consents{
        u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s, u"ossu_focal"_s, u"counsellor"_s};
    const QStringList intakes{
        u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s, u"ossu_focal"_s};
    const auto c = must(casework::startCase(reg, facility.session()));
    REQUIRE(domain::roles().size() == 20);
    for (const QString &role : domain::roles()) {
        CAPTURE(role);
        domain::Session session = facility.session(); // the owner of the case, in this role
        session.user.role = role;
        const auto mayWrite = [&](const QString &formId) {
            return casework::startForm(reg, session, c.id, formId).has_value();
        };
        CHECK(mayWrite(u"consent"_s) == consents.contains(role));
        CHECK(mayWrite(u"intake"_s) == intakes.contains(role));
    }
    CHECK(casework::writeAction(u"clinexam"_s) == u"exam_write"_s);
    CHECK_FALSE(casework::mayWrite(facility.session(), u"a form that came later"_s));
}

TEST_CASE("A counsellor asks for consent in her own cases, in others with a reason", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto counsellor = facility.as(u"chenda"_s, u"counsellor"_s);
    const auto hers = must(casework::startCase(reg, counsellor));
    const auto other = must(casework::startCase(reg, facility.session()));
    must(casework::startForm(reg, counsellor, hers.id, u"consent"_s));
    CHECK(
        refused(casework::startForm(reg, counsellor, other.id, u"consent"_s)) == ErrorCode::Denied);
    must(casework::startForm(
        reg, counsellor, other.id, u"consent"_s, casework::OpenReason::AskedByOwner));
    const auto trail = must(casework::auditTrail(reg, facility.session(), 2));
    REQUIRE(trail.size() == 2);
    CHECK(trail.at(0).user == u"chenda"_s);
    CHECK(trail.at(0).subject == other.caseCode);
    CHECK(trail.at(0).reason == u"asked_by_owner"_s);
    CHECK(trail.at(0).outcome == u"done"_s);
    CHECK(trail.at(1).outcome == u"Denied"_s);
}

TEST_CASE("Each reason to open another person's case has its own code", "[casework]")
{
    using enum casework::OpenReason;
    QStringList codes;
    for (const auto reason : {None, OnDuty, AskedByOwner, Supervision, Emergency}) {
        codes.append(casework::code(reason));
        CHECK(casework::openReasonFromCode(codes.last()) == reason);
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(casework::openReasonFromCode(u"curious"));
}
