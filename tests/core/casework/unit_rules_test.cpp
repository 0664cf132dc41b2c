// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "casework/care_clock.h"
#include "casework/case_file.h"
#include "casework/desk.h"
#include "casework/unit_rules.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

UnitRule rule(ARegister &unit, const QString &name)
{
    for (const UnitRule &each : must(unitRules(unit.reg(), unit.session())))
        if (each.name == name)
            return each;
    FAIL("no such rule");
    return {};
}

/// What the treatment form of a new case finds under @p name.
QJsonValue found(ARegister &unit, const QString &formId, const QString &name)
{
    const auto c = must(startCase(unit.reg(), unit.session()));
    return must(startForm(unit.reg(), unit.session(), c.id, formId)).lookUp()(name);
}

} // namespace

TEST_CASE("Until the unit decides, nothing is assumed", "[casework]")
{
    ARegister unit;
    const auto rules = must(unitRules(unit.reg(), unit.session()));
    REQUIRE(rules.size() == 4);
    for (const UnitRule &each : rules) {
        CHECK(each.decided.isEmpty());
        CHECK(each.values.size() >= 2);
    }
    CHECK(found(unit, u"treat"_s, u"sti_policy"_s).toString().isEmpty());
}

TEST_CASE("What the unit decides reaches the forms, with who decided it and when", "[casework]")
{
    ARegister unit;
    must(decideUnitRule(unit.reg(), unit.session(), u"sti_policy"_s, u"test_and_treat"_s));
    const UnitRule decided = rule(unit, u"sti_policy"_s);
    CHECK(decided.decided == u"test_and_treat");
    CHECK(decided.decidedBy == unit.user());
    CHECK(decided.decidedOn == inCambodia(unit.environment().clock()).date());
    CHECK(must(unit.reg().desk().audit.latest(1)).front().reason == u"test_and_treat");
    CHECK(found(unit, u"treat"_s, u"sti_policy"_s) == u"test_and_treat"_s);
    must(decideUnitRule(unit.reg(), unit.session(), u"sti_policy"_s, {}));
    CHECK(rule(unit, u"sti_policy"_s).decided.isEmpty());
    const auto line = must(unit.reg().desk().audit.latest(1)).front();
    CHECK(line.action == u"unit_rule");
    CHECK(line.subject == u"sti_policy");
}

TEST_CASE("The unit's schedule decides whether a test after six months is due", "[casework]")
{
    ARegister unit;
    const auto hasLateTest = [&unit] {
        const auto c = must(startCase(unit.reg(), unit.session()));
        const auto form = must(startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
        forms::Answers answers;
        for (const auto &[question, value] :
            Chosen{{u"incident_date"_s, u"2030-03-03"_s}, {u"incident_precision"_s, u"exact"_s},
                {u"interview_at"_s, u"2030-03-04T07:50"_s}, {u"q_penetration"_s, u"yes"_s}})
            answers.set({question}, forms::Answer::fromJson(value));
        must(saveDraft(unit.reg(), unit.session(), form, answers, {}));
        for (const auto &card : must(careClock(unit.reg(), unit.session(), c.id)).cards)
            if (card.rule.id == u"C26")
                return true;
        return false;
    };
    CHECK_FALSE(hasLateTest());
    must(decideUnitRule(unit.reg(), unit.session(), u"schedule_profile"_s, u"WHO2014"_s));
    CHECK(hasLateTest());
    must(decideUnitRule(unit.reg(), unit.session(), u"schedule_profile"_s, u"WHO2020"_s));
    CHECK_FALSE(hasLateTest());
}

TEST_CASE("Only who is in charge decides, and only what the table offers", "[casework]")
{
    ARegister unit;
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    const QString name = u"ipv_enquiry_ready"_s;
    CHECK(refused(decideUnitRule(unit.reg(), nurse, name, u"yes"_s)) == ErrorCode::Denied);
    CHECK(refused(decideUnitRule(unit.reg(), unit.session(), name, u"maybe"_s))
        == ErrorCode::Invalid);
    CHECK(refused(decideUnitRule(unit.reg(), unit.session(), u"another"_s, u"yes"_s))
        == ErrorCode::Invalid);
    CHECK(rule(unit, name).decided.isEmpty());
    CHECK(must(unitRules(unit.reg(), nurse)).size() == 4); // everybody may read them
    must(decideUnitRule(unit.reg(), unit.session(), name, u"yes"_s));
    CHECK(rule(unit, name).decided == u"yes");
}

TEST_CASE("What the table does not offer any more counts as not decided", "[casework]")
{
    ARegister unit;
    auto &database = unit.reg().desk().database;
    for (const auto &[value, counts] :
        {std::pair("test_and_treat", true), std::pair("as_before", false)}) {
        CAPTURE(value);
        must(store::saveValue(database, u"unit_rule_sti_policy"_s,
            QByteArray(R"({"value":")") + value + R"(","by":"mom","on":"2030-01-02"})"));
        const UnitRule read = rule(unit, u"sti_policy"_s);
        CHECK(read.decided == (counts ? QString::fromLatin1(value) : QString()));
        CHECK(read.decidedBy == (counts ? u"mom"_s : QString()));
    }
}

TEST_CASE("A rule is decided on the day that it is in Cambodia", "[casework]")
{
    ARegister unit;
    unit.clock.set(QDateTime(QDate(2030, 3, 4), QTime(17, 0), Qt::UTC)); // midnight there
    must(decideUnitRule(unit.reg(), unit.session(), u"sti_policy"_s, u"test_and_treat"_s));
    CHECK(rule(unit, u"sti_policy"_s).decidedOn == QDate(2030, 3, 5));
}
