// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

/// A date as somebody says it, on the day @p today: "yesterday", "2 days ago", "3 weeks ago",
/// "last month", "March", "about March", "about March 2029", "18 years old"; the same in Khmer
/// («ម្សិលមិញ», «២ ថ្ងៃមុន», «ប្រហែលខែមីនា», «អាយុ ១៨ ឆ្នាំ»), with digits of either script.
///
/// What is counted back is about: days and weeks give a day, months a month, years and ages a year.
/// A month without a year is the last one that has begun. Nothing if it is none of these.
std::optional<PartialDate> readSpokenDate(const QString &said, QDate today);
