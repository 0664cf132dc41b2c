// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission_table.h"
#include "domain/role.h"
#include "support/printing.h"

#include <map>

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::permission;
using enum domain::Permission;

namespace {

struct Rule {
    QString action;
    std::map<QString, Permission> allowed; ///< Every other role may not.
};

/// The rows that this version of the program asks for, whole: nobody else, and no more than that.
const std::vector<Rule> &rulesInUse()
{
    static const std::vector<Rule> rules{
        {u"case_open_create"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"counsellor"_s, OwnCases}}},
        {u"case_read_clinical"_s,
            {{u"hc_provider"_s, OwnCases}, {u"hc_chief"_s, OwnCases},
                {u"hosp_clinician"_s, OwnCases}, {u"ossu_focal"_s, OwnCases},
                {u"counsellor"_s, OwnCases}, {u"fx_member"_s, OwnCases}, {u"fx_chair"_s, OwnCases},
                {u"supervisor"_s, OwnCases}}},
        {u"vault_read"_s,
            {{u"hc_provider"_s, OwnCases}, {u"hc_chief"_s, OwnCases},
                {u"hosp_clinician"_s, OwnCases}, {u"ossu_focal"_s, OwnCases},
                {u"fx_member"_s, OwnCases}, {u"fx_chair"_s, OwnCases}}},
        {u"intake_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}}},
        {u"gbv_type_override"_s, {{u"hc_chief"_s, Approve}, {u"supervisor"_s, Approve}}},
        {u"facility_tables"_s,
            {{u"hc_provider"_s, ReadOnly}, {u"hc_chief"_s, ReadOnly},
                {u"hosp_clinician"_s, ReadOnly}, {u"ossu_focal"_s, ReadOnly},
                {u"fx_chair"_s, ReadOnly}, {u"pharmacist"_s, ReadOnly},
                {u"hosp_manager"_s, ReadOnly}, {u"fac_data"_s, Full}, {u"supervisor"_s, ReadOnly}}},
        {u"bundle_export"_s,
            {{u"hc_chief"_s, Full}, {u"hosp_manager"_s, Full}, {u"fac_data"_s, Full},
                {u"phd_gbv"_s, Full}, {u"pdowa_sec"_s, Full}, {u"hl_super"_s, Full}}},
        {u"bundle_import"_s,
            {{u"fac_data"_s, Full}, {u"phd_gbv"_s, Full}, {u"pdowa_sec"_s, Full},
                {u"nat_moh"_s, Full}, {u"nat_mowa"_s, Full}}},
        {u"deid_rows"_s,
            {{u"phd_gbv"_s, WithConsent}, {u"nat_moh"_s, WithConsent},
                {u"nat_mowa"_s, WithConsent}}},
        {u"province_tables"_s,
            {{u"phd_gbv"_s, Full}, {u"pdowa_sec"_s, TablesOnly}, {u"nat_moh"_s, Full},
                {u"nat_mowa"_s, Full}}},
        {u"user_admin"_s,
            {{u"hc_chief"_s, Approve}, {u"hosp_manager"_s, Approve}, {u"device_admin"_s, Full}}},
        {u"audit_read"_s,
            {{u"hc_chief"_s, ReadOnly}, {u"hosp_manager"_s, ReadOnly}, {u"supervisor"_s, ReadOnly},
                {u"auditor"_s, Full}}},
        {u"exam_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full}}},
        {u"treat_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"pharmacist"_s, Full}}},
        {u"safety_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"counsellor"_s, Full}, {u"supervisor"_s, OwnCases}}},
        {u"mhpss_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"counsellor"_s, Full}, {u"supervisor"_s, OwnCases}}},
        {u"plan_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"counsellor"_s, OwnCases}, {u"supervisor"_s, Approve}}},
        {u"closure_approve"_s, {{u"hc_chief"_s, Approve}, {u"supervisor"_s, Approve}}},
        {u"fx_write"_s, {{u"fx_member"_s, OwnCases}, {u"fx_chair"_s, OwnCases}}},
        {u"ref_send"_s,
            {{u"hc_provider"_s, WithConsent}, {u"hc_chief"_s, WithConsent},
                {u"hosp_clinician"_s, WithConsent}, {u"ossu_focal"_s, WithConsent},
                {u"counsellor"_s, WithConsent}, {u"hl_operator"_s, WithConsent},
                {u"hl_super"_s, WithConsent}}},
        {u"ref_receive"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"counsellor"_s, Full}}},
        {u"helpline_write"_s, {{u"hl_operator"_s, Full}, {u"hl_super"_s, Full}}},
        {u"directory_propose"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"counsellor"_s, Full}, {u"hosp_manager"_s, Full},
                {u"fac_data"_s, Full}, {u"phd_gbv"_s, Full}, {u"pdowa_sec"_s, Full},
                {u"nat_moh"_s, Full}, {u"nat_mowa"_s, Full}, {u"hl_operator"_s, Full},
                {u"hl_super"_s, Full}, {u"supervisor"_s, Full}}},
        {u"checklist_write"_s,
            {{u"hc_provider"_s, Full}, {u"hc_chief"_s, Full}, {u"hosp_clinician"_s, Full},
                {u"ossu_focal"_s, Full}, {u"pharmacist"_s, Full}, {u"hosp_manager"_s, Approve},
                {u"fac_data"_s, Full}, {u"phd_gbv"_s, Full}, {u"pdowa_sec"_s, Full},
                {u"supervisor"_s, Full}}},
    };
    return rules;
}

} // namespace

TEST_CASE("Each deed in use is open to the roles that need it and to no other", "[domain]")
{
    for (const Rule &rule : rulesInUse()) {
        REQUIRE(domain::permissions().actions.contains(rule.action));
        for (const QString &role : domain::roles()) {
            const auto found = rule.allowed.find(role);
            INFO(role.toStdString() << " and " << rule.action.toStdString());
            CHECK(permission(role, rule.action)
                == (found == rule.allowed.end() ? No : found->second));
        }
        for (const auto &[role, allowed] : rule.allowed)
            CHECK(domain::roles().contains(role));
    }
}

TEST_CASE("There are the twenty roles of the register, and every deed says what it is", "[domain]")
{
    CHECK(domain::roles()
        == QStringList{u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s, u"ossu_focal"_s,
            u"counsellor"_s, u"fx_member"_s, u"fx_chair"_s, u"evidence_custodian"_s,
            u"pharmacist"_s, u"hosp_manager"_s, u"fac_data"_s, u"phd_gbv"_s, u"pdowa_sec"_s,
            u"nat_moh"_s, u"nat_mowa"_s, u"hl_operator"_s, u"hl_super"_s, u"supervisor"_s,
            u"device_admin"_s, u"auditor"_s});
    const auto &table = domain::permissions();
    REQUIRE(table.actions.size() == 42);
    for (const QString &action : table.actions) {
        INFO(action.toStdString());
        CHECK_FALSE(table.meanings.value(action).isEmpty());
    }
}

TEST_CASE("Who keeps the computer does not read what is in it", "[domain]")
{
    REQUIRE(permission(u"device_admin", u"user_admin") == Full);
    for (const QString &role : {u"device_admin"_s, u"auditor"_s, u"fac_data"_s, u"phd_gbv"_s}) {
        for (const QString &action : {u"case_read_clinical"_s, u"vault_read"_s, u"intake_write"_s,
                 u"case_open_create"_s, u"hiv_result_read"_s, u"safe_place_read"_s}) {
            INFO(role.toStdString() << " and " << action.toStdString());
            CHECK(permission(role, action) == No);
        }
    }
}
