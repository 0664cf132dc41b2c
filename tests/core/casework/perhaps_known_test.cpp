// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/desk.h"
#include "casework/linking.h"
#include "casework/perhaps_known.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

domain::Case named(ARegister &unit, const Chosen &intake)
{
    return aVisit(unit, u"granted"_s, intake);
}

/// A case of which only a name and an age were typed so far.
domain::Case begun(ARegister &unit, const domain::Session &who, const Chosen &chosen)
{
    const auto c = must(startCase(unit.reg(), who));
    const auto form = must(startForm(unit.reg(), who, c.id, u"intake"_s));
    forms::Answers answers = form.answers;
    for (const auto &[question, value] : chosen)
        answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), who, form, answers, {}));
    return c;
}

std::vector<PerhapsKnown> lookFor(ARegister &unit, const Chosen &chosen)
{
    const auto c = begun(unit, unit.session(), chosen);
    return must(perhapsKnown(unit.reg(), unit.session(), c.id));
}

} // namespace

TEST_CASE("A name that was heard before is told by its code, in either script", "[casework]")
{
    ARegister unit;
    const auto known = named(unit, {{u"name_khmer"_s, u"សុភាព"_s}, {u"age_years"_s, 30}});
    struct Row {
        QString question;
        QString name;
        std::optional<NameLikeness> likeness;
    };
    for (const Row &row : {Row{u"name_khmer"_s, u"សុភាព"_s, NameLikeness::Written},
             Row{u"name_latin"_s, u"Sopheap"_s, NameLikeness::Sound},
             Row{u"name_latin"_s, u"Sophiap"_s, NameLikeness::Sound},
             Row{u"name_latin"_s, u"Ratana"_s, std::nullopt}}) {
        INFO(row.name.toStdString());
        const auto found = lookFor(unit, {{row.question, row.name}, {u"age_years"_s, 31}});
        const auto there = std::ranges::find(found, known.id, &PerhapsKnown::id);
        CHECK((there != found.end()) == row.likeness.has_value());
        if (there == found.end())
            continue;
        CHECK(there->name == row.likeness);
        CHECK(there->caseCode == known.caseCode);
        CHECK(there->owner == u"dara");
    }
}

TEST_CASE("A family name may stand first or last", "[casework]")
{
    ARegister unit;
    const auto known = named(unit, {{u"name_latin"_s, u"Chan Bopha"_s}});
    const auto found = lookFor(unit, {{u"name_latin"_s, u"Bopha Chan"_s}});
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == known.id);
    CHECK(found.front().name == NameLikeness::Written);
}

TEST_CASE("Of several names of one person the likest counts", "[casework]")
{
    ARegister unit;
    const Chosen names{{u"name_khmer"_s, u"សុភាព"_s}, {u"name_latin"_s, u"Sopheap"_s}};
    named(unit, names);
    const auto found = lookFor(unit, names);
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == NameLikeness::Written); // and across the scripts only by sound
}

TEST_CASE("A title says nothing about who it is, and neither does one consonant", "[casework]")
{
    ARegister unit;
    begun(unit, unit.session(), {{u"name_latin"_s, u"Mrs Chan Bopha"_s}});
    const auto found = lookFor(unit, {{u"name_latin"_s, u"Bopha Chan"_s}});
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == NameLikeness::Written);
    begun(unit, unit.session(), {{u"name_latin"_s, u"Ki"_s}});
    CHECK(lookFor(unit, {{u"name_latin"_s, u"Ku"_s}}).empty());
}

TEST_CASE("Of many who are called alike five are told", "[casework]")
{
    ARegister unit;
    for (int i = 0; i < 6; ++i)
        begun(unit, unit.session(), {{u"name_latin"_s, u"Kanitha"_s}});
    CHECK(lookFor(unit, {{u"name_latin"_s, u"Kanitha"_s}}).size() == 5);
}

TEST_CASE("A form that was begun besides does not hide what the intake tells", "[casework]")
{
    ARegister unit;
    const auto known = named(unit, {{u"name_latin"_s, u"Kanitha"_s}});
    const auto form = must(startForm(unit.reg(), unit.session(), known.id, u"safety"_s));
    must(saveDraft(unit.reg(), unit.session(), form, form.answers, {}));
    CHECK(lookFor(unit, {{u"name_latin"_s, u"Kanitha"_s}}).size() == 1);
}

TEST_CASE("A name that only begins like another is not held for it", "[casework]")
{
    ARegister unit;
    named(unit, {{u"name_latin"_s, u"Bophavatey"_s}});
    CHECK(lookFor(unit, {{u"name_latin"_s, u"Bopha"_s}}).empty());
}

TEST_CASE("An age that is too far off is another person; one that is not known may be anybody",
    "[casework]")
{
    // The known person was 30 two days before 4 March 2030: born about 2000.
    ARegister unit;
    const auto known = named(unit, {{u"name_latin"_s, u"Kanitha"_s}, {u"age_years"_s, 30}});
    struct Row {
        std::optional<int> age;
        bool isTold;
        bool isNear;
    };
    for (const Row &row : {Row{24, false, false}, Row{25, true, true}, Row{35, true, true},
             Row{36, false, false}, Row{{}, true, false}}) {
        Chosen chosen{{u"name_latin"_s, u"Kanitha"_s}, {u"incident_date"_s, u"2030-03-02"_s},
            {u"incident_precision"_s, u"exact"_s}};
        if (row.age)
            chosen.insert({u"age_years"_s, *row.age});
        const auto found = lookFor(unit, chosen);
        const auto there = std::ranges::find(found, known.id, &PerhapsKnown::id);
        INFO(row.age.value_or(-1));
        CHECK((there != found.end()) == row.isTold);
        if (there != found.end())
            CHECK(there->details->isAgeNear == row.isNear);
    }
}

TEST_CASE("Who told of something long ago has grown older since", "[casework]")
{
    // 24 in June 2024 and 30 in March 2030: both born about 2000.
    ARegister unit;
    const auto known = named(unit,
        {{u"name_latin"_s, u"Kanitha"_s}, {u"age_years"_s, 24},
            {u"incident_date"_s, u"2024-06-10"_s}});
    const auto found = lookFor(unit,
        {{u"name_latin"_s, u"Kanitha"_s}, {u"age_years"_s, 30},
            {u"incident_date"_s, u"2030-03-02"_s}, {u"incident_precision"_s, u"exact"_s}});
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == known.id);
    CHECK(found.front().details->isAgeNear);
}

TEST_CASE("Where nobody said where they live, no place agrees", "[casework]")
{
    ARegister unit;
    begun(unit, unit.session(), {{u"name_latin"_s, u"Vatey"_s}});
    const auto found = lookFor(unit, {{u"name_latin"_s, u"Vatey"_s}});
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().details->isSameVillage);
    CHECK_FALSE(found.front().details->isSameDistrict);
}

TEST_CASE("Who lives in the same village stands before who only has the name", "[casework]")
{
    ARegister unit;
    const auto far = named(unit,
        {{u"name_latin"_s, u"Vatey"_s}, {u"home_village"_s, u"01020304"_s},
            {u"home_commune"_s, u"010203"_s}});
    const auto near = named(unit,
        {{u"name_latin"_s, u"Vatey"_s}, {u"home_village"_s, u"17010103"_s},
            {u"home_commune"_s, u"170101"_s}});
    const auto found
        = lookFor(unit, {{u"name_latin"_s, u"Vatey"_s}, {u"home_village"_s, u"17010103"_s}});
    REQUIRE(found.size() == 2);
    CHECK(found.front().id == near.id);
    CHECK(found.front().details->isSameVillage);
    CHECK(found.front().details->isSameDistrict);
    CHECK(found.back().id == far.id);
    CHECK_FALSE(found.back().details->isSameVillage);
    CHECK_FALSE(found.back().details->isSameDistrict);
}

TEST_CASE("Of another person's case only the code and whom to ask is told", "[casework]")
{
    ARegister unit;
    const auto known = named(unit, {{u"name_latin"_s, u"Kanitha"_s}});
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    const auto hers = begun(unit, nurse, {{u"name_latin"_s, u"Kanitha"_s}});
    const auto found = must(perhapsKnown(unit.reg(), nurse, hers.id));
    REQUIRE(found.size() == 1);
    CHECK(found.front().caseCode == known.caseCode);
    CHECK(found.front().owner == u"dara");
    CHECK_FALSE(found.front().details);
    // The keeper of that case learns of the other by its code alone, too.
    const auto other = must(perhapsKnown(unit.reg(), unit.session(), known.id));
    REQUIRE(other.size() == 1);
    CHECK(other.front().caseCode == hers.caseCode);
    CHECK_FALSE(other.front().details);
}

TEST_CASE("Nobody looks for names in a case that is not theirs to open", "[casework]")
{
    ARegister unit;
    const auto known = named(unit, {{u"name_latin"_s, u"Kanitha"_s}});
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    CHECK(refused(perhapsKnown(unit.reg(), nurse, known.id)) == ErrorCode::Denied);
    must(perhapsKnown(unit.reg(), nurse, known.id, OpenReason::OnDuty));
    const domain::Session admin = unit.as(u"vuthy"_s, u"device_admin"_s);
    CHECK(refused(perhapsKnown(unit.reg(), admin, known.id, OpenReason::OnDuty))
        == ErrorCode::Denied);
    const auto line = must(unit.reg().desk().audit.latest(1)).front();
    CHECK(line.action == u"case_alike");
    CHECK(line.subject == known.caseCode);
}

TEST_CASE("What was answered is not asked again, until the answer is taken back", "[casework]")
{
    using domain::LinkKind;
    using domain::LinkReason;
    ARegister unit;
    const auto known = named(unit, {{u"name_latin"_s, u"Kanitha"_s}});
    const auto c = begun(unit, unit.session(), {{u"name_latin"_s, u"Kanitha"_s}});
    const auto look = [&] { return must(perhapsKnown(unit.reg(), unit.session(), c.id)).size(); };
    CHECK(look() == 1);
    const auto link = must(linkCases(unit.reg(), unit.session(), c.id, known.id,
        LinkKind::SomeoneElse, LinkReason::DetailsDiffer));
    CHECK(look() == 0);
    must(takeLinkBack(unit.reg(), unit.session(), c.id, link.id, domain::UnlinkReason::ByMistake));
    CHECK(look() == 1);
}

TEST_CASE("A case without a name is like nobody", "[casework]")
{
    ARegister unit;
    named(unit, {{u"name_latin"_s, u"Kanitha"_s}});
    CHECK(lookFor(unit, {{u"age_years"_s, 30}}).empty());
    const auto bare = must(startCase(unit.reg(), unit.session()));
    CHECK(must(perhapsKnown(unit.reg(), unit.session(), bare.id)).empty());
}
