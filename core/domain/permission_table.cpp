// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype firstRole = 2; // behind action and meaning

constexpr std::array letters{
    std::pair{u'-', Permission::No},
    std::pair{u'F', Permission::Full},
    std::pair{u'O', Permission::OwnCases},
    std::pair{u'R', Permission::ReadOnly},
    std::pair{u'A', Permission::Approve},
    std::pair{u'C', Permission::WithConsent},
    std::pair{u'2', Permission::TwoPersons},
    std::pair{u'T', Permission::TablesOnly},
};

std::optional<Permission> permissionFromCode(QStringView code)
{
    for (const auto &[letter, meant] : letters) {
        if (code.size() == 1 && code.front() == letter)
            return meant;
    }
    return {};
}

Result<PermissionTable> checked(const PolicyTable &table)
{
    if (table.header.mid(0, firstRole) != QStringList{u"action"_s, u"meaning"_s}
        || table.header.size() == firstRole)
        return fail(ErrorCode::Unreadable, u"permissions: action, meaning and roles expected"_s);
    PermissionTable found{table.header.mid(firstRole), {}, {}, {}};
    for (const QStringList &row : table.rows) {
        const QString &action = row.at(0);
        if (action.isEmpty() || found.actions.contains(action))
            return fail(ErrorCode::Unreadable, u"permissions: empty or twice: %1"_s.arg(action));
        found.actions.append(action);
        found.meanings.insert(action, row.at(1));
        for (qsizetype column = firstRole; column < row.size(); ++column) {
            const auto cell = permissionFromCode(row.at(column));
            if (!cell)
                return fail(
                    ErrorCode::Unreadable, u"permissions: %1 of %2"_s.arg(row.at(column), action));
            if (*cell != Permission::No)
                found.cells.insert({table.header.at(column), action}, *cell);
        }
    }
    return found;
}

} // namespace

Permission PermissionTable::permission(QStringView role, QStringView action) const
{
    return cells.value({role.toString(), action.toString()}, Permission::No);
}

Result<PermissionTable> readPermissions(QByteArrayView csv)
{
    return checked(TRY(readPolicyTable(csv)));
}

const PermissionTable &permissions()
{
    static const PermissionTable table
        = shippedPolicyTable(u"permissions.csv"_s).and_then(checked).value_or(PermissionTable());
    return table;
}

} // namespace domain
