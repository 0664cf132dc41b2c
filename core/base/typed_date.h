// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QStringList>

#include <array>
#include <vector>

/// The months as they are written in Khmer, January first.
const std::array<QString, 12> &khmerMonths();

/// Years of the Buddhist Era that somebody may type today: they lie far from any other year.
bool isBuddhistYear(int year);

/// The Gregorian dates that a date with a year of the Buddhist Era can be. The year begins with
/// Visak Bochea, between mid-April and the end of May: in those months, and without a month, there
/// are two. Only a person can choose.
std::vector<PartialDate> gregorianOf(const PartialDate &buddhist);

/// A date as it was typed into one field. At most one of the two is there.
struct TypedDate {
    std::optional<PartialDate> date{};
    std::optional<PartialDate> buddhist{}; ///< Its year is of the Buddhist Era: ask.
};

/// Reads 5/12/2025, 05-12-2025, 12/2025, 2025, 2025-12-05, "៥ ធ្នូ ២០២៥", "5 December 2025" and the
/// official long date. A year has four digits: of two nobody knows the century.
TypedDate readDate(const QString &typed);

/// "05/12/2025": day, month and year as they are known.
QString numericDate(const PartialDate &date);

/// "ថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៥", as an official letter has it.
QString officialDate(QDate date);
