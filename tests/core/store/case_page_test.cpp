// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_case.h"
#include "store/case_search.h"
#include "store/record_repository.h"
#include "support/a_clock.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using Order = store::CaseQuery::Order;

namespace {

QStringList codes(const store::CasePage &page)
{
    QStringList codes;
    for (const store::CaseLine &line : page.lines)
        codes.append(line.caseCode);
    return codes;
}

/// Every page after another, as a list shows them.
QStringList allPages(store::CaseRepository &cases, store::CaseQuery query)
{
    QStringList all;
    for (int pages = 0; pages < 1000; ++pages) {
        const auto page = must(cases.page(query));
        CHECK(page.lines.size() <= size_t(query.limit));
        all += codes(page);
        if (page.next.isEmpty())
            return all;
        query.after = page.next;
    }
    FAIL("the pages do not end");
    return {};
}

} // namespace

TEST_CASE("Pages of any length give every case once, in the order that was asked", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    QStringList oldest;
    for (int i = 0; i < 23; ++i) {
        domain::Case c = aCase(i, dara);
        c.openedAt = c.openedAt.addSecs(-60 * (i % 3)); // some at the same moment
        must(cases.save(c));
        oldest.append(c.caseCode);
    }
    QStringList sorted = oldest;
    sorted.sort();
    const int limit = GENERATE(1, 2, 5, 22, 23, 24, 100);

    const auto newestFirst = allPages(cases, {.order = Order::OpenedNewest, .limit = limit});
    auto oldestFirst = allPages(cases, {.order = Order::OpenedOldest, .limit = limit});
    CHECK(allPages(cases, {.order = Order::CaseCode, .limit = limit}) == sorted);
    CHECK(newestFirst.size() == 23);
    CHECK(QSet<QString>(newestFirst.begin(), newestFirst.end()).size() == 23);
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    CHECK(newestFirst == oldestFirst);
}

TEST_CASE("A line tells whose case it is, and whether a draft waits", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    store::ChangeLog changes(database.it, AClock().clock());
    store::RecordRepository records(database.it, changes);
    const domain::User dara = aUser(database.it, u"dara"_s);
    const domain::Case c = aCase(1, dara);
    domain::Case strangers = aCase(2, dara);
    strangers.owner = Id<domain::User>::create();
    must(cases.save(c));
    must(cases.save(strangers));
    must(records.saveDraft({Id<domain::Record>::create(), c.id, u"intake"_s, u"1"_s, u"dara"_s,
        c.openedAt, u"sex"_s, "{}"}));

    const auto lines = must(cases.page({.order = Order::OpenedOldest})).lines;

    REQUIRE(lines.size() == 2);
    CHECK((lines[0]
        == store::CaseLine{
            c.id, c.caseCode, c.survivorCode, c.state, c.openedAt, c.type, u"dara"_s, true}));
    CHECK(lines[1].owner.isEmpty());
    CHECK_FALSE(lines[1].hasDraft);
}

TEST_CASE("The list shows one's own cases, or the open ones, or both", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    const domain::User sophea = aUser(database.it, u"sophea"_s);
    for (int i = 0; i < 12; ++i) {
        domain::Case c = aCase(i, i % 2 == 0 ? dara : sophea);
        if (i % 3 == 0)
            c.state = domain::CaseState::Closed;
        must(cases.save(c));
    }
    for (const auto order : {Order::OpenedNewest, Order::OpenedOldest, Order::CaseCode}) {
        const auto count = [&](std::optional<Id<domain::User>> owner, bool includeClosed) {
            return allPages(
                cases, {.order = order, .owner = owner, .includeClosed = includeClosed, .limit = 2})
                .size();
        };
        CHECK(count({}, true) == 12);
        CHECK(count({}, false) == 8);
        CHECK(count(dara.id, true) == 6);
        CHECK(count(dara.id, false) == 4);
        CHECK(count(Id<domain::User>::create(), true) == 0);
    }
}

TEST_CASE("A case is found by the beginning of its code, however it is typed", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    domain::Case sought = aCase(1, dara);
    sought.caseCode = u"CAS-7QM-4XK-R"_s;
    sought.survivorCode = u"SV-9AB-CDE-F"_s;
    must(cases.save(sought));
    must(cases.save(aCase(2, dara)));
    const auto found
        = [&](const QString &search) { return codes(must(cases.page({.search = search}))); };
    for (const QString &search : {u"CAS-7QM-4XK-R"_s, u"cas7qm4xkr"_s, u"7qm"_s, u"7Q"_s,
             u"CAS-7QM"_s, u" cas 7qm 4 "_s, u"៧qm"_s, u"SV-9AB-CDE-F"_s, u"9abc"_s, u"sv9"_s}) {
        INFO(search.toStdString());
        CHECK(found(search) == QStringList{sought.caseCode});
    }
    for (const QString &search : {u"4XK"_s, u"7QX"_s, u"CAS-7QM-4XK-RR"_s, u"SV-7QM"_s}) {
        INFO(search.toStdString());
        CHECK(found(search).isEmpty());
    }
    CHECK(found(u"  "_s).size() == 2);
}

TEST_CASE("A name that few or many have gives the same pages, in every order", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    const domain::User sophea = aUser(database.it, u"sophea"_s);
    // Every third is named chan; with these, the number of sok is one below, at and above the
    // border of the two ways to make a page.
    const int named = store::manyFound + GENERATE(-1, 0, 1);
    const int looked = GENERATE(0, 700); // the index alone, or the list first
    QStringList expected;
    must(database.it.atomically([&]() -> Result<> {
        for (int i = 0, soks = 0; soks < named; ++i) {
            domain::Case c = aCase(i, i % 2 == 0 ? dara : sophea);
            c.state = i % 7 == 0 ? domain::CaseState::Closed : domain::CaseState::Open;
            TRY(cases.save(c));
            TRY(cases.saveSearchKeys(c.id, {i % 3 == 0 ? u"chan"_s : u"sok"_s}));
            soks += i % 3 == 0 ? 0 : 1;
            if (i % 3 != 0 && i % 2 == 0 && i % 7 != 0)
                expected.append(c.caseCode);
        }
        return {};
    }));
    const auto found = [&](Order order) {
        return allPages(cases,
            {.order = order,
                .search = u"so"_s,
                .owner = dara.id,
                .includeClosed = false,
                .looked = looked});
    };
    const store::CaseSearch search = store::readSearch({.search = u"so"_s});
    CHECK(must(store::fewFound(database.it, search)).has_value() == (named < store::manyFound));

    REQUIRE(expected.size() > 500);
    CHECK(found(Order::OpenedOldest) == expected);
    CHECK(found(Order::CaseCode) == expected);
    std::reverse(expected.begin(), expected.end());
    CHECK(found(Order::OpenedNewest) == expected);
    CHECK(allPages(cases, {.search = u"sok"_s}).size() == named);
}

TEST_CASE("Only a word of one or two letters is looked for in the list before the index", "[store]")
{
    const auto looksInList = [](const QStringList &phrases) {
        return store::isBroad({{}, {}, phrases});
    };
    CHECK(looksInList({u"s"_s}));
    CHECK(looksInList({u"so"_s}));
    CHECK_FALSE(looksInList({u"sok"_s}));
    CHECK(looksInList({u"s"_s, u"so"_s}));
    CHECK_FALSE(looksInList({u"s"_s, u"sok"_s})); // the longer one finds few
    CHECK_FALSE(store::isBroad({{u"C"_s}, {}, {}})); // a code has an index of its own
}

TEST_CASE("A case is found by the beginning of each word of a name", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    const domain::Case bopha = aCase(1, dara);
    const domain::Case sreymom = aCase(2, dara);
    must(cases.save(bopha));
    must(cases.save(sreymom));
    must(cases.saveSearchKeys(bopha.id, {u"sok"_s, u"bopha"_s}));
    must(cases.saveSearchKeys(sreymom.id, {u"sok"_s, u"ស្រីមុំ"_s}));
    const int looked = GENERATE(0, 100); // the index alone, or the list alone
    const auto found = [&](const QString &search) {
        return codes(
            must(cases.page({.order = Order::OpenedOldest, .search = search, .looked = looked})));
    };

    CHECK(found(u"sok"_s) == QStringList{bopha.caseCode, sreymom.caseCode});
    CHECK(found(u"so BOPH"_s) == QStringList{bopha.caseCode});
    CHECK(found(u"bopha sok"_s) == QStringList{bopha.caseCode});
    CHECK(found(u"ស្រី"_s) == QStringList{sreymom.caseCode});
    CHECK(found(u"ស្រីមុំ sok"_s) == QStringList{sreymom.caseCode});
    CHECK(found(u"so bo"_s) == QStringList{bopha.caseCode}); // both are short: all must be there
    CHECK(found(u"opha"_s).isEmpty());
    CHECK(found(u"sok chan"_s).isEmpty());
    CHECK(found(u"ស្រី មុំ"_s) == QStringList{sreymom.caseCode}); // blanks do not matter
    CHECK(found(u"លោកស្រី មុំ"_s) == QStringList{sreymom.caseCode}); // nor does a title
    CHECK(found(u"សរី"_s).isEmpty());
    CHECK(found(sreymom.caseCode) == QStringList{sreymom.caseCode});
}

TEST_CASE("A telephone number is found in either digits, from its beginning on", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::Case c = aCase(1, aUser(database.it, u"dara"_s));
    must(cases.save(c));
    must(cases.saveSearchKeys(c.id, {u"sok"_s}, {u"+855 12 345 678"_s, u"ភូមិថ្មី"_s}));
    const int looked = GENERATE(0, 100);
    const auto found = [&](const QString &search) {
        return must(cases.page({.search = search, .looked = looked})).lines.size();
    };
    for (const QString &typed :
        {u"012 345 678"_s, u"០១២៣៤"_s, u"012-34"_s, u"+85512345678"_s, u"ថ្មី"_s, u"ភូមិ ថ្មី"_s}) {
        INFO(typed.toStdString());
        CHECK(found(typed) == 1);
    }
    CHECK(found(u"345678"_s) == 0);
    CHECK(found(u"sok 012"_s) == 1);
}

TEST_CASE("No phrase begins in one name of a person and ends in another", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::Case c = aCase(1, aUser(database.it, u"dara"_s));
    must(cases.save(c));
    must(cases.saveSearchKeys(c.id, {u"សុខ"_s, u"មុំ"_s}));
    for (const int looked : {0, 100}) {
        CHECK(must(cases.page({.search = u"សុខ"_s, .looked = looked})).lines.size() == 1);
        CHECK(must(cases.page({.search = u"សុខមុំ"_s, .looked = looked})).lines.empty());
    }
}

TEST_CASE("Under what is found stand those whose name only sounds like it", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    const auto named = [&](int number, const QString &name) {
        const domain::Case c = aCase(number, dara);
        must(cases.save(c));
        must(cases.saveSearchKeys(c.id, {name}));
        return c;
    };
    const auto choeun = named(1, u"Choeun"_s);
    const auto chhoeurn = named(2, u"Chhoeurn"_s);
    const auto khmer = named(3, u"ឈឿន"_s);
    named(4, u"Dara"_s);
    const auto chamroeun = named(5, u"Chamroeun Sok"_s);
    const auto page = must(cases.page({.search = u"Choeun"_s}));
    CHECK(codes(page) == QStringList{choeun.caseCode});
    REQUIRE(page.alike.size() == 2);
    CHECK(page.alike[0].caseCode == chhoeurn.caseCode); // the same sound before the same consonants
    CHECK(page.alike[1].caseCode == khmer.caseCode);
    CHECK(page.alike[0].isAlike);
    CHECK_FALSE(page.lines[0].isAlike);
    // One consonant less than the four of "Chamroeun".
    const auto near = must(cases.page({.search = u"Chamroeuns"_s}));
    CHECK(near.lines.empty());
    REQUIRE(near.alike.size() == 1);
    CHECK(near.alike[0].caseCode == chamroeun.caseCode);
    CHECK(must(cases.page({.search = u"Choeun"_s, .owner = Id<domain::User>::create()}))
              .alike.empty());
    CHECK(must(cases.page({.search = u"012"_s})).alike.empty());
}

TEST_CASE("One's own cases can stand in the order of names", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    QStringList expected;
    const QStringList sorted{u"ចាន់"_s, u"ដារា"_s, u"សុខ"_s, u"Bopha"_s};
    for (const int place : {2, 0, 3, 1}) {
        const domain::Case c = aCase(place, dara);
        must(cases.save(c));
        must(cases.saveSearchKeys(c.id, {sorted.at(place)}));
    }
    for (int place = 0; place < 4; ++place)
        expected.append(aCase(place, dara).caseCode);
    CHECK(allPages(cases, {.order = Order::Name, .owner = dara.id, .limit = 3}) == expected);
}

TEST_CASE("No text typed into the search breaks it", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::Case c = aCase(1, aUser(database.it, u"dara"_s));
    must(cases.save(c));
    must(cases.saveSearchKeys(c.id, {u"sok"_s}));
    const QStringList texts{u"\""_s, u"\"\""_s, u"sok\""_s, u"\"sok"_s, u"*"_s, u"sok*"_s,
        u"^sok"_s, u"keys:sok"_s, u"sok NOT"_s, u"NOT"_s, u"AND OR"_s, u"NEAR(sok, 2)"_s,
        u"sok + sok"_s, u"-sok"_s, u"{keys}: sok"_s, u"'; DROP TABLE cases; --"_s, u"%"_s, u"_"_s,
        u"so\0k"_s, u"\xd800"_s, u"🙂"_s, u"(((("_s, u"្"_s, u"-"_s, QString(5000, u'a'),
        u"a "_s.repeated(3000), QString(300, u'"'), u"~"_s, u"\u200b"_s};
    for (const QString &text : texts) {
        INFO(text.left(40).toStdString());
        CHECK(must(cases.page({.search = text})).lines.size() <= 1);
        CHECK(must(cases.page({.search = text, .looked = 0})).lines.size() <= 1);
    }
    CHECK(must(cases.page({.search = u"sok\""_s})).lines.size() == 1);
    CHECK(must(cases.count()) == 1);
}

TEST_CASE("A place that no page ended at is refused", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    must(cases.save(aCase(1, aUser(database.it, u"dara"_s))));
    for (const QString &after : {u"x"_s, u"x y"_s, u" "_s, u"1"_s, u"' OR 1 --"_s})
        CHECK(refused(cases.page({.after = after})) == ErrorCode::Invalid);
}

TEST_CASE("Each order of the list has its index, so that a page costs the same anywhere", "[store]")
{
    ADatabase database;
    const auto plan = [&](const QString &sql) {
        auto row = must(database.it.run(u"EXPLAIN QUERY PLAN "_s + sql));
        QString text;
        while (must(store::nextRow(row)))
            text += row.value(3).toString() + u'\n';
        return text;
    };
    for (const QString &sql : {u"SELECT number FROM cases c WHERE (opened_at, number) < ('2', 3)"
                               " ORDER BY opened_at DESC, number DESC LIMIT 100"_s,
             u"SELECT number FROM cases c WHERE state = 'open' AND (opened_at, number) < ('2', 3)"
             " ORDER BY opened_at DESC, number DESC LIMIT 100"_s,
             u"SELECT number FROM cases c WHERE owner = 'x' AND (opened_at, number) > ('2', 3)"
             " ORDER BY opened_at, number LIMIT 100"_s,
             u"SELECT number FROM cases c WHERE owner = 'x' AND (name_order, number) > ('2', 3)"
             " ORDER BY name_order, number LIMIT 100"_s,
             u"SELECT number FROM cases c WHERE (case_code, number) > ('2', 3)"
             " ORDER BY case_code, number LIMIT 100"_s}) {
        const QString text = plan(sql);
        INFO(text.toStdString());
        CHECK(text.contains(u"INDEX"_s));
        CHECK_FALSE(text.contains(u"TEMP B-TREE"_s));
    }
}
