// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_list.h"
#include "casework/practice.h"
#include "casework/searching.h"
#include "support/a_visit.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QStringList found(ARegister &unit, const QString &search)
{
    QStringList codes;
    const auto page = must(casework::casePage(unit.reg(), unit.session(), {.search = search}));
    for (const casework::CaseLine &line : page.lines)
        codes.append(line.caseCode);
    return codes;
}

} // namespace

TEST_CASE(
    "A case is found by a part of its code and by its names, and no name is shown", "[casework]")
{
    ARegister facility;
    const auto sophea = aVisit(facility, u"granted"_s,
        {{u"name_khmer"_s, u"សាកល្បង សុភា"_s}, {u"name_latin"_s, u"TRIAL Sophea"_s},
            {u"alias"_s, u"Bong Phea"_s}});
    const auto maly = aVisit(facility, u"granted"_s,
        {{u"name_khmer"_s, u"សាកល្បង ម៉ាលី"_s}, {u"name_latin"_s, u"TRIAL Maly"_s}});

    const QStringList only{sophea.caseCode};
    CHECK(found(facility, sophea.caseCode) == only);
    CHECK(found(facility, sophea.caseCode.mid(4, 3).toLower()).contains(sophea.caseCode));
    CHECK(found(facility, u"សុភា"_s) == only);
    CHECK(found(facility, u"សុ\u200Bភា "_s) == only);
    CHECK(found(facility, u"SOPHEA"_s) == only);
    CHECK(found(facility, u"soph"_s) == only);
    CHECK(found(facility, u"trial  sophea"_s) == only);
    CHECK(found(facility, u"phea"_s) == only); // the word she wants to be called by
    CHECK(found(facility, u"maly"_s) == QStringList{maly.caseCode});
    CHECK(found(facility, u"trial"_s).size() == 2);
    CHECK(found(facility, u"nobody"_s).isEmpty());
    CHECK(found(facility, u"\" OR NOT NEAR *"_s).isEmpty()); // longer than chance finds in a code
    CHECK(found(facility, {}).size() == 2);
}

TEST_CASE("A name that was put right is found, and the wrong one is not any more", "[casework]")
{
    ARegister facility;
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    fillIn(facility, facility.session(), c.id, u"consent"_s);
    const auto record = fillIn(
        facility, facility.session(), c.id, u"intake"_s, {{u"name_latin"_s, u"TRIAL Sofea"_s}});
    const auto edit = must(casework::reopenForm(facility.reg(), facility.session(), record.id));
    auto answers = edit.answers;
    answers.set({u"name_latin"_s}, forms::Answer::of(u"TRIAL Sophea"_s));
    must(casework::completeForm(facility.reg(), facility.session(), edit, answers));
    CHECK(found(facility, u"sophea"_s).size() == 1);
    CHECK(found(facility, u"sofea"_s).isEmpty());
}

TEST_CASE("That somebody searched is written down; what for is not", "[casework]")
{
    ARegister facility;
    aVisit(facility, u"granted"_s, {{u"name_latin"_s, u"TRIAL Sophea"_s}});
    found(facility, u"Sophea"_s);
    const auto last = must(casework::auditTrail(facility.reg(), facility.session(), 1));
    REQUIRE(last.size() == 1);
    CHECK(last.front().action == u"case_search"_s);
    CHECK(last.front().user == u"dara"_s);
    CHECK(last.front().subject.isEmpty());
    CHECK(last.front().reason.isEmpty());
    found(facility, {});
    CHECK(must(casework::auditTrail(facility.reg(), facility.session(), 1)).front().action
        == u"case_list"_s); // a look at the list, and no search
}

TEST_CASE("Page by page every case comes once, in each order", "[casework]")
{
    auto facility = ARegister::practice();
    must(casework::fillWithPractice(facility.reg(), facility.session(), 53, 5));
    CHECK(must(casework::caseCount(facility.reg(), facility.session())) == 53);
    using Order = casework::CaseQuery::Order;
    for (const Order order : {Order::OpenedNewest, Order::OpenedOldest, Order::CaseCode}) {
        CAPTURE(int(order));
        casework::CaseQuery query;
        query.order = order;
        query.limit = 10;
        QStringList codes;
        for (int pages = 0; pages < 20; ++pages) {
            const auto page = must(casework::casePage(facility.reg(), facility.session(), query));
            CHECK(page.lines.size() <= 10);
            for (const casework::CaseLine &line : page.lines)
                codes.append(line.caseCode);
            query.after = page.next;
            if (query.after.isEmpty())
                break;
        }
        CHECK(codes.size() == 53);
        CHECK(QSet<QString>(codes.begin(), codes.end()).size() == 53);
    }
    CHECK(refused(casework::casePage(
              facility.reg(), facility.session(), {.after = u"not from a page"_s}))
        == ErrorCode::Invalid);
}

TEST_CASE("A name is found in whatever order its signs were typed", "[casework]")
{
    ARegister facility;
    const auto c = aVisit(
        facility, u"granted"_s, {{u"name_khmer"_s, u"សាកល្បង ស\u17D2\u179A\u17D2\u178Aី"_s}});
    const QStringList only{c.caseCode};
    CHECK(found(facility, u"ស\u17D2\u178F\u17D2\u179Aី"_s) == only);
    CHECK(found(facility, u"ស\u17B8\u17D2\u179A\u17D2\u178F"_s) == only);
    CHECK(found(facility, u"ស\u17D2\u178F\u17D2\u179Aី សាកល្បង"_s) == only); // family name last
    CHECK(
        found(facility, u"ស\u17D2\u178F\u17D2\u179Aិ"_s).isEmpty()); // a short vowel is another name
}

TEST_CASE("Keys of other rules are made again when the register is opened", "[casework]")
{
    auto facility = ARegister::practice();
    must(casework::fillWithPractice(facility.reg(), facility.session(), 12, 3));
    const auto all = found(facility, u"trial"_s);
    CHECK(all.size() == 12);
    store::Database &database = facility.reg().desk().database;
    must(database.run(u"UPDATE search_entries SET keys = 'old', sounds = ''"_s));
    must(database.run(u"UPDATE cases SET name_order = ''"_s));
    CHECK(found(facility, u"trial"_s).isEmpty());

    must(casework::refreshSearch(facility.reg().desk())); // the same rules: nothing to do
    CHECK(found(facility, u"trial"_s).isEmpty());
    must(store::saveValue(database, u"search_key_version"_s, "0/1.2.3.4"));
    must(casework::refreshSearch(facility.reg().desk()));
    CHECK(found(facility, u"trial"_s) == all);
    CHECK(found(facility, u"old"_s).isEmpty());
    auto row = must(database.run(u"SELECT count(*) FROM cases WHERE name_order = ''"_s));
    must(store::nextRow(row));
    CHECK(row.value(0).toInt() == 0);
}

TEST_CASE("Nobody learns from the order of a list how others are called", "[casework]")
{
    ARegister facility;
    aVisit(facility, u"granted"_s, {{u"name_latin"_s, u"TRIAL Sophea"_s}});
    using Order = casework::CaseQuery::Order;
    const auto byName = [&](std::optional<Id<domain::User>> owner) {
        return casework::casePage(
            facility.reg(), facility.session(), {.order = Order::Name, .owner = owner});
    };
    CHECK(must(byName(facility.session().user.id)).lines.size() == 1);
    CHECK(refused(byName({})) == ErrorCode::Denied);
    CHECK(refused(byName(Id<domain::User>::create())) == ErrorCode::Denied);
}
