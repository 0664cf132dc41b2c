// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

/// One incident as the province may know it: banded and coded fields only. A struct of its own;
/// there is no Case, no code of a survivor, no UUID and no free text in it (decisions 2).
struct ReportRow {
    QByteArray id; ///< 16 bytes, keyed with the unit's key of the year: says nothing elsewhere.
    int keyYear = 0;
    QString month; ///< Of the report to the facility, "2025-03".
    QString incidentType;
    QString sex;
    QString ageBand;
    QString district; ///< Four digits; two if rolled up; empty if unknown.
    QString
        delayBand; ///< From incident to report: "0-3", "4-5", "6-14", "15-30", "31+", "unknown".
    QString formVersion; ///< "intake/1"

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// Two whole numbers a month, and no breakdown ever (decisions 3).
struct MonthTotals {
    QString month;
    int withRow = 0;
    int withoutDetail = 0;
    friend bool operator==(const MonthTotals &, const MonthTotals &) = default;
};

/// A row that must go: its consent was withdrawn, or its case was not one.
struct Retraction {
    QByteArray rowId;
    friend bool operator==(const Retraction &, const Retraction &) = default;
};

/// A quarter of a year: 2025, 3 is July to September.
struct Quarter {
    int year = 0;
    int number = 1;

    QDate firstDay() const { return {year, 3 * number - 2, 1}; }
    QDate lastDay() const { return firstDay().addMonths(3).addDays(-1); }
    bool holds(QDate day) const { return day >= firstDay() && day <= lastDay(); }
    friend bool operator==(const Quarter &, const Quarter &) = default;
};

Quarter quarterOf(QDate day);
QStringList monthsOf(const Quarter &quarter); ///< "2025-07", "2025-08", "2025-09"

/// "2025-Q3": how it is typed, stored and printed in a table.
QString code(const Quarter &quarter);
std::optional<Quarter> quarterFromCode(QStringView text);

} // namespace domain
