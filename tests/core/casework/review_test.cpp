// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/closing.h"
#include "casework/desk.h"
#include "casework/review.h"
#include "support/a_visit.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

/// Nobody can say what happened, so the order of the questions gives no type.
const Chosen unclear{{u"q_physical"_s, QJsonObject{{u"state"_s, u"unknown"_s}}},
    {u"gbv_type_final"_s, QJsonObject{{u"state"_s, u"unknown"_s}}}};

Review reviewOf(ARegister &unit)
{
    return must(review(unit.reg(), unit.session()));
}

const Review::Worker *worker(const Review &found, const QString &name)
{
    const auto there = std::ranges::find(found.workers, name, &Review::Worker::name);
    return there == found.workers.end() ? nullptr : &*there;
}

/// A case of a nurse whose next visit was agreed for this day.
domain::Case agreedFor(ARegister &unit, const domain::Session &who, const QString &day)
{
    const auto c = must(startCase(unit.reg(), who));
    const auto form = must(startForm(unit.reg(), who, c.id, u"followup"_s));
    forms::Answers answers = form.answers;
    for (const auto &[question, value] : Chosen{{u"fu_no"_s, u"d3"_s}, {u"fu_kept"_s, u"yes"_s},
             {u"fu_next_needed"_s, u"yes"_s}, {u"fu_next_on"_s, day}})
        answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), who, form, answers, {}));
    return c;
}

} // namespace

TEST_CASE("A unit where nothing was begun has nothing to review", "[casework]")
{
    ARegister unit;
    CHECK(reviewOf(unit).isEmpty());
}

TEST_CASE("A told case whose type nobody knows waits for review, one that is not told does not",
    "[casework]")
{
    ARegister unit;
    must(startCase(unit.reg(), unit.session())); // no intake yet
    aVisit(unit); // physical assault
    const auto open = aVisit(unit, u"granted"_s, unclear);
    REQUIRE(open.type == domain::IncidentType::Review);
    const Review found = reviewOf(unit);
    REQUIRE(found.types.size() == 1);
    CHECK(found.types.front().caseCode == open.caseCode);
    CHECK(found.types.front().owner == u"dara");
    CHECK(found.types.front().since == QDate(2030, 3, 4));
    REQUIRE(worker(found, u"dara"_s));
    CHECK(worker(found, u"dara"_s)->openCases == 3);
    CHECK(worker(found, u"dara"_s)->typesToReview == 1);
}

TEST_CASE("A follow-up whose day went by is told with whose it is", "[casework]")
{
    ARegister unit;
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    const auto late = agreedFor(unit, nurse, u"2030-03-09"_s);
    agreedFor(unit, nurse, u"2030-03-10"_s);
    unit.clock.set(QDateTime(QDate(2030, 3, 9), QTime(1, 0), Qt::UTC));
    CHECK(reviewOf(unit).visits.empty()); // its own day is not late
    unit.clock.set(QDateTime(QDate(2030, 3, 10), QTime(1, 0), Qt::UTC));
    const Review found = reviewOf(unit);
    REQUIRE(found.visits.size() == 1);
    CHECK(found.visits.front().id == late.id);
    CHECK(found.visits.front().owner == u"sokha");
    CHECK(found.visits.front().since == QDate(2030, 3, 9));
    CHECK(worker(found, u"sokha"_s)->overdueVisits == 1);
    CHECK(worker(found, u"sokha"_s)->openCases == 2);
    CHECK_FALSE(worker(found, u"dara"_s));
}

TEST_CASE("What waits longest stands first, and so does who has most of it", "[casework]")
{
    ARegister unit;
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    const domain::Session other = unit.as(u"vanna"_s, u"hc_provider"_s);
    agreedFor(unit, nurse, u"2030-03-08"_s);
    agreedFor(unit, other, u"2030-03-07"_s);
    agreedFor(unit, other, u"2030-03-06"_s);
    unit.clock.set(QDateTime(QDate(2030, 3, 10), QTime(1, 0), Qt::UTC));
    const Review found = reviewOf(unit);
    REQUIRE(found.visits.size() == 3);
    CHECK(found.visits[0].since == QDate(2030, 3, 6));
    CHECK(found.visits[1].since == QDate(2030, 3, 7));
    CHECK(found.visits[2].since == QDate(2030, 3, 8));
    REQUIRE(found.workers.size() == 2);
    CHECK(found.workers.front().name == u"vanna");
    CHECK(found.workers.front().overdueVisits == 2);
}

TEST_CASE("A visit that was late and is done today is not late any more", "[casework]")
{
    // The two-week visit of somebody who came two days after 2 March is best on 16 March.
    ARegister unit;
    const auto c = aVisit(unit, u"granted"_s, // of a man nothing else is due in that week
        {{u"sex"_s, u"male"_s}, {u"q_penetration"_s, u"yes"_s}, {u"gbv_type_final"_s, u"rape"_s}});
    unit.clock.set(QDateTime(QDate(2030, 3, 19), QTime(1, 0), Qt::UTC));
    const auto late
        = [&] { return std::ranges::count(reviewOf(unit).visits, c.id, &Review::Waiting::id); };
    REQUIRE(late() == 1);
    const auto form = must(startForm(unit.reg(), unit.session(), c.id, u"followup"_s));
    forms::Answers answers = form.answers;
    for (const auto &[question, value] : Chosen{
             {u"fu_no"_s, u"w2"_s}, {u"fu_kept"_s, u"yes"_s}, {u"fu_at"_s, u"2030-03-19T07:30"_s}})
        answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), unit.session(), form, answers, {}));
    CHECK(late() == 0);
}

TEST_CASE(
    "Drafts that were left open are counted for each worker, with the oldest day", "[casework]")
{
    ARegister unit;
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    agreedFor(unit, nurse, u"2030-03-20"_s);
    unit.clock.advance(2 * 24 * 3600);
    agreedFor(unit, nurse, u"2030-03-21"_s);
    const Review found = reviewOf(unit);
    REQUIRE(worker(found, u"sokha"_s));
    CHECK(worker(found, u"sokha"_s)->drafts == 2);
    CHECK(worker(found, u"sokha"_s)->oldestDraft == QDate(2030, 3, 4));
}

TEST_CASE("A closure that waits for approval is in the review until it is decided", "[casework]")
{
    ARegister unit;
    theSmallForms().into(unit);
    const domain::Session nurse = unit.as(u"sokha"_s, u"ossu_focal"_s);
    const auto c = must(startCase(unit.reg(), nurse));
    completed(unit, nurse, must(startForm(unit.reg(), nurse, c.id, u"closure"_s)),
        {{u"cl_reason"_s, u"goals_met"_s}});
    REQUIRE(reviewOf(unit).closures.size() == 1);
    CHECK(reviewOf(unit).closures.front().caseCode == c.caseCode);
    must(approveClosure(unit.reg(), unit.session(), c.id));
    CHECK(reviewOf(unit).closures.empty());
}

TEST_CASE("Only who looks after the work of others sees it", "[casework]")
{
    ARegister unit;
    aVisit(unit);
    struct Row {
        QString role;
        bool may;
    };
    for (const Row &row : {Row{u"hc_chief"_s, true}, Row{u"supervisor"_s, true},
             Row{u"hc_provider"_s, false}, Row{u"hosp_clinician"_s, false},
             Row{u"device_admin"_s, false}, Row{u"phd_gbv"_s, false}}) {
        domain::Session who = unit.session();
        who.user = {.name = u"mom"_s, .role = row.role};
        INFO(row.role.toStdString());
        CHECK(mayReview(who) == row.may);
        const auto found = review(unit.reg(), who);
        CHECK(found.has_value() == row.may);
        const auto line = must(unit.reg().desk().audit.latest(1)).front();
        CHECK(line.action == u"review");
        CHECK(line.subject.isEmpty());
        CHECK(line.outcome == (row.may ? u"done"_s : u"Denied"_s));
    }
}

TEST_CASE("The day and the review of one look are the same as each by itself", "[casework]")
{
    ARegister unit;
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    agreedFor(unit, nurse, u"2030-03-06"_s);
    agreedFor(unit, unit.session(), u"2030-03-06"_s);
    unit.clock.set(QDateTime(QDate(2030, 3, 7), QTime(1, 0), Qt::UTC));
    aVisit(unit, u"granted"_s, unclear);
    const qint64 lines = must(unit.reg().desk().audit.count());
    const auto both = must(dayAndReview(unit.reg(), unit.session()));
    CHECK(must(unit.reg().desk().audit.count()) - lines == 3); // the drafts are told as well
    const auto alone = must(today(unit.reg(), unit.session()));
    const auto ids = [](const auto &list) {
        std::vector<Id<domain::Case>> all;
        for (const auto &one : list)
            all.push_back(one.id);
        return all;
    };
    REQUIRE_FALSE(alone.care.empty());
    REQUIRE_FALSE(alone.week.empty());
    CHECK(ids(both.day.care) == ids(alone.care));
    CHECK(ids(both.day.week) == ids(alone.week));
    CHECK(both.day.careCount == alone.careCount);
    CHECK(both.day.drafts.size() == alone.drafts.size());
    CHECK(both.day.bundle.has_value() == alone.bundle.has_value());
    REQUIRE(both.review);
    const auto unitWide = reviewOf(unit);
    CHECK(ids(both.review->visits) == ids(unitWide.visits));
    CHECK(ids(both.review->types) == ids(unitWide.types));
    CHECK(both.review->visits.size() == 2);
    CHECK(both.review->workers.size() == unitWide.workers.size());
    // Whose work is not that of others has the day alone.
    const auto ofNurse = must(dayAndReview(unit.reg(), nurse));
    CHECK_FALSE(ofNurse.review);
    CHECK(ids(ofNurse.day.week) == ids(must(today(unit.reg(), nurse)).week));
}
