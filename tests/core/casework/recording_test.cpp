// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "casework/auditing.h"
#include "casework/case_list.h"
#include "casework/recording.h"
#include "support/a_visit.h"
#include "support/table_hashes.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// An open intake of a new case whose consent was given.
struct AnOpenIntake {
    explicit AnOpenIntake(ARegister &unit)
        : c(must(casework::startCase(unit.reg(), unit.session())))
        , form(started(unit, c.id))
    {
    }
    static casework::OpenForm started(ARegister &unit, Id<domain::Case> id)
    {
        fillIn(unit, unit.session(), id, u"consent"_s);
        return must(casework::startForm(unit.reg(), unit.session(), id, u"intake"_s));
    }
    domain::Case c;
    casework::OpenForm form;
};

forms::Answers kept(const casework::OpenForm &form, const domain::Record &record)
{
    return must(forms::Answers::fromJson(form.form->form(), must(readJsonObject(record.answers))));
}

} // namespace

TEST_CASE(
    "A draft is one row that is written over: no change of it is kept, and one line tells of it",
    "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const AnOpenIntake intake(facility);
    const qint64 changes = must(reg.desk().changes.count());
    const qint64 lines = auditLines(reg);

    auto answers = intake.form.answers;
    for (const QString &word : {u"one"_s, u"two"_s, u"three"_s}) {
        answers.set({u"notes"_s}, forms::Answer::of(word));
        must(casework::saveDraft(reg, facility.session(), intake.form, answers, u"notes"_s));
    }
    CHECK(auditLines(reg) == lines + 1);
    CHECK(must(reg.desk().audit.latest(1)).front().action == u"draft_save");
    CHECK(must(reg.desk().audit.latest(1)).front().subject == intake.c.caseCode);
    const auto drafts = must(casework::openDrafts(reg, facility.session()));
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().caseCode == intake.c.caseCode);
    CHECK(drafts.front().title.en == u"First conversation"_s);
    CHECK(must(reg.desk().changes.count()) == changes);
    const auto again = must(casework::startForm(reg, facility.session(), intake.c.id, u"intake"_s));
    CHECK(again.answers.at(u"notes"_s).text() == u"three"_s);
}

TEST_CASE("A new form knows its case, who asks, and when", "[casework]")
{
    ARegister facility;
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto form
        = must(casework::startForm(facility.reg(), facility.session(), c.id, u"consent"_s));
    CHECK(form.answers.at(u"case_ref"_s).text() == c.caseCode);
    // The clock of the tests stands at 08:00 in Cambodia on 4 March 2030.
    CHECK(form.answers.at(u"given_at"_s).text().startsWith(u"2030-03-04T08:00"_s));
}

TEST_CASE("A draft survives a restart, with the field where the person stopped", "[casework]")
{
    ARegister facility;
    const AnOpenIntake intake(facility);
    auto answers = intake.form.answers;
    answers.set({u"incident_date"_s}, forms::Answer::of(u"2030-02"_s));
    answers.set({u"sex"_s}, forms::Answer::without(forms::NoValue::Declined));
    answers.set({u"perp_sex"_s, u"perp"_s, 0}, forms::Answer::of(u"male"_s));
    must(casework::saveDraft(
        facility.reg(), facility.session(), intake.form, answers, u"perp[0].perp_sex"_s));
    facility.reopen();

    const auto again
        = must(casework::startForm(facility.reg(), facility.session(), intake.c.id, u"intake"_s));
    CHECK(again.recordId == intake.form.recordId);
    CHECK(again.focus == u"perp[0].perp_sex"_s);
    CHECK(again.answers == answers);
    CHECK_FALSE(again.isComplete);
    must(casework::checkRegister(facility.reg(), facility.session()));
}

TEST_CASE(
    "A record is one change; each later edit is a change that keeps what it replaced", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const AnOpenIntake intake(facility);
    auto answers = answersTo(facility, intake.form, {{u"notes"_s, u"first words"_s}});
    const auto record = must(casework::completeForm(reg, facility.session(), intake.form, answers));
    REQUIRE(must(casework::historyOf(reg, facility.session(), record.id)).size() == 1);

    const auto edit = must(casework::reopenForm(reg, facility.session(), record.id));
    CHECK(edit.isComplete);
    answers = edit.answers;
    answers.set({u"notes"_s}, forms::Answer::of(u"second words"_s));
    must(casework::completeForm(reg, facility.session(), edit, answers));

    const auto history = must(casework::historyOf(reg, facility.session(), record.id));
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).field.isEmpty());
    CHECK(history.at(0).after.toObject().value(u"notes"_s) == u"first words"_s);
    CHECK(history.at(1).field == u"notes"_s);
    CHECK(history.at(1).before == u"first words"_s);
    CHECK(history.at(1).after == u"second words"_s);
    CHECK(history.at(1).madeBy == u"dara"_s);
    CHECK(must(casework::openDrafts(reg, facility.session())).empty());
    must(casework::verifyAudit(reg, facility.session()));
}

TEST_CASE(
    "What is not whole is refused with the names of the fields and nothing of what is in them",
    "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const AnOpenIntake intake(facility);
    const auto whole
        = answersTo(facility, intake.form, {{u"notes"_s, u"TRIAL WORDS THAT STAY HERE"_s}});
    auto broken = whole;
    broken.set({u"sex"_s}, {});
    broken.set({u"incident_date"_s}, forms::Answer::of(u"2031-01-01"_s)); // still to come
    must(casework::saveDraft(reg, facility.session(), intake.form, broken, u"sex"_s));
    const auto before = tableHashes(reg);
    const qint64 lines = auditLines(reg);

    const auto result = casework::completeForm(reg, facility.session(), intake.form, broken);
    CHECK(refused(result) == ErrorCode::Invalid);
    CHECK(result.error().detail.contains(u"sex"_s));
    CHECK(result.error().detail.contains(u"incident_date"_s));
    CHECK_FALSE(result.error().detail.contains(u"TRIAL"_s));
    CHECK_FALSE(result.error().detail.contains(u"2031"_s));
    CHECK(tableHashes(reg) == before);
    CHECK(auditLines(reg) == lines + 1);
    CHECK(must(casework::auditTrail(reg, facility.session(), 1)).front().outcome == u"Invalid"_s);

    must(casework::completeForm(reg, facility.session(), intake.form, whole));
    CHECK(tableHashes(reg) != before);
}

TEST_CASE(
    "The case and the person who asks are filled in, and the second person is not", "[casework]")
{
    ARegister facility;
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto form
        = must(casework::startForm(facility.reg(), facility.session(), c.id, u"consent"_s));
    CHECK(form.answers.at(u"case_ref"_s).text() == c.caseCode);
    CHECK(form.answers.at(u"obtained_by"_s).text() == u"dara"_s);
    CHECK(form.answers.at(u"best_interest_second"_s).isEmpty());
    CHECK(form.lookUp()(u"facility"_s) == u"MALIS-HC"_s);
    CHECK(form.lookUp()(u"nothing_of_the_kind"_s).isNull());
}

TEST_CASE("Answers to questions that are not asked any more are not kept", "[casework]")
{
    ARegister facility;
    const AnOpenIntake intake(facility);
    auto answers = answersTo(facility, intake.form, {{u"entry_channel"_s, u"helpline"_s}});
    answers.set({u"helpline_ref"_s}, forms::Answer::of(u"INV-1"_s));
    answers.set({u"incoming_referral"_s}, forms::Answer::of(u"a slip that is not there"_s));
    const auto record
        = must(casework::completeForm(facility.reg(), facility.session(), intake.form, answers));
    CHECK(kept(intake.form, record).at(u"helpline_ref"_s).text() == u"INV-1"_s);
    CHECK(kept(intake.form, record).at(u"incoming_referral"_s).isEmpty());
    CHECK_FALSE(record.answers.contains("a slip that is not there"));
}

TEST_CASE(
    "Whoever refuses the electronic record leaves no name in it, whatever was typed", "[casework]")
{
    const auto decision = GENERATE(u"refused"_s, u"granted"_s);
    CAPTURE(decision);
    ARegister facility;
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    fillIn(facility, facility.session(), c.id, u"consent"_s, {{u"c_electronic"_s, decision}});
    const auto form = must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
    auto answers = answersTo(facility, form);
    for (const QString &question : {u"name_khmer"_s, u"name_latin"_s, u"alias"_s, u"perp_name"_s}) {
        const bool inLine = question == u"perp_name"_s;
        answers.set(inLine ? forms::Path{question, u"perp"_s, 0} : forms::Path{question},
            forms::Answer::of(u"TRIAL Nobody"_s));
    }
    const auto record = must(casework::completeForm(reg, facility.session(), form, answers));
    const bool isKept = decision == u"granted"_s;
    CHECK(record.answers.contains("Nobody") == isKept);
    const auto found = must(casework::casePage(reg, facility.session(), {.search = u"nobody"_s}));
    CHECK(found.lines.empty() != isKept);
}

TEST_CASE("Typed words are kept the way they look", "[casework]")
{
    ARegister facility;
    const AnOpenIntake intake(facility);
    auto answers = answersTo(facility, intake.form);
    answers.set({u"name_khmer"_s}, forms::Answer::of(u" សាក\u200Bល្បង ម្លិះ\uFEFF "_s));
    answers.set({u"name_latin"_s}, forms::Answer::of(u"TRIAL Rene\u0301"_s));
    answers.set({u"sex"_s}, {.value = u"female"_s, .noValue = {}, .note = u" as\u200B told "_s});
    const auto record
        = must(casework::completeForm(facility.reg(), facility.session(), intake.form, answers));
    const auto now = kept(intake.form, record);
    CHECK(now.at(u"name_khmer"_s).text() == u"សាកល្បង ម្លិះ"_s);
    CHECK(now.at(u"name_latin"_s).text() == u"TRIAL Ren\u00E9"_s);
    CHECK(now.at(u"sex"_s).note == u"as told"_s);
}

TEST_CASE("A draft belongs to the person who left it", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto midwife = facility.as(u"chenda"_s, u"hc_provider"_s);
    const AnOpenIntake intake(facility);
    must(casework::saveDraft(reg, facility.session(), intake.form, intake.form.answers, u"sex"_s));

    CHECK(must(casework::openDrafts(reg, midwife)).empty());
    CHECK(refused(casework::reopenForm(reg, midwife, intake.form.recordId)) == ErrorCode::Denied);
    // With a reason she may fill a form of the case, but not this half one.
    const auto hers = must(
        casework::startForm(reg, midwife, intake.c.id, u"intake"_s, casework::OpenReason::OnDuty));
    CHECK(hers.recordId != intake.form.recordId);
    CHECK(refused(casework::reopenForm(
              reg, midwife, intake.form.recordId, casework::OpenReason::OnDuty))
        == ErrorCode::Denied);
    CHECK(refused(casework::saveDraft(reg, midwife, intake.form, intake.form.answers, {}))
        == ErrorCode::Denied);
    must(casework::saveDraft(reg, midwife, hers, hers.answers, {}));
    must(casework::reopenForm(reg, facility.session(), intake.form.recordId));
}

TEST_CASE("A record opens in the version of the form it was written with", "[casework]")
{
    ARegister facility;
    const auto c = aVisit(facility);
    auto sheets = forms::FormLibrary::shippedSheets(u"intake"_s);
    REQUIRE(sheets.settings.contains(",1,Khmer"));
    sheets.settings.replace(",1,Khmer", ",2,Khmer");
    auto later = forms::readForm(sheets);
    REQUIRE(later);
    auto compiled = forms::CompiledForm::compile(*std::move(later));
    REQUIRE(compiled);
    auto library = std::make_shared<forms::FormLibrary>(*theShippedForms());
    library->add(*compiled);
    auto environment = facility.environment();
    environment.forms = library;
    facility.close();
    facility.open
        = must(casework::signIn(facility.folder(), u"dara"_s, facility.passphrase(), environment));

    auto &reg = facility.reg();
    const auto file = must(casework::openCase(reg, facility.session(), c.id));
    const auto old = std::find_if(file.records.begin(), file.records.end(),
        [](const auto &line) { return line.formId == u"intake"_s; });
    REQUIRE(old != file.records.end());
    const auto reopened = must(casework::reopenForm(reg, facility.session(), old->id));
    CHECK(reopened.form->form().version == u"1"_s);
    CHECK(must(casework::completeForm(reg, facility.session(), reopened, reopened.answers))
              .formVersion
        == u"1"_s);
    const auto fresh = must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
    CHECK(fresh.form->form().version == u"2"_s);
}

TEST_CASE("Mending an older conversation does not undo what was decided later", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto who = facility.session();
    const auto c = must(casework::startCase(reg, who));
    const auto first = fillIn(facility, who, c.id, u"consent"_s);
    facility.clock.advance(3600);
    withdrawSharing(facility, c.id);
    REQUIRE_FALSE(domain::mayShareRow(must(casework::openCase(reg, who, c.id)).c.consent));

    // A slip of the pen in the first conversation is put right.
    const auto edit = must(casework::reopenForm(reg, who, first.id));
    auto answers = edit.answers;
    answers.set({u"other_limits"_s}, forms::Answer::of(u"Invented: no calls in the evening."_s));
    must(casework::completeForm(reg, who, edit, answers));
    CHECK_FALSE(domain::mayShareRow(must(casework::openCase(reg, who, c.id)).c.consent));

    // And a yes that was never said goes when the record of it is put right.
    facility.clock.advance(3600);
    const auto third = fillIn(facility, who, c.id, u"consent"_s);
    CHECK(domain::mayShareRow(must(casework::openCase(reg, who, c.id)).c.consent));
    const auto again = must(casework::reopenForm(reg, who, third.id));
    answers = again.answers;
    answers.set({u"c_share_deid_province"_s}, forms::Answer::without(forms::NoValue::NotAsked));
    must(casework::completeForm(reg, who, again, answers));
    CHECK_FALSE(domain::mayShareRow(must(casework::openCase(reg, who, c.id)).c.consent));
}

TEST_CASE("Who may write a form of another's case only with a reason completes it only with one",
    "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto counsellor = facility.as(u"rith"_s, u"counsellor"_s);
    CHECK(refused(casework::startForm(reg, counsellor, c.id, u"consent"_s)) == ErrorCode::Denied);
    auto form = must(casework::startForm(
        reg, counsellor, c.id, u"consent"_s, casework::OpenReason::AskedByOwner));
    const auto answers = answersTo(facility, form);
    form.reason = casework::OpenReason::None; // as if it had been opened otherwise
    CHECK(refused(casework::saveDraft(reg, counsellor, form, answers, {})) == ErrorCode::Denied);
    CHECK(refused(casework::completeForm(reg, counsellor, form, answers)) == ErrorCode::Denied);
    CHECK(must(reg.desk().records.ofCase(c.id)).empty());
    form.reason = casework::OpenReason::AskedByOwner;
    must(casework::saveDraft(reg, counsellor, form, answers, {}));
    must(casework::completeForm(reg, counsellor, form, answers));
}
