// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// A date as a person remembers it: a day, a month or a year, and perhaps only about.
/// Common in this work, and never an error.
struct PartialDate {
    enum class Precision { Day, Month, Year, About };

    int year = 0; ///< Gregorian.
    int month = 0; ///< 1 to 12; 0 if not known.
    int day = 0; ///< 1 to 31; 0 if not known.
    bool isAbout = false; ///< "about March": the person said it was roughly then.

    static PartialDate ofDay(QDate day) { return {day.year(), day.month(), day.day()}; }

    /// Reads "2025", "2025-03", "2025-03-08", each perhaps with a "~" before it for about.
    /// Nothing if it is no date of the years 1850 to 2200.
    static std::optional<PartialDate> fromString(QStringView text);
    QString toString() const;

    Precision precision() const;
    QDate earliest() const; ///< The first day it can be. An expression sees this day.
    QDate latest() const; ///< The last day it can be.

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};
