// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QString>

#include <optional>

namespace domain {

// What is left of a value when it leaves the facility: age to band (age.h), date to month, place to
// district, exact time to delay band. One value at a time; how small a group may be is for release.

/// "2025-03"; empty for no date. Digits are Latin whatever the language.
QString monthOf(const std::optional<QDate> &day);

/// The four digits of the district in a stated place (domain/gazetteer.h; Khmer digits count).
/// Empty if it has no such code: a province alone is no district.
QString districtOf(const QString &place);

/// The next wider place: a district's province (two digits), then nothing.
QString widerPlace(const QString &place);

/// Whole days from incident to report as the GBVIMS tables band them: "0-3", "4-5", "6-14",
/// "15-30", "31+". "unknown" if a date is missing or only about, if the days it can be lie in two
/// bands, or if the incident would be after the report.
QString delayBand(const std::optional<PartialDate> &incident, const std::optional<QDate> &report);

} // namespace domain
