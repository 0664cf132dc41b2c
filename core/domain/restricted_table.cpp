// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/restricted_table.h"

#include "domain/permission_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

Result<RestrictedTable> checked(const PolicyTable &table)
{
    if (table.header != QStringList{u"form"_s, u"field"_s, u"key"_s, u"right"_s, u"source"_s})
        return fail(ErrorCode::Unreadable, u"restricted: form, field, key, right, source"_s);
    RestrictedTable found;
    for (const QStringList &row : table.rows) {
        const Seal seal{row.at(2), row.at(3)};
        // The catalogue writes a field of a repeat with a dot, the sheets without.
        const QString field = QString(row.at(1)).replace(u'.', u'_');
        const bool isKeyKnown = seal.key == u"restricted" || seal.key == u"photographs";
        if (!isKeyKnown || !permissions().actions.contains(seal.right)
            || found.find(row.at(0), field))
            return fail(ErrorCode::Unreadable, u"restricted: %1 of %2"_s.arg(field, row.at(0)));
        found.rows.push_back({row.at(0), field, seal});
    }
    return found;
}

} // namespace

std::optional<Seal> RestrictedTable::find(QStringView form, QStringView field) const
{
    const auto row = std::ranges::find_if(
        rows, [&](const Row &each) { return each.form == form && each.field == field; });
    return row == rows.end() ? std::nullopt : std::optional(row->seal);
}

std::optional<Seal> RestrictedTable::ofField(QStringView field) const
{
    const auto row = std::ranges::find(rows, field, &Row::field);
    return row == rows.end() ? std::nullopt : std::optional(row->seal);
}

std::vector<Seal> RestrictedTable::seals() const
{
    std::vector<Seal> all;
    if (!rows.empty())
        all.push_back(sealOfOtherPictures());
    for (const Row &row : rows) {
        if (std::ranges::find(all, row.seal) == all.end())
            all.push_back(row.seal);
    }
    return all;
}

std::optional<Seal> RestrictedTable::named(QStringView name) const
{
    for (const Seal &seal : seals()) {
        if (seal.name() == name)
            return seal;
    }
    return {};
}

Result<RestrictedTable> readRestricted(QByteArrayView csv)
{
    return checked(TRY(readPolicyTable(csv)));
}

const RestrictedTable &restricted()
{
    static const RestrictedTable table
        = shippedPolicyTable(u"restricted.csv"_s).and_then(checked).value_or(RestrictedTable());
    return table;
}

Seal sealOfOtherPictures()
{
    return {u"photographs"_s, u"case_read_clinical"_s};
}

} // namespace domain
