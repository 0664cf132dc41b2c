// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Consent;
using domain::Decision;

namespace {

const QString shareRow = u"c_share_deid_province"_s;

const std::vector<Decision> decisions{Decision::NotAsked, Decision::Granted, Decision::Refused,
    Decision::Deferred, Decision::Withdrawn};

/// Code list "consent_scope".
const QStringList scopes{u"c_service"_s, u"c_electronic"_s, u"c_exam_general"_s,
    u"c_exam_genital"_s, u"c_treatment"_s, u"c_test_hiv"_s, u"c_test_pregnancy"_s, u"c_specimens"_s,
    u"c_photo_body"_s, u"c_photo_genital"_s, u"c_photo_court"_s, u"c_forensic_exam"_s,
    u"c_report_authority"_s, u"c_police_info"_s, u"c_police_evidence"_s, u"c_share_deid_province"_s,
    u"c_share_id_province"_s, u"c_share_deid_national"_s, u"c_wg_discussion"_s,
    u"c_contact_phone"_s, u"c_contact_visit"_s, u"c_contact_third"_s, u"c_reminder_silent"_s,
    u"release_line"_s};

} // namespace

TEST_CASE("A decision is written and read back the same", "[domain]")
{
    const QStringList codes{
        u"not_asked"_s, u"granted"_s, u"refused"_s, u"deferred"_s, u"withdrawn"_s};
    for (size_t i = 0; i < decisions.size(); ++i) {
        INFO(codes.at(qsizetype(i)).toStdString());
        CHECK(domain::code(decisions[i]) == codes.at(qsizetype(i)));
        CHECK(domain::decisionFromCode(codes.at(qsizetype(i))) == decisions[i]);
    }
}

TEST_CASE("An answer nobody understands is not a yes", "[domain]")
{
    for (const QString &text :
        {QString(), u"yes"_s, u"Granted"_s, u" granted"_s, u"1"_s, u"true"_s})
        CHECK(domain::decisionFromCode(text) == Decision::NotAsked);
    CHECK(domain::decisionFromCode(u"granted") == Decision::Granted);
}

TEST_CASE("Only a granted scope allows", "[domain]")
{
    CHECK_FALSE(Consent().allows(u"c_service"_s));
    for (const Decision decision : decisions) {
        const Consent consent{{{u"c_service"_s, decision}}};
        INFO(domain::code(decision).toStdString());
        CHECK(consent.about(u"c_service"_s) == decision);
        CHECK(consent.allows(u"c_service"_s) == (decision == Decision::Granted));
        CHECK_FALSE(consent.allows(u"c_treatment"_s));
    }
}

TEST_CASE("A later conversation replaces what it decides and leaves the rest", "[domain]")
{
    const QString scope = u"c_treatment"_s;
    for (const Decision first : decisions) {
        for (const Decision second : decisions) {
            const Consent now = domain::after({{{scope, first}}}, {{{scope, second}}});
            INFO(domain::code(first).toStdString()
                << ", then " << domain::code(second).toStdString());
            CHECK(now.about(scope) == (second == Decision::NotAsked ? first : second));
        }
        CHECK(domain::after({{{scope, first}}}, {}).about(scope) == first);
        CHECK(domain::after({}, {{{scope, first}}}).about(scope) == first);
    }
    const Consent both = domain::after(
        {{{u"c_service"_s, Decision::Granted}}}, {{{u"c_treatment"_s, Decision::Refused}}});
    CHECK(both.about(u"c_service"_s) == Decision::Granted);
    CHECK(both.about(u"c_treatment"_s) == Decision::Refused);
}

TEST_CASE("A row goes to the province only if the survivor said yes to just that", "[domain]")
{
    CHECK_FALSE(domain::mayShareRow({}));
    for (const Decision decision : decisions) {
        INFO(domain::code(decision).toStdString());
        CHECK(domain::mayShareRow({{{shareRow, decision}}}) == (decision == Decision::Granted));
    }
}

TEST_CASE("No other scope opens or closes the way to the province", "[domain]")
{
    REQUIRE(scopes.size() == 24);
    REQUIRE(scopes.contains(shareRow));
    Consent allButThat;
    Consent onlyThat;
    for (const QString &scope : scopes) {
        const bool isThat = scope == shareRow;
        allButThat.scopes[scope] = isThat ? Decision::Refused : Decision::Granted;
        onlyThat.scopes[scope] = isThat ? Decision::Granted : Decision::Refused;
        CHECK(domain::mayShareRow({{{scope, Decision::Granted}}}) == isThat);
    }
    CHECK_FALSE(domain::mayShareRow(allButThat));
    CHECK(domain::mayShareRow(onlyThat));
}

TEST_CASE("A withdrawn consent stops the row", "[domain]")
{
    const Consent granted{{{shareRow, Decision::Granted}}};
    REQUIRE(domain::mayShareRow(granted));
    CHECK_FALSE(domain::mayShareRow(domain::after(granted, {{{shareRow, Decision::Withdrawn}}})));
    CHECK_FALSE(domain::mayShareRow(domain::after(granted, {{{shareRow, Decision::Deferred}}})));
}
