// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>
#include <vector>

namespace domain {

/// Whom a line is for, by age and weight. What is empty asks nothing.
struct DoseLimits {
    std::optional<int> fromYears{}; ///< Included.
    std::optional<int> belowYears{}; ///< Excluded.
    std::optional<double> fromKg{}; ///< Included.
    std::optional<double> belowKg{}; ///< Excluded.

    bool needsWeight() const { return fromKg || belowKg; }
    friend bool operator==(const DoseLimits &, const DoseLimits &) = default;
};

/// What is known of who takes a medicine. An age that nobody knows counts as an adult's, as in all
/// care (catalogue: age_now).
struct Taker {
    std::optional<int> years{};
    std::optional<double> kg{};
    friend bool operator==(const Taker &, const Taker &) = default;
};

/// One medicine as one person takes it.
struct FormularyLine {
    QString item; ///< A code of the treatment form: "lng_1_5", "tdf_3tc_dtg".
    QString medicine;
    double dose = 0; ///< Above 0.
    QString unit; ///< One of formularyUnits().
    int timesADay = 1;
    int days = 1;
    LocalizedText forWhom;
    QString source;
    QString flag; ///< S, S*, K or D.
    DoseLimits limits{};
    friend bool operator==(const FormularyLine &, const FormularyLine &) = default;
};

/// What the list has of one item for one person.
struct DoseChoice {
    std::vector<FormularyLine> lines{};
    bool needsWeight = false; ///< Of a medicine only a weight would say which line is right.
};

/// The doses that somebody answers for. The program has no dose of its own: while nobody has
/// approved the table, none is shown.
struct Formulary {
    QString edition;
    QString owner; ///< Who answers for it; empty if nobody does.
    std::optional<QDate> approvedOn{};
    std::vector<FormularyLine> lines{};

    bool isActive() const { return approvedOn && !owner.isEmpty(); }
    /// The lines of one item; none while the table is not active.
    std::vector<FormularyLine> dosesOf(const QString &item) const;
    /// Those of them for this person. A line of the person's weight goes before one for any weight;
    /// while the weight is not known the one for any weight stands.
    DoseChoice dosesFor(const QString &item, const Taker &taker) const;
    /// Whether a dose in use depends on the weight; no while the table is not active.
    bool asksForWeight() const;
};

const QStringList &formularyUnits();

/// @p lines: one medicine a line; @p owner: one line with "edition", "owner", "approved_on".
/// Unreadable with line, column and reason if a dose is not above 0, a unit is not known, a line is
/// there twice, or it is approved and nobody owns it.
Result<Formulary> readFormulary(QByteArrayView lines, QByteArrayView owner);

/// The one that travels in the program: approved by nobody.
const Formulary &shippedFormulary();

} // namespace domain
