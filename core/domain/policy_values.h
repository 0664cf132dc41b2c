// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy_table.h"

#include <map>

namespace domain {

/// A number that a ministry sets and a form asks for: one row of resources/policy/values.csv.
struct PolicyValue {
    int value = 0;
    QString owner; ///< The role that may set it.
    QString source;
    QString flag; ///< S, S*, K or D: how well the source was seen.
};

/// Unreadable, naming the row, if a value is no whole number from 0, a name is twice there, the
/// owner is no role, or the source or its flag is missing.
Result<std::map<QString, PolicyValue>> readPolicyValues(QByteArrayView csv);

/// The values in force by name. Without a readable table there are none, and each form falls back
/// on the default of its sheet.
const std::map<QString, PolicyValue> &policyValues();

} // namespace domain
