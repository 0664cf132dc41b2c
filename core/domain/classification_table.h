// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident_type.h"
#include "domain/policy_table.h"

#include <array>

namespace domain {

/// One line of the decision table: an answer each question must have had, and what follows.
struct ClassificationRule {
    QString name; ///< "T1"
    std::array<std::optional<Tristate>, 7> wanted{}; ///< In the order of Acts; empty is any answer.
    IncidentType type = IncidentType::Review;
    QString why; ///< One English line, for the people who keep the table.
};

using ClassificationTable = std::vector<ClassificationRule>;

/// The columns are rule, the seven questions, result and why; each answer is yes, no, unknown or -.
/// Unreadable, naming the rule, if anything else is there.
Result<ClassificationTable> readClassification(QByteArrayView csv);

/// The table in force. Without a readable table it is empty.
const ClassificationTable &classificationTable();

/// The first rule that fits; Review with no rule if none does.
Classification classify(const ClassificationTable &table, const Acts &acts);

} // namespace domain
