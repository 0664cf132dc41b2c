// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace domain {

/// An account of this register. Its name is short and says nothing to a passer-by.
struct User {
    Id<User> id = Id<User>::create();
    QString name; ///< "dara": what is chosen on the unlock page.
    QString role; ///< A column of resources/policy/permissions.csv.
    bool isActive = true;

    friend bool operator==(const User &, const User &) = default;
};

/// The 20 roles, in the order of the table.
const QStringList &roles();

/// How far a role may do something. From resources/policy/permissions.csv; what is not in the table
/// is No.
enum class Permission {
    No, ///< -
    Full, ///< F
    OwnCases, ///< O
    ReadOnly, ///< R
    Approve, ///< A
    WithConsent, ///< C
    TwoPersons, ///< 2
    TablesOnly, ///< T: suppressed tables
};
Permission permission(QStringView role, QStringView action);

/// Whether this much lets somebody write: not who reads, approves or sees tables only.
bool letsWrite(Permission permission);

/// Who is doing a deed. Only signing in makes one.
struct Session {
    User user;
    QString registerId;
    /// Rights that no account of the register has yet, and that its first user holds until one
    /// does.
    QStringList standsInFor{};
    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace domain
