// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/today.h"
#include "support/a_visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace casework;

// Acceptance stories of the working day, as far as one unit tells them: numbers as in the list of
// stories. Story 1 stands with the window it is done in (tests/ui/start).

namespace {

/// The form as this person would see it now, with some answers.
forms::Interview interviewOf(ARegister &unit, const OpenForm &form, const Chosen &chosen)
{
    forms::Interview interview(form.form, form.answers, unit.clock.clock(), form.lookUp());
    for (const auto &[question, value] : chosen)
        interview.set({question}, forms::Answer::fromJson(value));
    return interview;
}

bool isObstacle(const forms::Interview &interview, const QString &question)
{
    return std::ranges::any_of(obstacles(interview),
        [&](const forms::Issue &issue) { return issue.path.question == question; });
}

const domain::ClockCard *cardOf(const std::vector<domain::ClockCard> &cards, QStringView rule)
{
    const auto found
        = std::ranges::find_if(cards, [&](const auto &card) { return card.rule.id == rule; });
    return found == cards.end() ? nullptr : &*found;
}

/// A girl of 13 tells what happened yesterday; a stepfather waits outside.
domain::Case aGirlOfThirteen(ARegister &unit)
{
    const auto c = must(startCase(unit.reg(), unit.session()));
    fillIn(unit, unit.session(), c.id, u"intake"_s,
        {{u"age_years"_s, 13}, {u"q_penetration"_s, u"yes"_s}, {u"gbv_type_final"_s, u"rape"_s},
            {u"consent_basis"_s, u"below_age"_s}, {u"mr_decision"_s, u"made"_s},
            {u"mr_to"_s, u"social_affairs"_s}});
    return c;
}

forms::Interview helpline(ARegister &unit, const Chosen &chosen)
{
    forms::Interview interview(theShippedForms()->find(u"helpline"_s), {}, unit.clock.clock(), {});
    for (const auto &[question, value] : chosen)
        interview.set({question}, forms::Answer::fromJson(value));
    return interview;
}

} // namespace

TEST_CASE("Story 2: a caregiver who could have done it does not decide for the child", "[flows]")
{
    ARegister unit;
    const auto c = aGirlOfThirteen(unit);
    const OpenForm consent = must(startForm(unit.reg(), unit.session(), c.id, u"consent"_s));
    const Chosen capable{{u"cap_understands"_s, u"yes"_s}, {u"cap_retains"_s, u"yes"_s},
        {u"cap_weighs"_s, u"yes"_s}, {u"cap_communicates"_s, u"yes"_s}};
    const auto deciding = [&](const QString &who, const QString &suspect) {
        Chosen chosen = capable;
        chosen.insert({u"who_consents"_s, who});
        forms::Interview interview = interviewOf(unit, consent, chosen);
        if (!suspect.isEmpty())
            interview.set({u"caregiver_suspect"_s}, forms::Answer::of(suspect));
        return interview;
    };
    CHECK(isObstacle(deciding(u"self"_s, {}), u"who_consents"_s)); // not yet 15
    CHECK(isObstacle(deciding(u"caregiver"_s, u"yes"_s), u"caregiver_suspect"_s));
    CHECK_FALSE(isObstacle(deciding(u"caregiver"_s, u"no"_s), u"caregiver_suspect"_s));
    const auto official = deciding(u"social_affairs"_s, {});
    CHECK_FALSE(isObstacle(official, u"who_consents"_s));
    CHECK_FALSE(official.isRelevant({u"caregiver_suspect"_s}));
}

TEST_CASE("Story 2: the duty to report has its record and its clock, and goes to social affairs",
    "[flows]")
{
    ARegister unit;
    const auto c = aGirlOfThirteen(unit);
    const auto intake = must(startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
    const auto asked = interviewOf(unit, intake,
        {{u"age_years"_s, 13}, {u"q_penetration"_s, u"yes"_s},
            {u"urgent_signs"_s, QJsonArray{u"none"_s}}});
    CHECK(asked.answers().at(u"mr_required"_s).text() == u"yes");
    CHECK(isObstacle(asked, u"mr_decision"_s));
    CHECK(isObstacle(asked, u"mr_told_first"_s));
    const CareClock clock = must(careClock(unit.reg(), unit.session(), c.id));
    const domain::ClockCard *duty = cardOf(clock.cards, u"S04");
    REQUIRE(duty);
    // Within 24 hours of the opening of the case, at 08:00 on 4 March.
    CHECK(duty->lastChance == QDateTime(QDate(2030, 3, 5), QTime(1, 0), Qt::UTC));
    // A woman of 30 has no such duty above her.
    const auto woman = aVisit(
        unit, u"granted"_s, {{u"q_penetration"_s, u"yes"_s}, {u"gbv_type_final"_s, u"rape"_s}});
    CHECK_FALSE(cardOf(must(careClock(unit.reg(), unit.session(), woman.id)).cards, u"S04"));
}

TEST_CASE("Story 2: nothing goes to the child's home, and the day says so", "[flows]")
{
    ARegister unit;
    const auto c = aGirlOfThirteen(unit);
    unit.clock.advance(14 * 24 * 3600LL);
    const Today day = must(today(unit.reg(), unit.session()));
    const auto visit = std::ranges::find(day.week, c.id, &VisitDue::id);
    REQUIRE(visit != day.week.end());
    CHECK(visit->contact.way == ContactWay::ComesHere);
    CHECK(visit->contact.times.isEmpty());
}

TEST_CASE("Story 9: a call lost before the question about safety shows no number and is not called "
          "back",
    "[flows]")
{
    ARegister unit;
    const auto lostAt = [&](const QString &stage, const QString &callback) {
        return helpline(unit,
            {{u"hl_disposition"_s, u"lost"_s}, {u"hl_lost_stage"_s, stage},
                {u"hl_callback_ok"_s, callback}, {u"hl_start"_s, u"2030-03-04T07:55"_s}});
    };
    for (const QString &early : {u"before_answer"_s, u"greeting"_s, u"before_safety_check"_s}) {
        INFO(early.toStdString());
        const auto lost = lostAt(early, u"no_callback"_s);
        CHECK_FALSE(lost.isRelevant({u"hl_caller_no"_s}));
        CHECK_FALSE(lost.isRelevant({u"hl_callback_at"_s}));
        // Nobody can have agreed in a call that had not come to the question.
        CHECK(isObstacle(lostAt(early, u"agreed_before_loss"_s), u"hl_callback_ok"_s));
    }
    // The twin: past the question, with an agreement, the number is there.
    const auto agreed = lostAt(u"during_story"_s, u"agreed_before_loss"_s);
    CHECK(agreed.isRelevant({u"hl_caller_no"_s}));
    CHECK_FALSE(isObstacle(agreed, u"hl_callback_ok"_s));
}
