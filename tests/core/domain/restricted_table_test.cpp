// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission_table.h"
#include "domain/restricted_table.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray tableWith(const QByteArray &rows)
{
    return "form,field,key,right,source\n" + rows;
}

} // namespace

TEST_CASE("HIV and pregnancy results, the suicide block, the safe place and photographs are sealed",
    "[domain]")
{
    const auto &table = domain::restricted();
    REQUIRE(table.rows.size() == 21);
    const domain::Seal result{u"restricted"_s, u"hiv_result_read"_s};
    const domain::Seal suicide{u"restricted"_s, u"mhpss_write"_s};
    const std::vector<std::tuple<QString, QString, domain::Seal>> expected{
        {u"treat"_s, u"pep_baseline_hiv"_s, result}, {u"treat"_s, u"preg_test"_s, result},
        {u"treat"_s, u"preg_result_of_incident"_s, result}, {u"treat"_s, u"preg_weeks"_s, result},
        {u"treat"_s, u"preg_options"_s, result}, {u"treat"_s, u"preg_choice"_s, result},
        {u"treat"_s, u"abortion_clock"_s, result},
        {u"treat"_s, u"abortion_consent_minor"_s, result},
        {u"followup"_s, u"fu_hiv_test"_s, result}, {u"followup"_s, u"fu_preg_test"_s, result},
        {u"safety"_s, u"plan_safe_place"_s, {u"restricted"_s, u"safe_place_read"_s}},
        {u"mhpss"_s, u"su_thoughts"_s, suicide}, {u"mhpss"_s, u"su_recent"_s, suicide},
        {u"mhpss"_s, u"su_means"_s, suicide}, {u"mhpss"_s, u"su_distress"_s, suicide},
        {u"mhpss"_s, u"su_level"_s, suicide}, {u"mhpss"_s, u"su_action"_s, suicide},
        {u"forensic"_s, u"ag_photo"_s, {u"photographs"_s, u"genital_photo_view"_s}},
        {u"forensic"_s, u"photolog_file"_s, {u"photographs"_s, u"genital_photo_view"_s}},
        {u"forensic"_s, u"finj_photo"_s, {u"photographs"_s, u"fx_write"_s}},
        {u"clinexam"_s, u"injury_photo"_s, {u"photographs"_s, u"case_read_clinical"_s}}};
    REQUIRE(expected.size() == table.rows.size());
    for (const auto &[form, field, seal] : expected) {
        CAPTURE(form, field);
        REQUIRE(table.find(form, field));
        CHECK((*table.find(form, field) == seal));
    }
    CHECK_FALSE(table.find(u"intake", u"preg_test"));
    CHECK_FALSE(table.find(u"treat", u"t_at"));
    CHECK((table.ofField(u"preg_test") == result));
    CHECK((table.named(u"restricted/hiv_result_read") == result));
    CHECK_FALSE(table.named(u"restricted/audit_read"));
}

TEST_CASE("Who reads what is sealed stands in the table of permissions", "[domain]")
{
    using enum domain::Permission;
    CHECK(domain::permission(u"hc_provider", u"hiv_result_read") == OwnCases);
    CHECK(domain::permission(u"hc_chief", u"hiv_result_read") == No);
    CHECK(domain::permission(u"counsellor", u"hiv_result_read") == No);
    CHECK(domain::permission(u"counsellor", u"safe_place_read") == OwnCases);
    CHECK(domain::permission(u"fx_chair", u"safe_place_read") == No);
    CHECK(domain::permission(u"fx_chair", u"genital_photo_view") == TwoPersons);
    CHECK(domain::permission(u"hc_provider", u"genital_photo_view") == No);
}

TEST_CASE("A table of sealed fields with a slip in it is refused", "[domain]")
{
    must(domain::readRestricted(tableWith("treat,preg_test,restricted,hiv_result_read,S\n")));
    for (const char *rows : {"treat,preg_test,register,hiv_result_read,S\n",
             "treat,preg_test,restricted,hiv_result,S\n",
             "treat,a,restricted,hiv_result_read,S\ntreat,a,restricted,safe_place_read,S\n"}) {
        CAPTURE(rows);
        CHECK(refused(domain::readRestricted(tableWith(rows))) == ErrorCode::Unreadable);
    }
    CHECK(refused(domain::readRestricted("form,field,key,right\ntreat,a,restricted,fx_write\n"))
        == ErrorCode::Unreadable);
}
