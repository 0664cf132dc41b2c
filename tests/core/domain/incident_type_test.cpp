// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident_type.h"
#include "domain/policy_table.h"
#include "support/a_file.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::Context;
using domain::IncidentType;
using domain::Tristate;
using enum domain::IncidentType;

namespace {

domain::PolicyTable workedCases()
{
    return must(
        domain::readPolicyTable(bytesOf(u"" SOURCE_ROOT "/tests/data/classification-cases.csv"_s)));
}

const std::vector<IncidentType> gbvTypes{
    Rape, SexualAssault, PhysicalAssault, ForcedMarriage, DenialOfResources, PsychologicalAbuse};

QStringList flags(Context context)
{
    return domain::contextFlags(context);
}

} // namespace

TEST_CASE("Every worked case gets the type and the context that people agreed on", "[domain]")
{
    const auto table = workedCases();
    REQUIRE(table.rows.size() == 32);
    for (const QStringList &row : table.rows) {
        const auto cell
            = [&](const QString &column) { return row.at(table.header.indexOf(column)); };
        const auto answer
            = [&](const QString &column) { return domain::tristateFromCode(cell(column)); };
        INFO(cell(u"case"_s).toStdString() << ": " << cell(u"story"_s).toStdString());

        const auto found = domain::classify({answer(u"gbv_nexus"_s), answer(u"penetration"_s),
            answer(u"sexual_contact"_s), answer(u"physical"_s), answer(u"forced_marriage"_s),
            answer(u"denial"_s), answer(u"psychological"_s)});
        CHECK(domain::code(found.type) == cell(u"type"_s));

        const Context context{found.type, cell(u"age"_s).toInt(),
            cell(u"relations"_s).split(u' ', Qt::SkipEmptyParts), false, answer(u"exchange"_s),
            cell(u"abduction"_s), cell(u"harmful_practice"_s)};
        CHECK(domain::contextFlags(context) == cell(u"flags"_s).split(u' ', Qt::SkipEmptyParts));
    }
}

TEST_CASE("A type is written and read back the same", "[domain]")
{
    const std::vector<std::pair<IncidentType, QString>> codes{{Rape, u"rape"_s},
        {SexualAssault, u"sexual_assault"_s}, {PhysicalAssault, u"physical_assault"_s},
        {ForcedMarriage, u"forced_marriage"_s}, {DenialOfResources, u"denial_resources"_s},
        {PsychologicalAbuse, u"psychological_abuse"_s}, {NonGbv, u"non_gbv"_s},
        {Review, u"REVIEW"_s}};
    for (const auto &[type, code] : codes) {
        CHECK(domain::code(type) == code);
        CHECK(domain::incidentTypeFromCode(code) == type);
    }
    for (const QString &code : {QString(), u"Rape"_s, u"review"_s, u"denial_of_resources"_s})
        CHECK_FALSE(domain::incidentTypeFromCode(code));
}

TEST_CASE("Silence is not a no", "[domain]")
{
    CHECK(domain::tristateFromCode(u"yes") == Tristate::Yes);
    CHECK(domain::tristateFromCode(u"no") == Tristate::No);
    for (const QString &code : {QString(), u"unknown"_s, u"Yes"_s, u"NO"_s, u"declined"_s, u"1"_s})
        CHECK(domain::tristateFromCode(code) == Tristate::Unknown);
    CHECK(domain::classify({}).type == Review);
}

TEST_CASE(
    "Partner violence is flagged for every type of it, and never for what is none", "[domain]")
{
    for (const QString &relation :
        {u"husband_partner"_s, u"ex_partner"_s, u"boyfriend_girlfriend"_s}) {
        for (const IncidentType type : gbvTypes) {
            INFO(relation.toStdString() << ", " << domain::code(type).toStdString());
            CHECK(flags({.type = type, .perpetratorRelations = {u"stranger"_s, relation}})
                      .contains(u"ipv"_s));
        }
        CHECK_FALSE(flags({.type = NonGbv, .perpetratorRelations = {relation}}).contains(u"ipv"_s));
        CHECK_FALSE(flags({.type = Review, .perpetratorRelations = {relation}}).contains(u"ipv"_s));
    }
    for (const QString &relation : {u"father"_s, u"in_law"_s, u"stranger"_s, u"unknown"_s})
        CHECK(flags({.type = Rape, .perpetratorRelations = {relation}}).isEmpty());
}

TEST_CASE("A child is flagged by the age at the incident, to the last day of being 17", "[domain]")
{
    struct Row {
        IncidentType type;
        std::optional<int> age;
        QStringList expected;
    };
    const std::vector<Row> rows{
        {Rape, 17, {u"child_sexual_abuse"_s}},
        {Rape, 18, {}},
        {Rape, {}, {}},
        {SexualAssault, 0, {u"child_sexual_abuse"_s}},
        {SexualAssault, 18, {}},
        {ForcedMarriage, 17, {u"early_marriage"_s}},
        {ForcedMarriage, 18, {}},
        {ForcedMarriage, {}, {}},
        {PhysicalAssault, 10, {}},
        {NonGbv, 10, {}},
        {Review, 10, {}},
    };
    for (const Row &row : rows) {
        INFO(domain::code(row.type).toStdString() << " at " << row.age.value_or(-1));
        CHECK(flags({.type = row.type, .ageAtIncident = row.age}) == row.expected);
    }
}

TEST_CASE(
    "Exchange, abduction and custom are flagged by what was answered, not by an answer", "[domain]")
{
    const QString exploitation = u"possible_sexual_exploitation"_s;
    for (const Tristate answer : {Tristate::No, Tristate::Unknown})
        CHECK_FALSE(flags({.type = Rape, .exchange = answer}).contains(exploitation));
    CHECK(flags({.type = Rape, .exchange = Tristate::Yes}) == QStringList{exploitation});
    CHECK(flags({.type = SexualAssault, .exchange = Tristate::Yes}) == QStringList{exploitation});
    CHECK(flags({.type = PhysicalAssault, .exchange = Tristate::Yes}).isEmpty());

    for (const QString &nothing : {QString(), u"none"_s, u"unknown"_s}) {
        CHECK(flags({.type = Rape, .abduction = nothing, .harmfulPractice = nothing}).isEmpty());
    }
    const QStringList slavery{u"possible_sexual_slavery"_s};
    CHECK(flags({.type = Rape, .abduction = u"trafficked"_s}) == slavery);
    CHECK(flags({.type = SexualAssault, .abduction = u"forced_labour"_s}) == slavery);
    CHECK(flags({.type = ForcedMarriage, .abduction = u"trafficked"_s}).isEmpty());

    const QStringList custom{u"harmful_practice"_s};
    for (const IncidentType type : gbvTypes)
        CHECK(flags({.type = type, .harmfulPractice = u"honour_related"_s}) == custom);
    CHECK(flags({.type = NonGbv, .harmfulPractice = u"honour_related"_s}).isEmpty());
    CHECK(flags({.type = Review, .harmfulPractice = u"honour_related"_s}).isEmpty());
}

TEST_CASE(
    "The law of the household covers who lives in it, not a former partner elsewhere", "[domain]")
{
    const QString law = u"domestic_law"_s;
    const auto covers = [&](const QString &relation, bool sharesHousehold) {
        return flags({.type = PhysicalAssault,
                         .perpetratorRelations = {relation},
                         .sharesHousehold = sharesHousehold})
            .contains(law);
    };
    CHECK(covers(u"husband_partner"_s, false));
    CHECK(covers(u"husband_partner"_s, true));
    CHECK_FALSE(covers(u"ex_partner"_s, false));
    CHECK(covers(u"ex_partner"_s, true));
    CHECK_FALSE(covers(u"in_law"_s, false));
    CHECK(covers(u"in_law"_s, true));
    CHECK_FALSE(covers(u"stranger"_s, false));
}
