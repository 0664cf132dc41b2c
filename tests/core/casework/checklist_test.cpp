// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/checklist.h"
#include "casework/desk.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

/// Completes an assessment of a health centre (41 items): all met but those of @p scores.
void assess(ARegister &unit, const QString &day, const std::map<QString, QString> &scores)
{
    const auto form = must(startUnitForm(unit.reg(), unit.session(), u"ossu_check"_s));
    forms::Interview check(form.form, form.answers, unit.clock.clock(), form.lookUp());
    check.set({u"k_at"_s}, forms::Answer::of(day));
    check.set({u"k_kind"_s}, forms::Answer::of(u"health_centre"_s));
    for (int line = 0; line < 41; ++line) {
        check.insertLine(u"item"_s, line);
        const auto give = [&](const QString &question, const QString &value) {
            check.set({question, u"item"_s, line}, forms::Answer::of(value));
        };
        const auto found
            = scores.find(check.answers().at({u"item_code"_s, u"item"_s, line}).text());
        give(u"item_score"_s, found == scores.end() ? u"met"_s : found->second);
        if (found == scores.end() || found->second == u"not_seen")
            continue;
        give(u"item_gap"_s, u"no copy of "_s + found->first);
        give(u"item_action"_s, u"ask the province"_s);
        give(u"item_who"_s, u"chief"_s);
        static const std::map<QString, QString> days{{u"GOV01"_s, u"2030-04-30"_s},
            {u"GOV08"_s, u"2030-03-15"_s}, {u"GOV07"_s, u"2030-04"_s}};
        const auto by = days.find(found->first);
        give(u"item_by"_s, by == days.end() ? u"2030-04-01"_s : by->second);
    }
    forms::Answers answers = check.answers();
    for (const QString &question : {u"k_mode"_s, u"k_assessors"_s, u"k_facility"_s, u"k_sign"_s})
        answers.set({question}, forms::Answer::without(forms::NoValue::Unknown));
    answers.set({u"k_mode"_s}, forms::Answer::of(u"self"_s));
    answers.set({u"k_assessors"_s}, forms::Answer::of(u"chief and midwife"_s));
    answers.set({u"k_facility"_s}, forms::Answer::of(u"MALIS-HC"_s));
    answers.set({u"k_sample_n"_s}, forms::Answer::of(5));
    must(completeForm(unit.reg(), unit.session(), form, answers));
}

ChecklistStanding standingOf(ARegister &unit)
{
    const auto standing = must(checklistStanding(unit.reg(), unit.session()));
    REQUIRE(standing);
    return *standing;
}

} // namespace

TEST_CASE("Without an assessment the unit has no standing", "[casework]")
{
    ARegister unit;
    CHECK_FALSE(must(checklistStanding(unit.reg(), unit.session())));
}

TEST_CASE("The newest assessment stands beside the one before", "[casework]")
{
    // Governance of a health centre: GOV01, 04 and 06 count twice, GOV02, 07 and 08 once; two
    // points each, so 18 of 18. Without GOV01 14 of 18, that is 77.7; with GOV01 in part 16, that
    // is 88.8.
    ARegister unit;
    assess(unit, u"2030-02-01"_s, {{u"GOV01"_s, u"not_met"_s}});
    const ChecklistStanding first = standingOf(unit);
    CHECK(first.day == QDate(2030, 2, 1));
    CHECK_FALSE(first.dayBefore);
    CHECK_FALSE(first.overall.before);
    CHECK(first.gradeBefore.isEmpty());
    CHECK(first.grade == u"B"); // one critical item is not met
    assess(unit, u"2030-03-01"_s, {{u"GOV01"_s, u"partly"_s}});
    const ChecklistStanding now = standingOf(unit);
    CHECK(now.day == QDate(2030, 3, 1));
    CHECK(now.dayBefore == QDate(2030, 2, 1));
    CHECK(now.overall.before == first.overall.now);
    CHECK(now.overall.now > now.overall.before);
    CHECK(now.grade == u"A");
    CHECK(now.gradeBefore == u"B");
    REQUIRE_FALSE(now.parts.empty());
    CHECK(now.parts.front().title.en.startsWith(u"Governance"_s));
    CHECK(now.parts.front().score == ChecklistStanding::Score{88.8, 77.7});
}

TEST_CASE("What is not met is a list of what will be done, the critical first", "[casework]")
{
    ARegister unit;
    unit.clock.set(QDateTime(QDate(2030, 3, 2), QTime(1, 0), Qt::UTC));
    assess(unit, u"2030-03-01"_s,
        {{u"GOV02"_s, u"not_met"_s}, {u"GOV01"_s, u"partly"_s}, {u"GOV07"_s, u"not_seen"_s}});
    const auto actions = standingOf(unit).actions;
    REQUIRE(actions.size() == 2); // what could not be seen has no promise
    CHECK(actions[0].itemCode == u"GOV01");
    CHECK(actions[0].isCritical);
    CHECK(actions[0].item.en.startsWith(u"Written decision"_s));
    CHECK(actions[0].missing == u"no copy of GOV01");
    CHECK(actions[0].deed == u"ask the province");
    CHECK(actions[0].who == u"chief");
    CHECK(actions[0].by == QDate(2030, 4, 30));
    CHECK_FALSE(actions[0].isLate);
    CHECK(actions[1].itemCode == u"GOV02");
    CHECK_FALSE(actions[1].isCritical);
    unit.clock.set(QDateTime(QDate(2030, 4, 1), QTime(1, 0), Qt::UTC));
    CHECK_FALSE(standingOf(unit).actions[1].isLate); // its own day is not late
    unit.clock.set(QDateTime(QDate(2030, 4, 2), QTime(1, 0), Qt::UTC));
    CHECK(standingOf(unit).actions[1].isLate);
    CHECK_FALSE(standingOf(unit).actions[0].isLate);
}

TEST_CASE("Of what weighs the same the earliest day stands first", "[casework]")
{
    ARegister unit;
    assess(unit, u"2030-03-01"_s,
        {{u"GOV02"_s, u"not_met"_s}, {u"GOV08"_s, u"partly"_s}, {u"GOV01"_s, u"partly"_s}});
    QStringList order;
    for (const auto &action : standingOf(unit).actions)
        order.append(action.itemCode);
    CHECK(order == QStringList{u"GOV01"_s, u"GOV08"_s, u"GOV02"_s});
}

TEST_CASE("What was promised for a month is late when the month is over", "[casework]")
{
    ARegister unit;
    assess(unit, u"2030-03-01"_s, {{u"GOV07"_s, u"not_met"_s}});
    unit.clock.set(QDateTime(QDate(2030, 4, 30), QTime(1, 0), Qt::UTC));
    CHECK_FALSE(standingOf(unit).actions.front().isLate);
    unit.clock.set(QDateTime(QDate(2030, 5, 1), QTime(1, 0), Qt::UTC));
    CHECK(standingOf(unit).actions.front().isLate);
}

TEST_CASE("Who may not read the checklist learns no score", "[casework]")
{
    ARegister unit;
    assess(unit, u"2030-03-01"_s, {});
    domain::Session counsellor = unit.session();
    counsellor.user = {.name = u"mom"_s, .role = u"counsellor"_s};
    CHECK(refused(checklistStanding(unit.reg(), counsellor)) == ErrorCode::Denied);
    CHECK(standingOf(unit).grade == u"A");
    CHECK(standingOf(unit).overall.now == 100);
}
