// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/type_choice.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::TypeChoice;
using enum domain::IncidentType;

TEST_CASE(
    "What differs from the answers is under review until just that pair is confirmed", "[domain]")
{
    struct Row {
        TypeChoice choice;
        QString confirmed;
        domain::IncidentType counted;
    };
    const Row rows[]{
        {{PhysicalAssault, {}}, {}, PhysicalAssault}, // nobody chose
        {{PhysicalAssault, PhysicalAssault}, {}, PhysicalAssault},
        {{Review, {}}, {}, Review},
        {{PhysicalAssault, Rape}, {}, Review},
        {{Rape, NonGbv}, {}, Review}, // else no report would have it
        {{PhysicalAssault, Rape}, u"physical_assault>rape"_s, Rape},
        {{Rape, NonGbv}, u"rape>non_gbv"_s, NonGbv},
        {{Review, SexualAssault}, u"REVIEW>sexual_assault"_s, SexualAssault},
        // Something was answered anew since: what was confirmed is another pair.
        {{Review, Rape}, u"physical_assault>rape"_s, Review},
        {{PhysicalAssault, SexualAssault}, u"physical_assault>rape"_s, Review},
        {{PhysicalAssault, PhysicalAssault}, u"physical_assault>rape"_s, PhysicalAssault},
    };
    for (const Row &row : rows) {
        CAPTURE(code(row.choice), row.confirmed);
        CHECK(domain::countedType(row.choice, row.confirmed) == row.counted);
    }
}

TEST_CASE("A pair has a code only if its two differ", "[domain]")
{
    CHECK(code(TypeChoice{PhysicalAssault, Rape}) == u"physical_assault>rape");
    CHECK(code(TypeChoice{Rape, PhysicalAssault}) == u"rape>physical_assault");
    CHECK(code(TypeChoice{Rape, Rape}).isEmpty());
    CHECK(code(TypeChoice{Rape, {}}).isEmpty());
}
