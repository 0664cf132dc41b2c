// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include "domain/permission_table.h"

namespace domain {

const QStringList &roles()
{
    return permissions().roles;
}

Permission permission(QStringView role, QStringView action)
{
    return permissions().permission(role, action);
}

bool letsWrite(Permission permission)
{
    using enum Permission;
    return permission == Full || permission == OwnCases || permission == WithConsent
        || permission == TwoPersons;
}

} // namespace domain
