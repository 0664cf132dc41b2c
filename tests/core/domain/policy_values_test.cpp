// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy_values.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "name,value,owner,meaning,source,flag\n";

} // namespace

TEST_CASE("The ages of the policy table are those of the catalogue", "[domain]")
{
    const std::map<QString, int> expected{{u"age_adult"_s, 18}, {u"age_sexual_majority"_s, 15},
        {u"age_mandatory_report"_s, 15}, {u"age_self_consent_care"_s, 15},
        {u"age_assent_from"_s, 6}, {u"age_guardian_abortion"_s, 18}, {u"committee_quorum"_s, 2},
        {u"trace_attempts"_s, 3}, {u"directory_verify_days"_s, 180},
        {u"lost_call_number_days"_s, 7}, {u"no_contact_days"_s, 30}};
    const auto &values = domain::policyValues();
    REQUIRE(values.size() == expected.size());
    for (const auto &[name, value] : expected) {
        INFO(name.toStdString());
        REQUIRE(values.contains(name));
        CHECK(values.at(name).value == value);
        CHECK_FALSE(values.at(name).source.isEmpty());
    }
    CHECK(values.at(u"age_mandatory_report"_s).flag == u"S"_s);
    CHECK(values.at(u"age_self_consent_care"_s).flag == u"K"_s);
}

TEST_CASE("A value without a number, an owner or a source is no policy", "[domain]")
{
    REQUIRE(must(domain::readPolicyValues(header + "age,15,nat_moh,What,LEX,S\n")).size() == 1);
    for (const char *row : {"age,fifteen,nat_moh,What,LEX,S\n", "age,-1,nat_moh,What,LEX,S\n",
             "age,15,,What,LEX,S\n", "age,15,somebody,What,LEX,S\n", "age,15,nat_moh,,LEX,S\n",
             "age,15,nat_moh,What,,S\n", "age,15,nat_moh,What,LEX,\n", ",15,nat_moh,What,LEX,S\n",
             "age,15,nat_moh,What,LEX,S\nage,16,nat_moh,What,LEX,S\n"}) {
        INFO(row);
        CHECK(refused(domain::readPolicyValues(header + row)) == ErrorCode::Unreadable);
    }
}
