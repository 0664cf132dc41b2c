// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;

namespace {

/// Who may begin a form, from the permission matrix: F, O (in the person's own case), C and 2
/// write; A and R do not.
const std::map<QString, QStringList> &writers()
{
    static const QStringList staff{
        u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s, u"ossu_focal"_s};
    static const QStringList withCounsellor = staff + QStringList{u"counsellor"_s};
    static const QStringList withSupervisor = withCounsellor + QStringList{u"supervisor"_s};
    static const QStringList clinicians{u"hc_provider"_s, u"hc_chief"_s, u"hosp_clinician"_s};
    static const QStringList helpline{u"hl_operator"_s, u"hl_super"_s};
    static const QStringList checklist = staff
        + QStringList{
            u"pharmacist"_s, u"fac_data"_s, u"phd_gbv"_s, u"pdowa_sec"_s, u"supervisor"_s};
    static const std::map<QString, QStringList> rows{
        {u"consent"_s, withCounsellor},
        {u"intake"_s, staff},
        {u"treat"_s, clinicians + QStringList{u"pharmacist"_s}},
        {u"safety"_s, withSupervisor},
        {u"clinexam"_s, clinicians},
        {u"referral"_s, withCounsellor + helpline},
        {u"reffb"_s, withCounsellor},
        {u"mhpss"_s, withSupervisor},
        {u"caseplan"_s, withCounsellor},
        {u"followup"_s, staff},
        {u"forensic"_s, {u"fx_member"_s, u"fx_chair"_s}},
        {u"closure"_s, withCounsellor},
        {u"svc_entry"_s,
            withCounsellor
                + QStringList{u"hosp_manager"_s, u"fac_data"_s, u"phd_gbv"_s, u"pdowa_sec"_s,
                    u"nat_moh"_s, u"nat_mowa"_s, u"hl_operator"_s, u"hl_super"_s, u"supervisor"_s}},
        {u"helpline"_s, helpline},
        {u"ivr_tally"_s, helpline},
        {u"ossu_check"_s, checklist},
        {u"clientfb"_s, checklist},
    };
    return rows;
}

domain::Session inRole(const ARegister &unit, const QString &role)
{
    domain::Session session = unit.session(); // the owner of the case, in this role
    session.user.role = role;
    return session;
}

} // namespace

TEST_CASE("A form is begun by the roles of its row and by no other", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().addAll().into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    REQUIRE(domain::formTable().rules.size() == writers().size());
    REQUIRE(domain::roles().size() == 20);
    for (const domain::FormRule &rule : domain::formTable().rules) {
        const bool ofCase = rule.belongsTo == domain::FormRule::BelongsTo::Case;
        for (const QString &role : domain::roles()) {
            INFO(rule.form.toStdString() << " by " << role.toStdString());
            const auto who = inRole(facility, role);
            const auto begun = ofCase ? casework::startForm(reg, who, c.id, rule.form)
                                      : casework::startUnitForm(reg, who, rule.form);
            CHECK(begun.has_value() == writers().at(rule.form).contains(role));
            if (!begun)
                CHECK(begun.error().code == ErrorCode::Denied);
        }
    }
}

TEST_CASE("What may not be begun may not be kept, completed or opened either", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().addAll().into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto form = must(casework::startForm(reg, facility.session(), c.id, u"clinexam"_s));
    const auto counsellor = inRole(facility, u"counsellor"_s);
    const auto before = must(reg.desk().changes.count());

    CHECK(
        refused(casework::saveDraft(reg, counsellor, form, form.answers, {})) == ErrorCode::Denied);
    CHECK(
        refused(casework::completeForm(reg, counsellor, form, form.answers)) == ErrorCode::Denied);
    CHECK(must(reg.desk().changes.count()) == before);
    must(casework::saveDraft(reg, facility.session(), form, form.answers, {}));
    CHECK(refused(casework::reopenForm(reg, counsellor, form.recordId)) == ErrorCode::Denied);
    must(casework::reopenForm(reg, facility.session(), form.recordId));
    must(casework::completeForm(reg, facility.session(), form, form.answers));
    CHECK(refused(casework::reopenForm(reg, counsellor, form.recordId)) == ErrorCode::Denied);
}

TEST_CASE("Who gives medicines sees the own draft again, and no completed record", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().addAll().into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto pharmacist = inRole(facility, u"pharmacist"_s);
    const auto form = must(casework::startForm(reg, pharmacist, c.id, u"treat"_s));
    must(casework::saveDraft(reg, pharmacist, form, form.answers, {}));
    CHECK(must(casework::startForm(reg, pharmacist, c.id, u"treat"_s)).recordId == form.recordId);
    must(casework::completeForm(reg, pharmacist, form, form.answers));
    CHECK(refused(casework::reopenForm(reg, pharmacist, form.recordId)) == ErrorCode::Denied);
}

TEST_CASE("The committee's record is for the committee: others see that it is there", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().addAll().into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto member = inRole(facility, u"fx_member"_s);
    const auto form = must(casework::startForm(reg, member, c.id, u"forensic"_s));
    must(casework::completeForm(reg, member, form, form.answers));

    const auto lines = must(casework::openCase(reg, facility.session(), c.id)).records;
    REQUIRE(lines.size() == 1);
    CHECK_FALSE(lines.front().mayOpen);
    CHECK(
        refused(casework::historyOf(reg, facility.session(), form.recordId)) == ErrorCode::Denied);
    REQUIRE(must(casework::openCase(reg, member, c.id)).records.front().mayOpen);
    CHECK(must(casework::historyOf(reg, member, form.recordId)).size() == 1);
}

TEST_CASE("A form that stands in no row is for nobody", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().add("unheard_of", "text,words,Words,\n").into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    CHECK(refused(casework::startForm(reg, facility.session(), c.id, u"unheard_of"_s))
        == ErrorCode::Denied);
    CHECK(refused(casework::startUnitForm(reg, facility.session(), u"unheard_of"_s))
        == ErrorCode::Denied);
    must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
}

TEST_CASE("A form of the unit is begun without a case, and one of a case with it", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().addAll().into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto &who = facility.session();
    CHECK(refused(casework::startForm(reg, who, c.id, u"ossu_check"_s)) == ErrorCode::Invalid);
    CHECK(refused(casework::startUnitForm(reg, who, u"treat"_s)) == ErrorCode::Invalid);
    must(casework::startUnitForm(reg, who, u"ossu_check"_s));
    auto stray = must(casework::startForm(reg, who, c.id, u"treat"_s));
    stray.caseId.reset();
    CHECK(refused(casework::completeForm(reg, who, stray, stray.answers)) == ErrorCode::Invalid);
}

TEST_CASE(
    "Add offers a role its forms, in the order of a nurse's day, with what is done", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    SmallForms().addAll().into(facility);
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto safety = must(casework::startForm(reg, facility.session(), c.id, u"safety"_s));
    must(casework::completeForm(reg, facility.session(), safety, safety.answers));
    const auto plan = must(casework::startForm(reg, facility.session(), c.id, u"caseplan"_s));
    must(casework::saveDraft(reg, facility.session(), plan, plan.answers, {}));

    const auto offered = [&](const QString &role) {
        QStringList ids;
        for (const auto &offer : must(casework::openCase(reg, inRole(facility, role), c.id)).offers)
            ids.append(offer.formId);
        return ids;
    };
    CHECK(offered(u"counsellor"_s)
        == QStringList{u"consent"_s, u"safety"_s, u"referral"_s, u"reffb"_s, u"mhpss"_s,
            u"caseplan"_s, u"closure"_s});
    CHECK(offered(u"fx_member"_s) == QStringList{u"forensic"_s});
    for (const auto &offer : must(casework::openCase(reg, facility.session(), c.id)).offers) {
        INFO(offer.formId.toStdString());
        CHECK(offer.complete == (offer.formId == u"safety" ? 1 : 0));
        CHECK(offer.isBegun == (offer.formId == u"caseplan"));
        CHECK_FALSE(offer.purpose.en.isEmpty());
    }
}
