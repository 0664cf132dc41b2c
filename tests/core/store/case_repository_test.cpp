// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_case.h"
#include "store/case_repository.h"

using namespace Qt::StringLiterals;

TEST_CASE("A case comes back as it was saved, with all it has or with nothing more", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    const domain::Case bare = aCase(1, dara);
    domain::Case full = aCase(2, dara);
    full.state = domain::CaseState::Closed;
    full.incidentDate = PartialDate::fromString(u"~2029-12");
    full.typeConfirmed = u"physical_assault>rape"_s;
    full.interviewDate = QDate(2030, 1, 2);
    full.sex = u"female"_s;
    full.age = 0;
    full.district = u"1601"_s;
    full.consent.scopes = {{u"c_share_deid_province"_s, domain::Decision::Granted},
        {u"c_photo"_s, domain::Decision::Withdrawn}, {u"c_share"_s, domain::Decision::Refused}};

    must(cases.save(bare));
    must(cases.save(full));
    database.reopen();

    CHECK((must(cases.find(bare.id)) == bare));
    CHECK((must(cases.find(full.id)) == full));
    CHECK((must(cases.findByCode(full.caseCode)) == full));
    CHECK(must(cases.count()) == 2);
    CHECK(refused(cases.find(Id<domain::Case>::create())) == ErrorCode::NotFound);
    CHECK(refused(cases.findByCode(u"CAS-none"_s)) == ErrorCode::NotFound);
}

TEST_CASE("Every incident type and decision is kept", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    domain::Case c = aCase(1, aUser(database.it, u"dara"_s));
    for (const auto type : {domain::IncidentType::Rape, domain::IncidentType::SexualAssault,
             domain::IncidentType::PhysicalAssault, domain::IncidentType::ForcedMarriage,
             domain::IncidentType::DenialOfResources, domain::IncidentType::PsychologicalAbuse,
             domain::IncidentType::NonGbv, domain::IncidentType::Review}) {
        c.type = type;
        must(cases.save(c));
        CHECK((must(cases.find(c.id)) == c));
    }
    CHECK(must(cases.count()) == 1);
}

TEST_CASE("Two cases cannot have one code", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    must(cases.save(aCase(1, dara)));

    CHECK(refused(cases.save(aCase(1, dara))) == ErrorCode::Storage);
    CHECK(must(cases.count()) == 1);
    must(cases.save(aCase(2, dara)));
}

TEST_CASE("Cases of a period are those first reported in its days, both ends included", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::User dara = aUser(database.it, u"dara"_s);
    int number = 0;
    for (const QString &day :
        {u"2030-03-31"_s, u"2030-06-30"_s, u"2030-04-01"_s, u"2030-07-01"_s, QString()}) {
        domain::Case c = aCase(++number, dara);
        if (!day.isEmpty())
            c.interviewDate = QDate::fromString(day, Qt::ISODate);
        must(cases.save(c));
    }

    const auto quarter = must(cases.reportedBetween(QDate(2030, 4, 1), QDate(2030, 6, 30)));

    REQUIRE(quarter.size() == 2);
    CHECK(quarter[0].interviewDate == QDate(2030, 4, 1));
    CHECK(quarter[1].interviewDate == QDate(2030, 6, 30));
}

TEST_CASE("Search keys belong to a case that is there, and new ones replace the old", "[store]")
{
    ADatabase database;
    store::CaseRepository cases(database.it);
    const domain::Case c = aCase(1, aUser(database.it, u"dara"_s));
    CHECK(refused(cases.saveSearchKeys(c.id, {u"sok"_s})) == ErrorCode::NotFound);
    must(cases.save(c));

    must(cases.saveSearchKeys(c.id, {u"sok"_s, u"bopha"_s}));
    must(cases.saveSearchKeys(c.id, {u"chan"_s}));
    must(cases.save(c)); // saving again keeps them

    const auto found
        = [&](const QString &search) { return must(cases.page({.search = search})).lines.size(); };
    CHECK(found(u"chan"_s) == 1);
    CHECK(found(u"sok"_s) == 0);
    must(database.it.check());
}
