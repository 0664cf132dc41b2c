// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_sheets.h"
#include "casework/clock_memory.h"
#include "domain/clinical_clock.h"
#include "domain/policy_table.h"

namespace casework {

/// One line of resources/policy/clinical-clock-facts.csv: how a word of the clinical clock is read
/// out of the forms of a case. docs/clinical-clock.md describes the columns.
struct ClockSource {
    enum class Kind { Anchor, Amount, Fact, Offered, Accepted, Refused, Given, Subject };
    enum class Pick { First, Last };

    Kind kind = Kind::Fact;
    Pick pick = Pick::Last;
    bool isOfPart = false; ///< Of one slip, dispatch or release line alone.
    QStringList names; ///< The fact, the anchor, the amount; or the rules.
    QString form; ///< Each sheet of this form is looked at; empty: the case as a whole.
    QString repeat; ///< Each line of this repeat, if it is not empty.
    forms::Expression when;
    std::optional<forms::Expression> value{};
    std::optional<forms::Expression> latest{}; ///< Of an anchor that is not known exactly.
    bool givesTheSame = false; ///< For the same answers, whatever the hour.
};

using ClockSources = std::vector<ClockSource>;

/// Unreadable, naming the line and the column, if anything is not as it must be, or if a fact,
/// anchor or amount that @p table asks for is read nowhere.
Result<ClockSources> readClockSources(
    const domain::PolicyTable &rows, const domain::ClockTable &table);

/// The sources that travel in the program; without a readable table there are none.
const ClockSources &clockSources();

/// What @p sources read out of @p sheets. @p ofCase: what the register knows itself, as "case.…".
/// With a @p memory what was worked out for another case is not worked out again; it belongs to
/// these sources.
domain::ClockFacts clockFacts(const ClockSources &sources, const std::vector<CaseSheet> &sheets,
    const QHash<QString, forms::Value> &ofCase, const QDateTime &now,
    ClockMemory *memory = nullptr);

} // namespace casework
