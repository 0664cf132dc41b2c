// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/surroundings.h"
#include "support/a_visit.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;

namespace {

struct AFacility : ARegister {
    domain::Case theCase = must(casework::startCase(reg(), session()));

    casework::OpenForm begun(const QString &formId)
    {
        return must(casework::startForm(reg(), session(), theCase.id, formId));
    }
    QJsonValue seen(const QString &name) { return begun(u"clinexam"_s).lookUp()(name); }
};

} // namespace

TEST_CASE(
    "A form finds the fields of the newest record of each other form of the case", "[casework]")
{
    AFacility facility;
    SmallForms forms;
    forms.add("safety", "text,words,Words,\ninteger,level,Level,\n");
    forms.add("mhpss", "text,words,Words,\ntext,calm,Calm,\n");
    forms.add("clinexam", "text,a,A,\n");
    forms.into(facility);
    const auto &who = facility.session();
    completed(
        facility, who, facility.begun(u"safety"_s), {{u"level"_s, 3}, {u"words"_s, u"old"_s}});
    CHECK(facility.seen(u"level"_s) == 3);
    CHECK(facility.seen(u"words"_s) == u"old"_s);
    facility.clock.advance(60);
    completed(facility, who, facility.begun(u"safety"_s), {{u"level"_s, 5}});
    CHECK(facility.seen(u"level"_s) == 5);
    CHECK(facility.seen(u"words"_s).isNull()); // it is not in the newest
    facility.clock.advance(60);
    completed(facility, who, facility.begun(u"mhpss"_s), {{u"words"_s, u"new"_s}});
    CHECK(facility.seen(u"words"_s) == u"new"_s); // the form that came later
    CHECK(facility.seen(u"level"_s) == 5);
}

TEST_CASE(
    "A record that is opened again finds the one before it, not its own answers", "[casework]")
{
    AFacility facility;
    SmallForms forms;
    forms.add("safety", "integer,level,Level,\n");
    forms.into(facility);
    const auto &who = facility.session();
    completed(facility, who, facility.begun(u"safety"_s), {{u"level"_s, 3}});
    facility.clock.advance(60);
    const auto newest = completed(facility, who, facility.begun(u"safety"_s), {{u"level"_s, 5}});
    const auto again = must(casework::reopenForm(facility.reg(), who, newest.id));
    CHECK(again.answers.at(u"level"_s).value == 5);
    CHECK(again.lookUp()(u"level"_s) == 3);
}

TEST_CASE("While a form was not completed, its writer's other forms see the draft", "[casework]")
{
    AFacility facility;
    SmallForms forms;
    forms.add("safety", "text,words,Words,\ninteger,level,Level,\n");
    forms.add("clinexam", "text,a,A,\n");
    forms.into(facility);
    auto &reg = facility.reg();
    const auto draft = facility.begun(u"safety"_s);
    auto answers = draft.answers;
    answers.set({u"level"_s}, forms::Answer::of(2));
    must(casework::saveDraft(reg, facility.session(), draft, answers, {}));
    CHECK(facility.seen(u"level"_s) == 2);

    const auto midwife = facility.as(u"chenda"_s, u"hc_provider"_s);
    const auto hers = must(casework::startForm(
        reg, midwife, facility.theCase.id, u"clinexam"_s, casework::OpenReason::OnDuty));
    CHECK(hers.lookUp()(u"level"_s).isNull()); // half a form is its writer's alone

    completed(facility, facility.session(), draft, {{u"level"_s, 4}});
    const auto second = facility.begun(u"safety"_s);
    must(casework::saveDraft(reg, facility.session(), second, answers, {}));
    CHECK(facility.seen(u"level"_s) == 4); // what was completed counts before a later draft
}

TEST_CASE("Of a repeat a form finds how many lines there are, and their words", "[casework]")
{
    AFacility facility;
    SmallForms forms;
    forms.add("caseplan",
        "begin repeat,goal,Goals,\ntext,goal_what,What,\nselect_multiple who,goal_who,Who,\n"
        "end repeat,,,\n",
        "who,nurse,Nurse,ក\nwho,police,Police,ខ\n");
    forms.add("clinexam", "text,a,A,\n");
    forms.into(facility);
    const auto plan = facility.begun(u"caseplan"_s);
    auto answers = plan.answers;
    answers.set({u"goal_who"_s, u"goal"_s, 0}, forms::Answer::of(QJsonArray{u"nurse"_s}));
    answers.set(
        {u"goal_who"_s, u"goal"_s, 1}, forms::Answer::of(QJsonArray{u"nurse"_s, u"police"_s}));
    answers.set({u"goal_what"_s, u"goal"_s, 1}, forms::Answer::without(forms::NoValue::Declined));
    must(casework::completeForm(facility.reg(), facility.session(), plan, answers));
    CHECK(facility.seen(u"goal"_s) == 2);
    CHECK(facility.seen(u"goal_who"_s) == u"nurse nurse police"_s);
    CHECK(facility.seen(u"goal_what"_s) == u"declined"_s);
    CHECK(facility.seen(u"goal_who/1"_s) == QJsonArray{u"nurse"_s});
    CHECK(facility.seen(u"goal_what/2"_s) == u"declined"_s);
    CHECK(facility.seen(u"goal_what/1"_s).isNull());
}

TEST_CASE("A form that leads to a service finds its entry by code and by name", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    SmallForms forms;
    forms.add("svc_entry",
        "text,sv_name,Name,\ntext,sv_status,State,\ntext,sv_id,Code,"
        "\"pulldata('case', 'sv_id', 'k', '1')\"\n");
    const QByteArray withAppearance
        = "type,name,label::English (en),appearance\ntext,rf_provider,Where to,ref(service)\n";
    const forms::Sheets sheets{withAppearance, "list_name,name,label::English (en)\nl,a,A\n",
        "form_id,form_title,version\nreferral,Slip,99\n"};
    auto library = std::make_shared<forms::FormLibrary>(*forms.library());
    library->add(*forms::readForm(sheets).and_then(&forms::CompiledForm::compile));
    reg.desk().environment.forms = library;

    const auto entry = must(casework::startUnitForm(reg, facility.session(), u"svc_entry"_s));
    const QString code = entry.lookUp()(u"sv_id"_s).toString();
    completed(facility, facility.session(), entry,
        {{u"sv_name"_s, u"Malis shelter desk"_s}, {u"sv_status"_s, u"active"_s}});
    const auto slip = facility.begun(u"referral"_s);
    CHECK(slip.lookUp()(u"sv_status/"_s + code) == u"active"_s);
    CHECK(slip.lookUp()(u"sv_status/Malis shelter desk"_s) == u"active"_s);
    CHECK(slip.lookUp()(u"sv_status/Another"_s).isNull());
    CHECK(facility.begun(u"mhpss"_s).lookUp()(u"sv_status/"_s + code).isNull());
}

TEST_CASE("A form finds the policies in force, whose value a ministry sets", "[casework]")
{
    AFacility facility;
    const auto form = facility.begun(u"consent"_s);
    const auto see = form.lookUp();
    CHECK(see(u"age_self_consent_care"_s) == 15);
    CHECK(see(u"age_adult"_s) == 18);
    CHECK(see(u"age_assent_from"_s) == 6);
    CHECK(see(u"committee_quorum"_s) == 2);
    CHECK(see(u"match_confirmed"_s) == u"no"_s);
}

TEST_CASE(
    "A record has one code, however often it is opened, and no two have the same", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto consent = facility.begun(u"consent"_s);
    const QString number = consent.lookUp()(u"consent_no"_s).toString();
    CHECK(must(domain::readCode(domain::CodeKind::Consent, number)) == number);
    must(casework::saveDraft(reg, facility.session(), consent, consent.answers, {}));
    CHECK(facility.begun(u"consent"_s).lookUp()(u"consent_no"_s) == number);
    must(casework::completeForm(reg, facility.session(), consent, answersTo(facility, consent)));

    const auto intake = facility.begun(u"intake"_s);
    CHECK(intake.lookUp()(u"consent_no"_s) == number);
    CHECK(intake.lookUp()(u"incident_no"_s).toString().startsWith(u"INC-"_s));
    CHECK(facility.begun(u"consent"_s).lookUp()(u"consent_no"_s) != number); // a new conversation
    const auto edit = must(casework::reopenForm(reg, facility.session(), consent.recordId));
    CHECK(edit.lookUp()(u"consent_no"_s) == number);
}

TEST_CASE("A code made of an id is always the same and does not tell the id", "[casework]")
{
    const auto id = Id<domain::Record>::create();
    const QString code = casework::recordCode(domain::CodeKind::Call, id);
    CHECK(code == casework::recordCode(domain::CodeKind::Call, id));
    CHECK(code.startsWith(u"HL-"_s));
    CHECK(must(domain::readCode(domain::CodeKind::Call, code)) == code);
    CHECK(code != casework::recordCode(domain::CodeKind::Call, Id<domain::Record>::create()));
}
