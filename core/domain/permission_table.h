// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy_table.h"
#include "domain/role.h"

#include <QHash>

namespace domain {

/// Who may do what: resources/policy/permissions.csv, read and checked.
struct PermissionTable {
    QStringList roles; ///< In the order of the columns.
    QStringList actions; ///< In the order of the rows.
    QHash<QString, QString> meanings; ///< Of each action, one English line.
    QHash<std::pair<QString, QString>, Permission> cells; ///< By role and action; No is left out.

    /// Default deny: No for every role and action that is not in the table.
    Permission permission(QStringView role, QStringView action) const;
};

/// The columns are action, meaning and the roles; each other cell is one of - F O R A C 2 T.
/// Unreadable, naming the row, if anything else is there.
Result<PermissionTable> readPermissions(QByteArrayView csv);

/// The table in force. Without a readable table there are no roles, and nobody may do anything.
const PermissionTable &permissions();

} // namespace domain
