// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/care_clock.h"
#include "casework/clock_sources.h"
#include "casework/desk.h"
#include "casework/practice.h"
#include "casework/today.h"
#include "support/a_visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace casework;
using enum domain::ClockState;

namespace {

/// Some answers of a form, kept as a draft.
void leaveDraft(ARegister &unit, Id<domain::Case> id, const QString &formId, const Chosen &chosen)
{
    const auto form = must(startForm(unit.reg(), unit.session(), id, formId));
    forms::Answers answers;
    for (const auto &[question, value] : chosen)
        answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), unit.session(), form, answers, {}));
}

/// Penetration at 20:00 on 3 March 2030, told on the next morning.
Chosen firstMinutes(const QString &day = u"2030-03-03"_s)
{
    return {{u"incident_date"_s, day}, {u"incident_precision"_s, u"exact"_s},
        {u"incident_time"_s, u"20:00"_s}, {u"interview_at"_s, u"2030-03-04T07:50"_s},
        {u"q_penetration"_s, u"yes"_s}, {u"sex"_s, u"female"_s}, {u"age_years"_s, 30}};
}

domain::Case begunCase(ARegister &unit, const Chosen &intake)
{
    const auto c = must(startCase(unit.reg(), unit.session()));
    leaveDraft(unit, c.id, u"intake"_s, intake);
    return c;
}

Today todayOf(ARegister &unit)
{
    return must(today(unit.reg(), unit.session()));
}

const VisitDue *visitOf(const Today &day, Id<domain::Case> id)
{
    const auto found = std::ranges::find(day.week, id, &VisitDue::id);
    return found == day.week.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("A register without a case has a calm day", "[casework]")
{
    ARegister unit;
    const Today day = todayOf(unit);
    CHECK(day.care.empty());
    CHECK(day.week.empty());
    CHECK(day.drafts.empty());
    CHECK(day.referrals.empty());
    CHECK_FALSE(day.clockWentBackFrom);
    REQUIRE(day.bundle);
    CHECK_FALSE(day.bundle->lastSentAt);
    CHECK_FALSE(day.bundle->waitsToBeCarried);
}

TEST_CASE("Of all open cases the window that closes first stands first", "[casework]")
{
    ARegister unit;
    begunCase(unit, firstMinutes(u"2030-03-03"_s));
    // Two days and 12 hours before 08:00 on 4 March: PEP ends at 20:00 today, 12 hours from now.
    const auto older = begunCase(unit, firstMinutes(u"2030-03-01"_s));
    const Today day = todayOf(unit);
    REQUIRE(day.care.size() > 2);
    CHECK(day.careCount == int(day.care.size()));
    CHECK(day.care.front().id == older.id);
    CHECK(day.care.front().card.rule.id == u"C03");
    CHECK(day.care.front().card.state == ActNow);
    for (const CareDue &due : day.care) {
        CHECK(due.card.isRunning());
        CHECK(due.card.rule.form != u"followup");
    }
    CHECK(day.drafts.size() == 2);
}

TEST_CASE("PEP with a day left stands before a screening that is nearly late", "[casework]")
{
    ARegister unit;
    // 40 days ago: the screening (day 14 to day 42) has 2 of its 28 days left, but is a target.
    const auto late = begunCase(unit, firstMinutes(u"2030-01-23"_s));
    // 36 hours ago: PEP has 36 of its 72 hours left; from half on it is "soon".
    begunCase(unit, firstMinutes(u"2030-03-02"_s));
    unit.clock.advance(3600);
    const Today day = todayOf(unit);
    const auto place = [&day](QStringView rule, domain::ClockState state) {
        const auto found = std::ranges::find_if(day.care, [&](const CareDue &due) {
            return due.card.rule.id == rule && due.card.state == state;
        });
        REQUIRE(found != day.care.end());
        return found - day.care.begin();
    };
    CHECK(place(u"C03", Soon) == 0);
    CHECK(place(u"C29", ActNow) > 0);
    CHECK(day.care[size_t(place(u"C29", ActNow))].id == late.id);
}

TEST_CASE("A closed case and another person's case are not in the day", "[casework]")
{
    ARegister unit;
    begunCase(unit, firstMinutes());
    const domain::Session other = unit.as(u"sokha"_s, u"hc_provider"_s);
    const Today theirs = must(today(unit.reg(), other));
    CHECK(theirs.care.empty());
    CHECK(theirs.drafts.empty());
    CHECK_FALSE(todayOf(unit).care.empty());
}

TEST_CASE("A visit is due in the seven days that end with its best day", "[casework]")
{
    // The 2-week visit is best 14 days after 3 March, on 17 March.
    ARegister unit;
    const auto c = begunCase(unit, firstMinutes());
    struct Row {
        QDate now;
        bool isDue;
    };
    for (const Row &row : {Row{{2030, 3, 10}, false}, Row{{2030, 3, 11}, true},
             Row{{2030, 3, 17}, true}, Row{{2030, 3, 20}, true}}) {
        unit.clock.set(QDateTime(row.now, QTime(1, 0), Qt::UTC));
        const Today day = todayOf(unit);
        const VisitDue *visit = visitOf(day, c.id);
        const bool isThere = visit && std::ranges::any_of(visit->cards, [](const auto &card) {
            return card.rule.id == u"V01";
        });
        INFO(row.now.toString(Qt::ISODate).toStdString());
        CHECK(isThere == row.isDue);
        if (isThere)
            CHECK(visit->cards.front().rule.id == u"V01");
    }
    unit.clock.set(QDateTime(QDate(2030, 3, 17), QTime(1, 0), Qt::UTC));
    CHECK(visitOf(todayOf(unit), c.id)->day == QDate(2030, 3, 17));
}

TEST_CASE("Nobody is called who did not agree, or who has no safe telephone", "[casework]")
{
    struct Row {
        const char *phone;
        const char *third;
        const char *visit;
        bool hasNumber;
        ContactWay way;
    };
    for (const Row &row : {Row{"granted", "refused", "refused", true, ContactWay::Phone},
             Row{"refused", "refused", "refused", true, ContactWay::ComesHere},
             Row{"withdrawn", "refused", "refused", true, ContactWay::ComesHere},
             Row{"granted", "refused", "refused", false, ContactWay::ComesHere},
             Row{"granted", "refused", "granted", false, ContactWay::Visit},
             Row{"refused", "deferred", "withdrawn", true, ContactWay::ComesHere},
             Row{"refused", "granted", "granted", true, ContactWay::TrustedPerson},
             Row{"deferred", "deferred", "granted", true, ContactWay::Visit}}) {
        ARegister unit;
        Chosen intake = firstMinutes();
        if (row.hasNumber)
            intake.insert({{u"safe_phone"_s, u"012345678"_s}, {u"safe_times"_s, u"after 14:00"_s},
                {u"safe_phrase"_s, u"the library book has come"_s}});
        intake.insert({u"trusted_person_name"_s, u"Aunt of nobody"_s});
        const auto c = begunCase(unit, intake);
        leaveDraft(unit, c.id, u"consent"_s,
            {{u"setting_private"_s, u"yes"_s}, {u"c_service"_s, u"granted"_s},
                {u"c_electronic"_s, u"granted"_s},
                {u"c_contact_phone"_s, QString::fromLatin1(row.phone)},
                {u"c_contact_third"_s, QString::fromLatin1(row.third)},
                {u"c_contact_visit"_s, QString::fromLatin1(row.visit)}});
        unit.clock.set(QDateTime(QDate(2030, 3, 17), QTime(1, 0), Qt::UTC));
        const Today day = todayOf(unit);
        const VisitDue *visit = visitOf(day, c.id);
        REQUIRE(visit);
        INFO(row.phone << ' ' << row.third << ' ' << row.visit);
        CHECK(visit->contact.way == row.way);
        CHECK(visit->contact.hasAgreedWords == (row.way == ContactWay::Phone));
        CHECK(visit->contact.times == (row.way == ContactWay::Phone ? u"after 14:00"_s : u""_s));
    }
}

TEST_CASE("A day that was agreed at the last visit is due on that day", "[casework]")
{
    ARegister unit;
    const auto c = begunCase(unit, firstMinutes());
    leaveDraft(unit, c.id, u"followup"_s,
        {{u"fu_no"_s, u"d3"_s}, {u"fu_kept"_s, u"yes"_s}, {u"fu_next_needed"_s, u"yes"_s},
            {u"fu_next_on"_s, u"2030-03-09"_s}});
    const VisitDue *visit = nullptr;
    Today day = todayOf(unit);
    visit = visitOf(day, c.id);
    REQUIRE(visit);
    CHECK(visit->isAgreedDay);
    CHECK(visit->day == QDate(2030, 3, 9));
    unit.clock.set(QDateTime(QDate(2030, 3, 2), QTime(1, 0), Qt::UTC)); // seven days before
    day = todayOf(unit);
    visit = visitOf(day, c.id);
    CHECK_FALSE((visit && visit->isAgreedDay));
}

TEST_CASE("A clock that went back is told on the day's page", "[casework]")
{
    ARegister unit;
    unit.clock.set(QDateTime(QDate(2030, 3, 4), QTime(3, 0), Qt::UTC));
    CHECK_FALSE(todayOf(unit).clockWentBackFrom);
    unit.clock.advance(-3 * 3600);
    const auto from = todayOf(unit).clockWentBackFrom;
    REQUIRE(from);
    CHECK(*from == QDateTime(QDate(2030, 3, 4), QTime(3, 0), Qt::UTC));
}

TEST_CASE("Each look at the day is one line of the audit log, without a code", "[casework]")
{
    ARegister unit;
    begunCase(unit, firstMinutes());
    const auto before = must(auditTrail(unit.reg(), unit.session(), 100)).size();
    todayOf(unit);
    const auto after = must(auditTrail(unit.reg(), unit.session(), 100));
    // Reading the log and the list of drafts leave a line of their own.
    CHECK(after.size() <= before + 3);
    CHECK(std::ranges::count_if(after, [](const auto &event) { return event.action == u"today"; })
        == 1);
}

TEST_CASE("Who may read no case has a day without cases", "[casework]")
{
    ARegister province = ARegister::province();
    const Today day = todayOf(province);
    CHECK(day.care.empty());
    CHECK(day.week.empty());
    CHECK(day.bundle);
}

TEST_CASE("Many cases looked at together have the cards that each has alone", "[casework]")
{
    auto unit = ARegister::practice();
    must(fillWithPractice(unit.reg(), unit.session(), 60, 5));
    begunCase(unit, firstMinutes()); // one that is still a draft
    const auto together = must(runningClocks(unit.reg(), unit.session()));
    REQUIRE(together.size() > 10);
    for (const CaseClock &clock : together) {
        auto alone = must(careClock(unit.reg(), unit.session(), clock.id)).cards;
        std::erase_if(alone, [](const auto &card) { return !card.isRunning(); });
        std::ranges::stable_sort(alone, {}, &domain::ClockCard::state);
        INFO(clock.caseCode.toStdString());
        REQUIRE(alone.size() == clock.cards.size());
        for (size_t i = 0; i < alone.size(); ++i) {
            CHECK(alone[i].rule.id == clock.cards[i].rule.id);
            CHECK(alone[i].subject == clock.cards[i].subject);
            CHECK(alone[i].state == clock.cards[i].state);
            CHECK(alone[i].deadline == clock.cards[i].deadline);
            CHECK(alone[i].lastChance == clock.cards[i].lastChance);
        }
    }
}

TEST_CASE("A second case that is told the same costs hardly an expression", "[casework]")
{
    ARegister unit;
    ClockMemory memory;
    const auto read = [&](Id<domain::Case> id) {
        const auto c = must(unit.reg().desk().cases.find(id));
        const auto sheets = must(caseSheets(unit.reg().desk(), unit.session(), c));
        const int before = memory.workedOut();
        clockFacts(clockSources(), sheets, {}, unit.clock.clock()(), &memory);
        return memory.workedOut() - before;
    };
    const auto first = aVisit(unit), second = aVisit(unit);
    const int whole = read(first.id);
    CHECK(whole > 50); // most of the sources were asked
    // What differs are codes of the case alone: not one in ten expressions reads them.
    CHECK(read(second.id) * 10 < whole);
}

TEST_CASE("The records of many cases are read as those of each", "[casework]")
{
    ARegister unit;
    std::vector<domain::Case> cases{aVisit(unit), aVisit(unit)};
    cases.push_back(must(startCase(unit.reg(), unit.session()))); // without a record
    auto &records = unit.reg().desk().records;
    const auto together = must(records.ofCases(cases));
    CHECK(together.size() == 2);
    for (const domain::Case &c : cases) {
        const auto alone = must(records.ofCase(c.id));
        const auto found = together.find(c.id);
        CHECK((found == together.end()) == alone.empty());
        if (found != together.end())
            CHECK(found->second == alone);
    }
    CHECK(must(unit.reg().desk().cases.openCases(unit.session().user.id)).size() == 3);
    CHECK(must(unit.reg().desk().cases.openCases(Id<domain::User>::create())).empty());
    CHECK(must(unit.reg().desk().cases.openCases()).size() == 3);
}
