// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy_values.h"

#include "domain/permission_table.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

const QStringList header{u"name"_s, u"value"_s, u"owner"_s, u"meaning"_s, u"source"_s, u"flag"_s};
const QStringList flags{u"S"_s, u"S*"_s, u"K"_s, u"D"_s};

Result<std::map<QString, PolicyValue>> checked(const PolicyTable &table)
{
    if (table.header != header)
        return fail(ErrorCode::Unreadable, u"values: other columns than expected"_s);
    std::map<QString, PolicyValue> found;
    for (const QStringList &row : table.rows) {
        bool isNumber = false;
        const int value = row.at(1).toInt(&isNumber);
        if (!isNumber || value < 0 || row.at(0).isEmpty() || found.contains(row.at(0))
            || !permissions().roles.contains(row.at(2)) || row.at(3).isEmpty()
            || row.at(4).isEmpty() || !flags.contains(row.at(5)))
            return fail(ErrorCode::Unreadable, u"values: %1"_s.arg(row.at(0)));
        found.insert({row.at(0), {value, row.at(2), row.at(4), row.at(5)}});
    }
    return found;
}

} // namespace

Result<std::map<QString, PolicyValue>> readPolicyValues(QByteArrayView csv)
{
    return checked(TRY(readPolicyTable(csv)));
}

const std::map<QString, PolicyValue> &policyValues()
{
    static const std::map<QString, PolicyValue> values
        = shippedPolicyTable(u"values.csv"_s)
              .and_then(checked)
              .value_or(std::map<QString, PolicyValue>());
    return values;
}

} // namespace domain
