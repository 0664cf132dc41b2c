// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/case_register.h"

#include <QDate>

#include <map>
#include <vector>

namespace casework {

/// Something that differs from unit to unit and that forms and the clinical clock ask for:
/// resources/policy/unit-rules.csv. Who is in charge decides it; until then nothing is assumed.
struct UnitRule {
    struct Value {
        QString code; ///< What pulldata('case', name) gives.
        LocalizedText words;
        friend bool operator==(const Value &, const Value &) = default;
    };
    QString name; ///< "sti_policy".
    LocalizedText question;
    LocalizedText hint;
    QString flag; ///< S, S*, K or D, of the first value.
    std::vector<Value> values{};

    QString decided{}; ///< A code of values; empty: not decided.
    QString decidedBy{}; ///< User name.
    QDate decidedOn{};
};

/// In the order of the table, with what is decided. For everybody.
Result<std::vector<UnitRule>> unitRules(CaseRegister &reg, const domain::Session &session);

/// Decides a rule, or takes the decision back with an empty @p value. Denied without user_admin;
/// Invalid if the rule or the value is not of the table. One audit line with the rule and the
/// value.
Result<> decideUnitRule(
    CaseRegister &reg, const domain::Session &session, const QString &name, const QString &value);

/// Every rule by name with the code that is decided, or an empty text.
Result<std::map<QString, QString>> decidedRules(Desk &desk);

} // namespace casework
