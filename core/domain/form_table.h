// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "domain/code.h"
#include "domain/policy_table.h"

#include <optional>

namespace domain {

/// What a form belongs to and who may write and read it: one row of resources/policy/forms.csv.
struct FormRule {
    enum class BelongsTo { Case, Unit };

    QString form;
    BelongsTo belongsTo = BelongsTo::Case;
    QString write; ///< A row of permissions.csv.
    QString read; ///< The same.
    QString approve{}; ///< Who lets it take effect; empty if completing does.
    bool whenClosed = false; ///< May be begun on a closed case.
    QString number{}; ///< The field that carries the record's own code; empty if it has none.
    std::optional<CodeKind> numberKind{};
    QString day{}; ///< Of a form of the unit: the question that says which day it is about.
    LocalizedText purpose; ///< One line on what it is for.
};

/// The forms in the order of a nurse's day.
struct FormTable {
    std::vector<FormRule> rules;

    /// Null if the form is not in the table: then nobody may write or read it.
    const FormRule *find(QStringView form) const;
};

/// Unreadable, naming the row, if a form is twice there, an action is no row of permissions.csv, or
/// a cell has another word than the header of the file says.
Result<FormTable> readFormTable(QByteArrayView csv);

/// The table in force. Without a readable table no form can be written.
const FormTable &formTable();

} // namespace domain
