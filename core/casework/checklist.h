// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/case_register.h"
#include "domain/role.h"

#include <QDate>

#include <optional>
#include <vector>

namespace casework {

/// How the unit stands against the checklist: the newest assessment beside the one before.
struct ChecklistStanding {
    /// A percentage now and before; nothing where no item of it applied.
    struct Score {
        std::optional<double> now{};
        std::optional<double> before{};
        friend bool operator==(const Score &, const Score &) = default;
    };
    struct Part {
        LocalizedText title; ///< As the form has it.
        Score score;
    };
    /// What was promised for an item that is not met, or in part.
    struct Action {
        QString itemCode;
        LocalizedText item;
        bool isCritical = false;
        QString missing;
        QString deed;
        QString who; ///< A role, not a name.
        std::optional<QDate> by{};
        bool isLate = false; ///< The day has gone by.
    };

    QDate day;
    std::optional<QDate> dayBefore{};
    Score overall;
    QString grade; ///< "A" to "D".
    QString gradeBefore; ///< Empty if there was no assessment before.
    std::vector<Part> parts{}; ///< Only those with a score now or before.
    std::vector<Action> actions{}; ///< Critical ones first, then by day.
};

/// Nothing until an assessment is complete. Denied as reading the form "ossu_check".
Result<std::optional<ChecklistStanding>> checklistStanding(
    CaseRegister &reg, const domain::Session &session);

} // namespace casework
