// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>
#include <vector>

namespace domain {

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
    friend bool operator==(const FormularyLine &, const FormularyLine &) = default;
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
};

const QStringList &formularyUnits();

/// @p lines: one medicine a line; @p owner: one line with "edition", "owner", "approved_on".
/// Unreadable with line, column and reason if a dose is not above 0, a unit is not known, a line is
/// there twice, or it is approved and nobody owns it.
Result<Formulary> readFormulary(QByteArrayView lines, QByteArrayView owner);

/// The one that travels in the program: approved by nobody.
const Formulary &shippedFormulary();

} // namespace domain
