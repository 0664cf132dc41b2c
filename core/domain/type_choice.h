// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident_type.h"

namespace domain {

/// What the seven answers give, and what was chosen for the tables.
struct TypeChoice {
    IncidentType byOrder = IncidentType::Review;
    std::optional<IncidentType> chosen{}; ///< None if nobody chose.

    bool differs() const { return chosen && *chosen != byOrder; }
    friend bool operator==(const TypeChoice &, const TypeChoice &) = default;
};

/// "physical_assault>rape": this pair and no other, as a case keeps it once it is confirmed. Empty
/// if nothing differs.
QString code(const TypeChoice &choice);

/// The type that is counted. What differs from the decision order is under review until just this
/// pair is confirmed (@p confirmed as code() writes it), so that no single hand takes an incident
/// out of the report.
IncidentType countedType(const TypeChoice &choice, QStringView confirmed);

} // namespace domain
