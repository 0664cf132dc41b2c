// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// The six incident types of the GBVIMS classification tool, defined by the act alone; and what
/// the decision order says besides. REVIEW is counted as "type under review", never dropped.
enum class IncidentType {
    Rape,
    SexualAssault,
    PhysicalAssault,
    ForcedMarriage,
    DenialOfResources,
    PsychologicalAbuse,
    NonGbv,
    Review,
};

/// What a database, a bundle and a table carry: "rape", …, "non_gbv", "REVIEW".
QString code(IncidentType type);
std::optional<IncidentType> incidentTypeFromCode(QStringView code);

enum class Tristate { No, Yes, Unknown };
/// "yes" and "no" are those; everything else, also silence, is Unknown.
Tristate tristateFromCode(QStringView code);

/// The seven questions of the tool, in its order.
struct Acts {
    Tristate gbvNexus = Tristate::Unknown;
    Tristate penetration = Tristate::Unknown;
    Tristate sexualContact = Tristate::Unknown;
    Tristate physical = Tristate::Unknown;
    Tristate forcedMarriage = Tristate::Unknown;
    Tristate denial = Tristate::Unknown;
    Tristate psychological = Tristate::Unknown;
};

/// The type, and the line of the table that decided: "why this type".
struct Classification {
    IncidentType type;
    QString rule; ///< N0, N1, T1 … T6, U1 … U6, L7
    friend bool operator==(const Classification &, const Classification &) = default;
};

/// The first line of resources/policy/classification.csv that fits. GBVIMS Classification Tool,
/// with two additions of ours: the nexus is asked first, and "unknown" is an answer.
Classification classify(const Acts &acts);

/// What the context words are derived from (they are never types).
struct Context {
    IncidentType type = IncidentType::Review;
    std::optional<int> ageAtIncident{};
    QStringList perpetratorRelations{};
    bool sharesHousehold = false; ///< Any of them lives in the survivor's home.
    Tristate exchange = Tristate::Unknown;
    QString abduction{};
    QString harmfulPractice{};
};

/// The codes of the context flags that hold: ipv, child_sexual_abuse, early_marriage,
/// possible_sexual_exploitation, possible_sexual_slavery, harmful_practice, domestic_law.
QStringList contextFlags(const Context &context);

} // namespace domain
