// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/form_versions.h"
#include "store/form_version_repository.h"
#include "support/small_forms.h"
#include "support/table_hashes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using Why = casework::DraftMove::Why;

namespace {

/// The safety form as it was, and as the next program brings it: a question less, one asked in
/// another way, one that went into no repeat any more, one more.
SmallForms older()
{
    SmallForms forms;
    forms.add("safety",
        "text,words,Words,\ntext,gone,Not asked later,\ntext,amount,How many,\n"
        "calculate,twice,Twice,1 + 1\nbegin repeat,goal,Goals,\ntext,goal_what,What,\n"
        "text,goal_by,By when,\nend repeat,,,\n",
        {}, "100");
    return forms;
}
SmallForms newer()
{
    SmallForms forms;
    forms.add("safety",
        "text,more,One more,\ninteger,amount,How many,\ntext,words,The words,\n"
        "calculate,twice,Twice,2 + 2\nbegin repeat,goal,Goals,\ntext,goal_what,What,\n"
        "end repeat,,,\n",
        {}, "101");
    return forms;
}

struct AFacility : ARegister {
    AFacility() { older().into(*this); }
    domain::Case theCase = must(casework::startCase(reg(), session()));
    casework::OpenForm begun()
    {
        return must(casework::startForm(reg(), session(), theCase.id, u"safety"_s));
    }
    /// The same register in the hands of a program that has @p forms.
    void openedBy(const SmallForms &forms)
    {
        close();
        auto there = environment();
        there.forms = forms.library();
        open = must(casework::signIn(folder(), user(), passphrase(), there));
    }
    Id<domain::Record> aDraft()
    {
        const auto form = begun();
        forms::Answers answers = form.answers;
        answers.set({u"words"_s}, forms::Answer::of(u"kept"_s));
        answers.set({u"gone"_s}, forms::Answer::of(u"TRIAL ANSWER"_s));
        answers.set({u"amount"_s}, forms::Answer::of(u"a few"_s));
        answers.set({u"goal_what"_s, u"goal"_s, 1}, forms::Answer::of(u"second"_s));
        answers.set({u"goal_by"_s, u"goal"_s, 1}, forms::Answer::of(u"soon"_s));
        must(casework::saveDraft(reg(), session(), form, answers, u"words"_s));
        return form.recordId;
    }
};

} // namespace

TEST_CASE("An old record opens in the version it was written with, after the program changed",
    "[casework]")
{
    AFacility facility;
    const auto record = completed(
        facility, facility.session(), facility.begun(), {{u"gone"_s, u"an old answer"_s}});
    CHECK(record.formVersion == u"100"_s);
    facility.openedBy(newer());

    const auto again = must(casework::reopenForm(facility.reg(), facility.session(), record.id));
    CHECK(again.form->form().version == u"100"_s);
    CHECK(again.answers.at(u"gone"_s).text() == u"an old answer"_s);
    CHECK(again.form->form().question(u"gone")->label.en == u"Not asked later"_s);
    CHECK(again.newerVersion.isEmpty()); // a completed record keeps its version
    CHECK(facility.begun().form->form().version == u"101"_s);
    const auto line
        = must(casework::openCase(facility.reg(), facility.session(), facility.theCase.id)).records;
    CHECK(line.front().title.en == u"The form safety"_s);
}

TEST_CASE("The sheets of a version are kept once it is used, and not before", "[casework]")
{
    AFacility facility;
    store::FormVersionRepository versions(facility.reg().desk().database);
    CHECK(must(versions.all()).empty());
    const auto form = facility.begun();
    CHECK(must(versions.all()).empty());
    must(casework::saveDraft(facility.reg(), facility.session(), form, form.answers, {}));
    must(casework::saveDraft(facility.reg(), facility.session(), form, form.answers, {}));
    REQUIRE(must(versions.all()).size() == 1);
    CHECK(must(versions.sheets({u"safety"_s, u"100"_s})).survey.contains("Not asked later"));

    // A shipped form is kept from the sheets that travel with the program.
    const auto consent = must(
        casework::startForm(facility.reg(), facility.session(), facility.theCase.id, u"consent"_s));
    must(casework::saveDraft(facility.reg(), facility.session(), consent, consent.answers, {}));
    const QString version = consent.form->form().version;
    CHECK(must(versions.sheets({u"consent"_s, version})).survey
        == forms::FormLibrary::shippedSheets(u"consent"_s).survey);
    CHECK(refused(versions.sheets({u"consent"_s, u"none"_s})) == ErrorCode::NotFound);
}

TEST_CASE("A draft of an older version says so, and what moving would leave behind", "[casework]")
{
    AFacility facility;
    const auto id = facility.aDraft();
    CHECK(facility.begun().newerVersion.isEmpty());
    CHECK(refused(casework::lookAtMove(facility.reg(), facility.session(), id))
        == ErrorCode::Invalid);
    facility.openedBy(newer());
    CHECK(facility.begun().newerVersion == u"101"_s);
    CHECK(facility.begun().form->form().version == u"100"_s);
    const auto before = tableHashes(facility.reg());

    const auto move = must(casework::lookAtMove(facility.reg(), facility.session(), id));
    CHECK(move.from == u"100"_s);
    CHECK(move.to == u"101"_s);
    CHECK(move.moved == 2); // words, goal[1].goal_what
    REQUIRE(move.left.size() == 3);
    std::map<QString, std::pair<Why, int>> left;
    for (const auto &answer : move.left)
        left[answer.question.en] = {answer.why, answer.line};
    CHECK((left.at(u"Not asked later"_s) == std::pair{Why::Gone, 0}));
    CHECK((left.at(u"How many"_s) == std::pair{Why::OtherKind, 0}));
    CHECK((left.at(u"By when"_s) == std::pair{Why::Gone, 2}));
    CHECK(tableHashes(facility.reg()) == before);
}

TEST_CASE(
    "A draft that moves keeps its answers, and what stays behind is in the history", "[casework]")
{
    AFacility facility;
    const auto id = facility.aDraft();
    facility.openedBy(newer());
    domain::Session other = facility.session();
    other.user.name = u"mom"_s;
    CHECK(refused(casework::moveDraft(facility.reg(), other, id)) == ErrorCode::Denied);

    must(casework::moveDraft(facility.reg(), facility.session(), id));
    const auto form = facility.begun();
    CHECK(form.recordId == id);
    CHECK(form.form->form().version == u"101"_s);
    CHECK(form.newerVersion.isEmpty());
    CHECK(form.answers.at(u"words"_s).text() == u"kept"_s);
    CHECK(form.answers.at({u"goal_what"_s, u"goal"_s, 1}).text() == u"second"_s);
    CHECK(form.answers.at(u"amount"_s).isEmpty());
    CHECK(form.answers.at(u"gone"_s).isEmpty());

    const auto changes = must(facility.reg().desk().changes.of(u"record"_s, id.toString()));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().field == u":left_behind"_s);
    const QJsonObject behind = changes.front().before.toObject();
    CHECK(behind.value(u"gone"_s) == u"TRIAL ANSWER"_s);
    CHECK(behind.value(u"amount"_s) == u"a few"_s);
    CHECK(behind.value(u"goal[1].goal_by"_s) == u"soon"_s);
    CHECK(behind.size() == 3);
    const auto line = must(casework::auditTrail(facility.reg(), facility.session(), 2)).at(1);
    CHECK(line.action == u"draft_move"_s);
    CHECK(line.subject == facility.theCase.caseCode);
    must(casework::completeForm(facility.reg(), facility.session(), form, form.answers));
    CHECK(refused(casework::moveDraft(facility.reg(), facility.session(), id))
        == ErrorCode::NotFound);
}

TEST_CASE(
    "A version whose sheets cannot be read hides its records and closes no register", "[casework]")
{
    AFacility facility;
    const auto record = completed(facility, facility.session(), facility.begun(), {});
    must(facility.reg().desk().database.run(
        u"UPDATE form_versions SET survey = ?"_s, QByteArray("no sheet")));
    facility.openedBy(newer());
    CHECK(refused(casework::reopenForm(facility.reg(), facility.session(), record.id))
        == ErrorCode::NotFound);
    must(casework::openCase(facility.reg(), facility.session(), facility.theCase.id));
    facility.begun();
}
