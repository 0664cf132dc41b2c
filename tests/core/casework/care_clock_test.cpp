// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/care_clock.h"
#include "catalogue_sheets.h"
#include "support/a_visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace casework;
using domain::ClockCard;
using domain::ClockState;
using enum domain::ClockState;

namespace {

const ClockCard *cardOf(const std::vector<ClockCard> &cards, QStringView rule)
{
    const auto found
        = std::ranges::find_if(cards, [&](const ClockCard &card) { return card.rule.id == rule; });
    return found == cards.end() ? nullptr : &*found;
}

/// Saves some answers of a form and goes away: a draft.
void leaveDraft(ARegister &unit, Id<domain::Case> id, const QString &formId, const Chosen &chosen)
{
    const auto form = must(startForm(unit.reg(), unit.session(), id, formId));
    forms::Answers answers;
    for (const auto &[question, value] : chosen)
        answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), unit.session(), form, answers, {}));
}

/// What the first minutes of a visit tell: happened the evening before, penetration, a woman of 30.
Chosen firstMinutes()
{
    return {{u"urgent_signs"_s, QJsonArray{u"none"_s}}, {u"incident_date"_s, u"2030-03-03"_s},
        {u"incident_precision"_s, u"exact"_s}, {u"incident_time"_s, u"20:00"_s},
        {u"interview_at"_s, u"2030-03-04T07:50"_s}, {u"q_penetration"_s, u"yes"_s},
        {u"sex"_s, u"female"_s}, {u"age_years"_s, 30}};
}

QStringList auditLines(ARegister &unit)
{
    QStringList lines;
    for (const auto &event : must(auditTrail(unit.reg(), unit.session(), 5)))
        lines.append(event.action + u' ' + event.outcome);
    return lines;
}

} // namespace

TEST_CASE("The draft of a first visit is enough: care waits for no form", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    leaveDraft(unit, c.id, u"intake"_s, firstMinutes());
    const CareClock clock = must(careClock(unit.reg(), unit.session(), c.id));
    CHECK(clock.caseCode == c.caseCode);
    CHECK(clock.edition == u"1");
    REQUIRE(clock.incident());
    // 20:00 in Cambodia; PEP ends 72 hours later, emergency contraception 120.
    const QDateTime incident(QDate(2030, 3, 3), QTime(13, 0), Qt::UTC);
    CHECK(clock.incident()->earliest == incident);
    const ClockCard *pep = cardOf(clock.cards, u"C03");
    REQUIRE(pep);
    CHECK(pep->state == InTime);
    CHECK(pep->deadline == incident.addSecs(72 * 3600));
    CHECK_FALSE(pep->isUncertain());
    const ClockCard *pill = cardOf(clock.cards, u"C07");
    REQUIRE(pill);
    CHECK(pill->deadline == incident.addSecs(120 * 3600));
    CHECK(clock.cards.front().rule.id == u"C03");
    // The same facts an hour after the end.
    CHECK(cardOf(clock.at(incident.addSecs(73 * 3600)).cards, u"C03")->state == Passed);
    CHECK(std::ranges::count_if(clock.cards, &ClockCard::isVisible) == 5);
}

TEST_CASE("A case without any form has the clocks that need none", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    const CareClock clock = must(careClock(unit.reg(), unit.session(), c.id));
    CHECK_FALSE(clock.incident());
    CHECK(cardOf(clock.cards, u"C02"));
    CHECK_FALSE(cardOf(clock.cards, u"C03"));
}

TEST_CASE("An unknown day offers what can still be in time", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    Chosen answers = firstMinutes();
    answers[u"incident_date"_s] = QJsonObject{{u"state"_s, u"unknown"_s}};
    answers.erase(u"incident_precision"_s);
    answers.erase(u"incident_time"_s);
    leaveDraft(unit, c.id, u"intake"_s, answers);
    const CareClock clock = must(careClock(unit.reg(), unit.session(), c.id));
    REQUIRE(cardOf(clock.cards, u"C03"));
    CHECK(cardOf(clock.cards, u"C03")->state == MaybeStill);
    REQUIRE(cardOf(clock.cards, u"C07"));
    CHECK(cardOf(clock.cards, u"C07")->state == MaybeStill);
    REQUIRE(clock.incident());
    CHECK_FALSE(clock.incident()->earliest);
}

TEST_CASE("A completed record counts, and a draft that changes it counts instead", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    Chosen answers = firstMinutes();
    answers[u"q_sexual_contact"_s] = QJsonValue();
    const auto record = fillIn(unit, unit.session(), c.id, u"intake"_s,
        {{u"q_penetration"_s, u"yes"_s}, {u"gbv_type_final"_s, u"rape"_s}});
    CHECK(cardOf(must(careClock(unit.reg(), unit.session(), c.id)).cards, u"C03"));
    auto form = must(reopenForm(unit.reg(), unit.session(), record.id));
    form.answers.set({u"q_penetration"_s}, forms::Answer::of(u"no"_s));
    must(saveDraft(unit.reg(), unit.session(), form, form.answers, {}));
    CHECK_FALSE(cardOf(must(careClock(unit.reg(), unit.session(), c.id)).cards, u"C03"));
}

TEST_CASE("The clock is shown only to who may read the case, and each look is in the audit log",
    "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    must(careClock(unit.reg(), unit.session(), c.id));
    CHECK(auditLines(unit).contains(u"case_clock done"_s));
    const auto stranger = unit.as(u"sokha"_s, u"device_admin"_s);
    CHECK(refused(careClock(unit.reg(), stranger, c.id)) == ErrorCode::Denied);
    CHECK(auditLines(unit).contains(u"case_clock Denied"_s));
    const auto colleague = unit.as(u"vanna"_s, u"hc_provider"_s);
    CHECK(refused(careClock(unit.reg(), colleague, c.id)) == ErrorCode::Denied);
    must(careClock(unit.reg(), colleague, c.id, OpenReason::OnDuty));
}

TEST_CASE("A clock that goes back more than five minutes is told, and less is not", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    const QDateTime noon(QDate(2030, 3, 4), QTime(5, 0), Qt::UTC);
    const auto wentBackFrom = [&](const QDateTime &now) {
        unit.clock.set(now);
        return must(careClock(unit.reg(), unit.session(), c.id)).clockWentBackFrom;
    };
    CHECK_FALSE(wentBackFrom(noon));
    CHECK_FALSE(wentBackFrom(noon.addSecs(-5 * 60)));
    CHECK(wentBackFrom(noon.addSecs(-5 * 60 - 1)) == noon);
    // The last time seen stays: the next look at the wrong time is told as well.
    CHECK(wentBackFrom(noon.addSecs(-3600)) == noon);
    CHECK_FALSE(wentBackFrom(noon.addSecs(1)));
}

TEST_CASE("A second person confirms the time; then the clock counts anew", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    const auto look = [&](const domain::Session &who) {
        return must(careClock(unit.reg(), who, c.id, OpenReason::OnDuty)).clockWentBackFrom;
    };
    const auto other = unit.as(u"vanna"_s, u"hc_provider"_s);
    CHECK_FALSE(look(unit.session()));
    unit.clock.advance(-3600);
    CHECK(look(unit.session()));
    CHECK(refused(confirmClock(unit.reg(), unit.session())) == ErrorCode::Denied);
    CHECK(look(unit.session()));
    must(confirmClock(unit.reg(), other));
    CHECK_FALSE(look(unit.session()));
}

TEST_CASE("Where nobody else has an account one person confirms the time", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    must(careClock(unit.reg(), unit.session(), c.id));
    unit.clock.advance(-3600);
    CHECK(must(careClock(unit.reg(), unit.session(), c.id)).clockWentBackFrom);
    must(confirmClock(unit.reg(), unit.session()));
    CHECK_FALSE(must(careClock(unit.reg(), unit.session(), c.id)).clockWentBackFrom);
}

TEST_CASE("The time to the hospital is kept and taken off", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    leaveDraft(unit, c.id, u"intake"_s, firstMinutes());
    CHECK_FALSE(must(travelTime(unit.reg())));
    CHECK(refused(setTravelTime(unit.reg(), unit.session(), -1)) == ErrorCode::Invalid);
    CHECK(
        refused(setTravelTime(unit.reg(), unit.session(), 7 * 24 * 60 + 1)) == ErrorCode::Invalid);
    must(setTravelTime(unit.reg(), unit.session(), 150));
    CHECK(must(travelTime(unit.reg())) == 150);
    const CareClock clock = must(careClock(unit.reg(), unit.session(), c.id));
    const ClockCard *pep = cardOf(clock.cards, u"C03");
    REQUIRE(pep);
    CHECK(pep->leaveBefore == QDateTime(QDate(2030, 3, 6), QTime(10, 30), Qt::UTC)); // 13:00 - 2:30
    must(setTravelTime(unit.reg(), unit.session(), std::nullopt));
    CHECK_FALSE(must(travelTime(unit.reg())));
}

TEST_CASE(
    "The list of running clocks has this person's open cases, the most urgent first", "[casework]")
{
    ARegister unit;
    const auto older = must(startCase(unit.reg(), unit.session()));
    leaveDraft(unit, older.id, u"intake"_s, firstMinutes());
    const auto newer = must(startCase(unit.reg(), unit.session()));
    Chosen urgent = firstMinutes();
    urgent[u"urgent_signs"_s] = QJsonArray{u"shock"_s};
    leaveDraft(unit, newer.id, u"intake"_s, urgent);
    const auto other = unit.as(u"vanna"_s, u"hc_provider"_s);
    must(startCase(unit.reg(), other));
    const auto clocks = must(runningClocks(unit.reg(), unit.session()));
    REQUIRE(clocks.size() == 2);
    CHECK(clocks.front().caseCode == newer.caseCode);
    CHECK(clocks.front().cards.front().rule.id == u"C01");
    CHECK(clocks.front().cards.front().state == ActNow);
    for (const ClockCard &card : clocks.back().cards)
        CHECK(card.isRunning());
    const auto admin = unit.as(u"sokha"_s, u"device_admin"_s);
    CHECK(refused(runningClocks(unit.reg(), admin)) == ErrorCode::Denied);
}

TEST_CASE("The clock of a case says how the person may be reached, and says no call without a yes",
    "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    const auto contact = [&] { return must(careClock(unit.reg(), unit.session(), c.id)).contact; };
    CHECK(contact().way == ContactWay::ComesHere);
    fillIn(unit, unit.session(), c.id, u"consent"_s, {{u"c_contact_phone"_s, u"granted"_s}});
    CHECK(contact().way == ContactWay::ComesHere); // agreed to, but no safe number is known
    fillIn(unit, unit.session(), c.id, u"intake"_s,
        {{u"safe_phone"_s, u"012345678"_s}, {u"safe_times"_s, u"after 14:00"_s}});
    CHECK(contact() == SafeContact{ContactWay::Phone, u"after 14:00"_s, false});
    fillIn(unit, unit.session(), c.id, u"consent"_s, {{u"c_contact_phone"_s, u"withdrawn"_s}});
    CHECK(contact() == SafeContact{});
}
