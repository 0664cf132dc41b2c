// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_case.h"
#include "store/record_repository.h"
#include "support/a_clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Cupboard {
    ADatabase database;
    AClock clock;
    store::CaseRepository cases{database.it};
    store::ChangeLog changes{database.it, clock.clock()};
    store::RecordRepository records{database.it, changes};
    domain::Case c = aCase(1, aUser(database.it, u"dara"_s));

    Cupboard() { must(cases.save(c)); }

    domain::Record aRecord(const QByteArray &answers, const QString &form = u"intake"_s)
    {
        return {.caseId = c.id,
            .formId = form,
            .formVersion = u"1"_s,
            .createdAt = clock.clock()(),
            .changedAt = clock.clock()(),
            .author = u"dara"_s,
            .answers = answers};
    }
};

} // namespace

TEST_CASE("A record comes back as it was saved", "[store]")
{
    Cupboard cupboard;
    domain::Record record = cupboard.aRecord(R"({"note":"ចម្លើយ","sex":"female"})");
    must(cupboard.records.save(record, u"dara"_s));
    CHECK((must(cupboard.records.find(record.id)) == record));

    record.answers = R"({"sex":"male"})";
    record.changedAt = record.changedAt.addSecs(60);
    record.state = domain::Record::State::Draft;
    record.formVersion = u"2"_s;
    record.author = u"sophea"_s;
    must(cupboard.records.save(record, u"sophea"_s));
    cupboard.database.reopen();

    CHECK((must(cupboard.records.find(record.id)) == record));
    CHECK(refused(cupboard.records.find(Id<domain::Record>::create())) == ErrorCode::NotFound);
}

TEST_CASE("The first version is one change, whole; later ones one change a field", "[store]")
{
    Cupboard cupboard;
    domain::Record record
        = cupboard.aRecord(R"({"a":1,"gone":"x","perp":[{"age":20},{"age":30}],"same":[1,2]})");
    must(cupboard.records.save(record, u"dara"_s));
    record.answers = R"({"a":2,"new":true,"perp":[{"age":20},{"age":31}],"same":[1,2]})";
    must(cupboard.records.save(record, u"sophea"_s));

    const auto changes = must(cupboard.changes.of(u"record"_s, record.id.toString()));

    REQUIRE(changes.size() == 5);
    CHECK(changes[0].field.isEmpty());
    CHECK(changes[0].before.isNull());
    CHECK(changes[0].after.toObject().value(u"gone") == u"x"_s);
    CHECK(changes[1].field == u"a"_s);
    CHECK(changes[1].before == 1);
    CHECK(changes[1].after == 2);
    CHECK(changes[1].madeBy == u"sophea"_s);
    CHECK(changes[2].field == u"gone"_s);
    CHECK(changes[2].before == u"x"_s);
    CHECK(changes[2].after.isNull());
    CHECK(changes[3].field == u"new"_s);
    CHECK(changes[3].before.isNull());
    CHECK(changes[4].field == u"perp"_s);
    CHECK(changes[4].before.toArray().size() == 2);
    CHECK(changes[4].after.toArray().at(1).toObject().value(u"age") == 31);
    must(cupboard.changes.verify());
}

TEST_CASE("Saving the same again leaves no change; a new state does", "[store]")
{
    Cupboard cupboard;
    domain::Record record = cupboard.aRecord(R"({"a":1})");
    record.state = domain::Record::State::Draft;
    must(cupboard.records.save(record, u"dara"_s));
    must(cupboard.records.save(record, u"dara"_s));
    CHECK(must(cupboard.changes.since(0, 10)).size() == 1);

    record.state = domain::Record::State::Complete;
    record.formVersion = u"2"_s;
    must(cupboard.records.save(record, u"dara"_s));

    const auto changes = must(cupboard.changes.since(1, 10));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].field == u":state"_s);
    CHECK(changes[0].before == u"draft"_s);
    CHECK(changes[0].after == u"complete"_s);
    CHECK(changes[1].field == u":form_version"_s);
}

TEST_CASE(
    "Answers that are no document, and a record that changes its case, are refused", "[store]")
{
    Cupboard cupboard;
    for (const char *answers : {"", "[]", "1", "{\"a\":", "{} {}"}) {
        CHECK(refused(cupboard.records.save(cupboard.aRecord(answers), u"dara"_s))
            == ErrorCode::Unreadable);
    }
    domain::Record stray = cupboard.aRecord("{}");
    stray.caseId = Id<domain::Case>::create();
    CHECK(refused(cupboard.records.save(stray, u"dara"_s)) == ErrorCode::Storage);

    domain::Record record = cupboard.aRecord("{}");
    must(cupboard.records.save(record, u"dara"_s));
    const domain::Case other = aCase(2, aUser(cupboard.database.it, u"sophea"_s));
    must(cupboard.cases.save(other));
    record.caseId = other.id;
    CHECK(refused(cupboard.records.save(record, u"dara"_s)) == ErrorCode::Invalid);
    CHECK(must(cupboard.changes.since(0, 10)).size() == 1);
}

TEST_CASE(
    "The newest record of a form is the one that came last, whatever the clock said", "[store]")
{
    Cupboard cupboard;
    const domain::Record first = cupboard.aRecord("{}");
    must(cupboard.records.save(first, u"dara"_s));
    cupboard.clock.advance(-86400);
    const domain::Record second = cupboard.aRecord("{}");
    const domain::Record consent = cupboard.aRecord("{}", u"consent"_s);
    must(cupboard.records.save(second, u"dara"_s));
    must(cupboard.records.save(consent, u"dara"_s));

    CHECK((must(cupboard.records.newest(cupboard.c.id, u"intake"_s)) == second));
    CHECK(refused(cupboard.records.newest(cupboard.c.id, u"closing"_s)) == ErrorCode::NotFound);
    CHECK((must(cupboard.records.ofCase(cupboard.c.id)) == std::vector{first, second, consent}));
    CHECK(must(cupboard.records.ofCase(Id<domain::Case>::create())).empty());
}

TEST_CASE("A draft is one row that each pause overwrites, outside the change log", "[store]")
{
    Cupboard cupboard;
    store::Draft draft{.recordId = Id<domain::Record>::create(),
        .caseId = Id<domain::Case>::create(), // a new case has a draft before it is one
        .formId = u"intake"_s,
        .formVersion = u"1"_s,
        .author = u"dara"_s,
        .savedAt = cupboard.clock.clock()(),
        .focus = u"perp[0].perp_sex"_s,
        .answers = R"({"a":)"}; // as it stands, also in the middle of a word
    must(cupboard.records.saveDraft(draft));
    store::Draft other = draft;
    other.recordId = Id<domain::Record>::create();
    other.savedAt = draft.savedAt.addSecs(1);
    must(cupboard.records.saveDraft(other));
    draft.answers = "{}";
    draft.savedAt = draft.savedAt.addSecs(2);
    must(cupboard.records.saveDraft(draft));

    CHECK((must(cupboard.records.draft(draft.recordId)) == draft));
    CHECK((must(cupboard.records.drafts()) == std::vector{draft, other}));
    must(cupboard.records.removeDraft(draft.recordId));
    CHECK(refused(cupboard.records.draft(draft.recordId)) == ErrorCode::NotFound);
    CHECK((must(cupboard.records.drafts()) == std::vector{other}));
    CHECK(must(cupboard.changes.since(0, 10)).empty());
}
