// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/reporting.h"
#include "support/a_visit.h"
#include "support/mail.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using reports::Basis;

namespace {

constexpr domain::Quarter quarter{2030, 1};

reports::IncidentReport table(ARegister &unit, Basis basis, domain::Quarter when = quarter)
{
    return must(casework::incidentReport(unit.reg(), unit.session(), when, basis));
}

} // namespace

TEST_CASE(
    "The facility's own table counts everybody; the reported one only what left", "[casework]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    for (int i = 0; i < 4; ++i)
        aVisit(facility);
    aVisit(facility, u"refused"_s);
    aVisit(facility, u"granted"_s,
        {{u"gbv_type_final"_s, u"non_gbv"_s}, {u"q_gbv_nexus"_s, u"no"_s},
            {u"non_gbv_note"_s, u"Invented for practice, a quarrel between equals."_s}});

    const auto exact = table(facility, Basis::ExactOwn);
    CHECK(exact.total == 6); // the quarrel too, on a line of its own
    CHECK(exact.withoutDetail == 0);
    CHECK(table(facility, Basis::Reported).total == 0);
    CHECK(table(facility, Basis::ExactOwn, {2029, 4}).total == 0);

    takeIn(province, reportOf(facility, province));
    const auto reported = table(facility, Basis::Reported);
    CHECK(reported.total == 5);
    CHECK(reported.withoutDetail == 1);
    CHECK(reported == table(province, Basis::Reported));
    CHECK(table(facility, Basis::ExactOwn) == exact);
}

TEST_CASE("Who may see which table follows the permissions", "[casework]")
{
    ARegister facility;
    auto province = ARegister::province();
    const auto asked = [&](ARegister &unit, const QString &role, Basis basis) {
        domain::Session session = unit.session();
        session.user.role = role;
        return casework::incidentReport(unit.reg(), session, quarter, basis).has_value();
    };
    const QStringList exact{u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s, u"ossu_focal"_s,
        u"fx_chair"_s, u"pharmacist"_s, u"hosp_manager"_s, u"fac_data"_s, u"supervisor"_s};
    const QStringList provincial{u"phd_gbv"_s, u"pdowa_sec"_s, u"nat_moh"_s, u"nat_mowa"_s};
    REQUIRE(domain::roles().size() == 20);
    for (const QString &role : domain::roles()) {
        CAPTURE(role);
        CHECK(asked(facility, role, Basis::ExactOwn) == exact.contains(role));
        CHECK(asked(facility, role, Basis::Reported) == exact.contains(role));
        CHECK(asked(province, role, Basis::Reported) == provincial.contains(role));
        CHECK(asked(province, role, Basis::ExactOwn) == exact.contains(role));
    }
}

TEST_CASE("The table as CSV holds its lines, and no cell can begin a formula", "[casework]")
{
    ARegister facility;
    aVisit(facility);
    const QByteArray csv = casework::toCsv(table(facility, Basis::ExactOwn));
    CHECK(csv.contains("MALIS-HC"));
    CHECK(csv.contains("physical_assault"));
    const QString text = QString::fromUtf8(csv);
    REQUIRE(text.split(u'\n', Qt::SkipEmptyParts).size() > 1);
    for (const QString &cell : text.split(QRegularExpression(u"[,\r\n]"_s), Qt::SkipEmptyParts))
        CHECK_FALSE(QStringLiteral("=+-@").contains(cell.front()));
}
