// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clinical_clock.h"
#include "support/printing.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::ClockAnchor;
using domain::ClockCard;
using domain::ClockFacts;
using domain::ClockRule;
using domain::ClockSpan;
using domain::ClockState;
using domain::ClockTable;
using enum domain::ClockState;

namespace {

constexpr qint64 hour = 60;
constexpr qint64 day = 24 * hour;

const QDateTime start(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC); // a Monday, 08:00 in Cambodia

ClockSpan minutes(qint64 count)
{
    return {.minutes = count};
}

/// "C03": 72 hours from the incident, best within 24.
ClockRule aRule(const QString &id = u"C03"_s, int order = 20)
{
    return {.id = id,
        .order = order,
        .anchor = u"E"_s,
        .bestBy = minutes(24 * hour),
        .limit = minutes(72 * hour),
        .isHard = true,
        .title = {u"first dose"_s, {}},
        .action = {u"give it"_s, {}},
        .after = {u"tests and advice"_s, {}}};
}

ClockFacts happenedAt(const ClockAnchor &anchor)
{
    return {.anchors = {{u"E"_s, anchor}}};
}

QDateTime after(qint64 count)
{
    return start.addSecs(count * 60);
}

ClockCard only(const ClockRule &rule, const ClockFacts &facts, const QDateTime &now)
{
    const auto found = domain::cards({u"1"_s, 2030, {rule}}, facts, now);
    REQUIRE(found.size() == 1);
    return found.front();
}

QStringList ids(const std::vector<ClockCard> &all, bool visible)
{
    QStringList found;
    for (const ClockCard &card : all) {
        if (card.isVisible == visible)
            found.append(card.rule.id);
    }
    return found;
}

} // namespace

TEST_CASE("More than half is in time, under half is soon, under a fifth is now", "[domain]")
{
    // 100 days, so that the last twelve hours are far from the fifth.
    ClockRule rule = aRule();
    rule.limit = minutes(100 * day);
    const struct {
        qint64 at;
        ClockState state;
    } cases[] = {{0, InTime}, {50 * day - 1, InTime}, {50 * day, Soon}, {50 * day + 1, Soon},
        {80 * day - 1, Soon}, {80 * day, Soon}, {80 * day + 1, ActNow}, {100 * day, ActNow},
        {100 * day + 1, Passed}};
    for (const auto &[at, state] : cases) {
        INFO("minute " << at);
        CHECK(only(rule, happenedAt(ClockAnchor::at(start)), after(at)).state == state);
    }
}

TEST_CASE("Under twelve hours is now, however long half of the window is", "[domain]")
{
    ClockRule rule = aRule();
    rule.limit = minutes(24 * hour);
    const ClockFacts facts = happenedAt(ClockAnchor::at(start));
    CHECK(only(rule, facts, after(12 * hour - 1)).state == InTime);
    CHECK(only(rule, facts, after(12 * hour)).state == Soon);
    CHECK(only(rule, facts, after(12 * hour + 1)).state == ActNow);
}

TEST_CASE("The share is of the window from its opening, not from the incident", "[domain]")
{
    ClockRule rule = aRule();
    rule.opens = minutes(10 * day);
    rule.bestBy = minutes(14 * day);
    rule.limit = minutes(30 * day);
    const ClockFacts facts = happenedAt(ClockAnchor::at(start));
    CHECK(only(rule, facts, after(10 * day - 1)).state == NotOpenYet);
    CHECK(only(rule, facts, after(10 * day)).state == InTime);
    CHECK(only(rule, facts, after(20 * day)).state == Soon);
    CHECK(only(rule, facts, after(20 * day)).used == 0.5);
}

TEST_CASE("An uncertain time hurries by the earliest and offers until the latest", "[domain]")
{
    const ClockFacts facts = happenedAt({start, after(10 * hour)});
    const auto card = [&](qint64 at) { return only(aRule(), facts, after(at)); };
    CHECK(card(72 * hour).state == ActNow);
    CHECK(card(72 * hour + 1).state == MaybeStill);
    CHECK(card(82 * hour).state == MaybeStill);
    CHECK(card(82 * hour + 1).state == Passed);
    CHECK(card(1).deadline == after(72 * hour));
    CHECK(card(1).lastChance == after(82 * hour));
    CHECK(card(1).isUncertain());
    CHECK_FALSE(only(aRule(), happenedAt(ClockAnchor::at(start)), start).isUncertain());
}

TEST_CASE("Without any earliest time everything is offered and nothing is promised", "[domain]")
{
    const ClockFacts facts = happenedAt({{}, start});
    const ClockCard card = only(aRule(), facts, start);
    CHECK(card.state == MaybeStill);
    CHECK_FALSE(card.deadline);
    CHECK(card.lastChance == after(72 * hour));
    CHECK(only(aRule(), facts, after(72 * hour)).state == MaybeStill);
    CHECK(only(aRule(), facts, after(72 * hour + 1)).state == Passed);
}

TEST_CASE("What has passed says what is best next, and a target keeps its action", "[domain]")
{
    const ClockFacts facts = happenedAt(ClockAnchor::at(start));
    ClockRule rule = aRule();
    CHECK(only(rule, facts, after(0)).advice().en == u"give it");
    CHECK(only(rule, facts, after(73 * hour)).advice().en == u"tests and advice");
    rule.after = {};
    CHECK(only(rule, facts, after(73 * hour)).advice().en == u"give it");
}

TEST_CASE("A target without an end goes from in time to soon and stays there", "[domain]")
{
    ClockRule rule = aRule();
    rule.limit.reset();
    rule.isHard = false;
    const ClockFacts facts = happenedAt(ClockAnchor::at(start));
    CHECK(only(rule, facts, after(24 * hour)).state == InTime);
    CHECK(only(rule, facts, after(24 * hour + 1)).state == Soon);
    CHECK(only(rule, facts, after(4000 * day)).state == Soon);
}

TEST_CASE("Offered, accepted and given are three facts; only given and refused stop", "[domain]")
{
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    facts.deeds[u"C03"_s] = {.isOffered = true, .isAccepted = true};
    const ClockCard accepted = only(aRule(), facts, after(1));
    CHECK(accepted.isRunning());
    CHECK(accepted.deed.isAccepted);
    facts.deeds[u"C03"_s]
        = {.isOffered = true, .isAccepted = true, .givenAt = after(30), .by = u"dara"_s};
    const ClockCard given = only(aRule(), facts, after(100 * hour));
    CHECK(given.state == Given);
    CHECK(given.deed.by == u"dara");
    CHECK_FALSE(given.isRunning());
    CHECK_FALSE(given.isMissed());
}

TEST_CASE("A refusal stops the card and is not a miss; silence past a hard limit is", "[domain]")
{
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    CHECK(only(aRule(), facts, after(73 * hour)).isMissed());
    CHECK_FALSE(only(aRule(), facts, after(72 * hour)).isMissed());
    facts.deeds[u"C03"_s] = {.isOffered = true, .isRefused = true};
    const ClockCard refused = only(aRule(), facts, after(73 * hour));
    CHECK(refused.state == Refused);
    CHECK_FALSE(refused.isMissed());
    facts.deeds.clear();
    ClockRule target = aRule();
    target.isHard = false;
    CHECK_FALSE(only(target, facts, after(73 * hour)).isMissed());
}

TEST_CASE("The way there is taken off: leave before", "[domain]")
{
    ClockRule rule = aRule();
    rule.isReachable = true;
    ClockFacts facts = happenedAt({start, after(10 * hour)});
    CHECK_FALSE(only(rule, facts, start).leaveBefore);
    facts.travelMinutes = 150;
    CHECK(only(rule, facts, start).leaveBefore == after(72 * hour - 150));
    // Too late for the worst case, in time for the other; then for neither.
    CHECK(only(rule, facts, after(72 * hour)).leaveBefore == after(82 * hour - 150));
    CHECK_FALSE(only(rule, facts, after(82 * hour - 149)).leaveBefore);
    rule.isReachable = false;
    CHECK_FALSE(only(rule, facts, start).leaveBefore);
}

TEST_CASE("A rule applies only if all it asks for holds", "[domain]")
{
    ClockRule rule = aRule();
    rule.appliesWhen = {{u"exposed"_s, true}, {u"known_positive"_s, false}};
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    const auto count = [&] { return domain::cards({{}, 0, {rule}}, facts, start).size(); };
    CHECK(count() == 0);
    facts.holds = {u"exposed"_s};
    CHECK(count() == 1);
    facts.holds = {u"exposed"_s, u"known_positive"_s};
    CHECK(count() == 0);
}

TEST_CASE("A rule whose anchor or amount nobody knows has no card", "[domain]")
{
    ClockRule rule = aRule();
    CHECK(domain::cards({{}, 0, {rule}}, {}, start).empty());
    rule.limit = ClockSpan{.amount = u"pep_days"_s};
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    CHECK(domain::cards({{}, 0, {rule}}, facts, start).empty());
    facts.amounts = {{u"pep_days"_s, 7 * day}};
    CHECK(only(rule, facts, start).deadline == after(7 * day));
}

TEST_CASE("A red flag is now, also when the time is over, until it has been dealt with", "[domain]")
{
    ClockRule rule = aRule();
    rule.urgentWhen = u"red_flag"_s;
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    CHECK(only(rule, facts, after(200 * hour)).state == Passed);
    facts.holds = {u"red_flag"_s};
    CHECK(only(rule, facts, after(1)).state == ActNow);
    CHECK(only(rule, facts, after(200 * hour)).state == ActNow);
    facts.deeds[u"C03"_s] = {.givenAt = after(2)};
    CHECK(only(rule, facts, after(200 * hour)).state == Given);
}

TEST_CASE("What is not needed is said with its reason instead of being left out", "[domain]")
{
    ClockRule rule = aRule();
    rule.appliesWhen = {{u"possible"_s, true}};
    rule.notNeededWhen = u"protected"_s;
    rule.note = {u"an implant is in use"_s, {}};
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    facts.holds = {u"protected"_s};
    const ClockCard card = only(rule, facts, after(100 * hour));
    CHECK(card.state == NotNeeded);
    CHECK(card.advice().en == u"an implant is in use");
    CHECK_FALSE(card.isRunning());
    CHECK_FALSE(card.isMissed());
}

TEST_CASE("Working days leave out Saturday and Sunday in Cambodia", "[domain]")
{
    ClockRule rule = aRule();
    rule.bestBy = {.workingDays = 1};
    rule.limit = ClockSpan{.workingDays = 3};
    // Friday 8 March 2030, 23:30 in Cambodia, which is still Friday in UTC.
    const QDateTime friday(QDate(2030, 3, 8), QTime(16, 30), Qt::UTC);
    ClockCard card = only(rule, happenedAt(ClockAnchor::at(friday)), friday);
    CHECK(card.bestBy == QDateTime(QDate(2030, 3, 11), QTime(16, 30), Qt::UTC));
    CHECK(card.deadline == QDateTime(QDate(2030, 3, 13), QTime(16, 30), Qt::UTC));
    // Saturday 00:30 in Cambodia is Friday 17:30 in UTC: the next working day is Monday.
    const QDateTime saturday(QDate(2030, 3, 8), QTime(17, 30), Qt::UTC);
    card = only(rule, happenedAt(ClockAnchor::at(saturday)), saturday);
    CHECK(card.bestBy == QDateTime(QDate(2030, 3, 10), QTime(17, 30), Qt::UTC)); // Monday 00:30
}

TEST_CASE("A window closes with the first other that was open when it began", "[domain]")
{
    ClockRule other = aRule(u"F01"_s);
    other.limit = minutes(30 * hour);
    ClockRule over = aRule(u"F02"_s);
    over.limit = minutes(5 * hour);
    over.bestBy = minutes(0);
    ClockRule capped = aRule(u"F17"_s, 10);
    capped.anchor = u"FX_REQ"_s;
    capped.limit = minutes(24 * hour);
    capped.notAfter = {u"F01"_s, u"F02"_s};
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    facts.anchors[u"FX_REQ"_s] = ClockAnchor::at(after(10 * hour));
    const auto found = domain::cards({{}, 0, {other, over, capped}}, facts, after(11 * hour));
    REQUIRE(found.size() == 3);
    CHECK(found.front().rule.id == u"F17");
    CHECK(found.front().deadline == after(30 * hour)); // not 34, and not 5
}

TEST_CASE("Each slip has its own card with its own clock", "[domain]")
{
    ClockRule rule = aRule(u"R01"_s);
    rule.anchor = u"RF"_s;
    rule.appliesWhen = {{u"urgent"_s, true}};
    const ClockFacts facts{
        .parts = {{.holds = {u"urgent"_s},
                      .anchors = {{u"RF"_s, ClockAnchor::at(start)}},
                      .subject = u"RF-1"_s},
            {.holds = {u"urgent"_s},
                .anchors = {{u"RF"_s, ClockAnchor::at(after(-60 * hour))}},
                .deeds = {{u"R01"_s, {.givenAt = start}}},
                .subject = u"RF-2"_s},
            {.anchors = {{u"RF"_s, ClockAnchor::at(start)}}, .subject = u"RF-3"_s}}};
    const auto found = domain::cards({{}, 0, {rule}}, facts, after(1));
    REQUIRE(found.size() == 2);
    CHECK(found[0].subject == u"RF-1");
    CHECK(found[0].state == InTime);
    CHECK(found[1].subject == u"RF-2");
    CHECK(found[1].state == Given);
}

TEST_CASE("At most five cards stand on the panel: what runs, then what passed, then what is done",
    "[domain]")
{
    ClockFacts facts = happenedAt(ClockAnchor::at(start));
    ClockTable table;
    for (const int order : {70, 60, 50, 40, 30, 20, 10})
        table.rules.push_back(aRule(u"C%1"_s.arg(order), order));
    SECTION("the seven that run: the first five in the order of the panel")
    {
        const auto found = domain::cards(table, facts, after(1));
        CHECK(ids(found, true) == QStringList{u"C10"_s, u"C20"_s, u"C30"_s, u"C40"_s, u"C50"_s});
        CHECK(ids(found, false) == QStringList{u"C60"_s, u"C70"_s});
    }
    SECTION("what has passed stands below what can still be done, whatever its rank")
    {
        table.rules.back().limit = minutes(24 * hour); // C10
        const auto found = domain::cards(table, facts, after(25 * hour));
        CHECK(ids(found, true) == QStringList{u"C20"_s, u"C30"_s, u"C40"_s, u"C50"_s, u"C60"_s});
        facts.deeds[u"C30"_s] = {.isRefused = true};
        facts.deeds[u"C20"_s] = {.givenAt = after(1)};
        CHECK(ids(domain::cards(table, facts, after(25 * hour)), true)
            == QStringList{u"C40"_s, u"C50"_s, u"C60"_s, u"C70"_s, u"C10"_s});
    }
    SECTION("what is done comes last, and what is not open yet never")
    {
        facts.deeds[u"C10"_s] = {.givenAt = after(1)};
        for (size_t i = 0; i < 5; ++i)
            table.rules[i].opens = table.rules[i].bestBy = minutes(48 * hour);
        const auto found = domain::cards(table, facts, after(2));
        CHECK(ids(found, true) == QStringList{u"C20"_s, u"C10"_s});
        CHECK(ids(found, false).size() == 5);
    }
    SECTION("of the same rank the end that comes first is first")
    {
        table.rules = {aRule(u"C01"_s), aRule(u"C02"_s)};
        table.rules.back().limit = minutes(71 * hour);
        CHECK(ids(domain::cards(table, facts, after(1)), true) == QStringList{u"C02"_s, u"C01"_s});
    }
}
