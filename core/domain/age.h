// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QString>

#include <optional>

namespace domain {

/// Whole years, as far as they are known: from the least to the most they can be.
struct AgeRange {
    int least = 0;
    int most = 0;
    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};

/// The age on @p day of somebody born on @p birth. Nothing if @p day is before the birth.
/// Who is born on 29 February is a year older on 1 March where that day is missing.
std::optional<AgeRange> ageOn(const PartialDate &birth, const PartialDate &day);

/// The bands of the register's tables: "0-4", "5-9", "10-14", "15-17", "18-24", "25-34", "35-49",
/// "50-59", "60+", and "unknown".
QString ageBand(std::optional<int> years);
/// The next wider band: "0-17" or "18+"; then "all". "unknown" and what is no band: "all".
QString widerAgeBand(const QString &band);

/// Where a band stands in a table: by years, a wider band behind its parts, "unknown" last.
int ageBandOrder(const QString &band);

} // namespace domain
