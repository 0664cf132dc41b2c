// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/classification_table.h"
#include "support/printing.h"

#include <map>

using namespace Qt::StringLiterals;
using domain::Acts;
using domain::classify;
using domain::IncidentType;
using domain::Tristate;
using enum domain::Tristate;

namespace {

const char header[] = "rule,gbv_nexus,penetration,sexual_contact,physical,forced_marriage,denial,"
                      "psychological,result,why\n";

/// All 3^7 ways to answer.
std::vector<Acts> allActs()
{
    std::vector<Acts> all;
    for (int number = 0; number < 2187; ++number) {
        std::array<Tristate, 7> answers{};
        int rest = number;
        for (Tristate &answer : answers) {
            answer = std::array{No, Yes, Unknown}.at(size_t(rest % 3));
            rest /= 3;
        }
        all.push_back(
            {answers[0], answers[1], answers[2], answers[3], answers[4], answers[5], answers[6]});
    }
    return all;
}

std::array<Tristate, 6> questionsOf(const Acts &acts)
{
    return {acts.penetration, acts.sexualContact, acts.physical, acts.forcedMarriage, acts.denial,
        acts.psychological};
}

/// The published rule, said without a table: go down the questions; the first that is not a no
/// decides.
IncidentType asPublished(const Acts &acts)
{
    using enum IncidentType;
    if (acts.gbvNexus != Yes)
        return acts.gbvNexus == No ? NonGbv : Review;
    const std::array types{Rape, SexualAssault, PhysicalAssault, ForcedMarriage, DenialOfResources,
        PsychologicalAbuse};
    const auto answers = questionsOf(acts);
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers.at(i) != No)
            return answers.at(i) == Yes ? types.at(i) : Review;
    }
    return Review;
}

} // namespace

TEST_CASE("Whatever is answered, the first act that was named decides", "[domain]")
{
    const auto all = allActs();
    REQUIRE(all.size() == 2187);
    for (const Acts &acts : all) {
        const auto found = classify(acts);
        INFO("rule " << found.rule.toStdString());
        CHECK(found.type == asPublished(acts));
        CHECK_FALSE(found.rule.isEmpty());
    }
}

TEST_CASE("Every rule of the table decides for somebody, and under its own name", "[domain]")
{
    // How many of the 2187 ways each rule takes: nothing is decided twice or not at all.
    std::map<QString, int> expected{{u"N0"_s, 729}, {u"N1"_s, 729}, {u"L7"_s, 1}};
    int open = 243;
    for (int question = 1; question <= 6; ++question) {
        expected[u"T%1"_s.arg(question)] = open;
        expected[u"U%1"_s.arg(question)] = open;
        open /= 3;
    }
    std::map<QString, int> found;
    for (const Acts &acts : allActs())
        ++found[classify(acts).rule];
    CHECK(found == expected);

    REQUIRE(domain::classificationTable().size() == 15);
    for (const auto &rule : domain::classificationTable()) {
        INFO(rule.name.toStdString());
        CHECK_FALSE(rule.why.isEmpty());
    }
}

TEST_CASE("A later act never changes what an earlier one decided", "[domain]")
{
    for (const Acts &acts : allActs()) {
        if (acts.gbvNexus != Yes || acts.penetration != Yes)
            continue;
        CHECK(classify(acts) == domain::Classification{IncidentType::Rape, u"T1"_s});
    }
}

TEST_CASE("The order of the lines decides", "[domain]")
{
    const QByteArray first = "A,yes,-,-,-,-,-,-,rape,first\n";
    const QByteArray second = "B,yes,yes,-,-,-,-,-,sexual_assault,second\n";
    const Acts acts{.gbvNexus = Yes, .penetration = Yes};
    CHECK(classify(must(domain::readClassification(header + first + second)), acts).rule == u"A"_s);
    CHECK(classify(must(domain::readClassification(header + second + first)), acts).rule == u"B"_s);
}

TEST_CASE("What no line covers is looked at by a person", "[domain]")
{
    const auto table
        = must(domain::readClassification(header + QByteArray("A,yes,-,-,-,-,-,-,rape,x\n")));
    CHECK(classify(table, {.gbvNexus = No}) == domain::Classification{IncidentType::Review, {}});
    CHECK(classify({}, {}) == domain::Classification{IncidentType::Review, {}});
}

TEST_CASE("A decision table with a fault is refused whole", "[domain]")
{
    const QByteArray good = "A,yes,no,unknown,-,-,-,-,rape,why\n";
    REQUIRE(domain::readClassification(header + good));
    for (const char *row : {"A,maybe,no,unknown,-,-,-,-,rape,why\n",
             "A,,no,unknown,-,-,-,-,rape,why\n", "A,yes,no,unknown,-,-,-,-,murder,why\n",
             "A,yes,no,unknown,-,-,-,-,,why\n", ",yes,no,unknown,-,-,-,-,rape,why\n",
             "A,Yes,no,unknown,-,-,-,-,rape,why\n", "A,yes,no,unknown,-,-,-,-,rape\n"}) {
        INFO(row);
        CHECK(
            refused(domain::readClassification(header + QByteArray(row))) == ErrorCode::Unreadable);
    }
    CHECK(refused(domain::readClassification(header + good + good)) == ErrorCode::Unreadable);
    CHECK(refused(domain::readClassification("rule,result,why\nA,rape,why\n"))
        == ErrorCode::Unreadable);
}
