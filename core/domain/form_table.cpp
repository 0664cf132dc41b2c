// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/form_table.h"

#include "domain/permission_table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

const QStringList header{u"form"_s, u"belongs_to"_s, u"write"_s, u"read"_s, u"approve"_s,
    u"when_closed"_s, u"number"_s, u"kind"_s, u"day"_s, u"purpose_en"_s, u"purpose_km"_s,
    u"source"_s, u"flag"_s};

constexpr std::array kinds{CodeKind::Incident, CodeKind::Consent, CodeKind::Service, CodeKind::Slip,
    CodeKind::Forensic, CodeKind::Call};

std::optional<CodeKind> kindFromPrefix(QStringView text)
{
    for (const CodeKind kind : kinds) {
        if (prefix(kind) == text)
            return kind;
    }
    return {};
}

bool isAction(const QString &text)
{
    return permissions().actions.contains(text);
}

/// What is wrong with a row; empty if nothing is.
QString fault(const QStringList &row)
{
    if (row.at(0).isEmpty())
        return u"form"_s;
    if (row.at(1) != u"case"_s && row.at(1) != u"unit"_s)
        return u"belongs_to"_s;
    if (!isAction(row.at(2)))
        return u"write"_s;
    if (!isAction(row.at(3)))
        return u"read"_s;
    if (!row.at(4).isEmpty() && !isAction(row.at(4)))
        return u"approve"_s;
    if (row.at(5) != u"yes"_s && row.at(5) != u"no"_s)
        return u"when_closed"_s;
    if (row.at(6).isEmpty() != row.at(7).isEmpty()
        || (!row.at(7).isEmpty() && !kindFromPrefix(row.at(7))))
        return u"kind"_s;
    if (row.at(9).isEmpty() || row.at(10).isEmpty())
        return u"purpose"_s;
    return row.at(11).isEmpty() || row.at(12).isEmpty() ? u"source"_s : QString();
}

Result<FormTable> checked(const PolicyTable &table)
{
    if (table.header != header)
        return fail(ErrorCode::Unreadable, u"forms: other columns than expected"_s);
    FormTable found;
    for (const QStringList &row : table.rows) {
        if (const QString column = fault(row); !column.isEmpty())
            return fail(ErrorCode::Unreadable, u"forms: %1 of %2"_s.arg(column, row.at(0)));
        if (found.find(row.at(0)))
            return fail(ErrorCode::Unreadable, u"forms: twice there: %1"_s.arg(row.at(0)));
        using enum FormRule::BelongsTo;
        found.rules.push_back({.form = row.at(0),
            .belongsTo = row.at(1) == u"case"_s ? Case : Unit,
            .write = row.at(2),
            .read = row.at(3),
            .approve = row.at(4),
            .whenClosed = row.at(5) == u"yes"_s,
            .number = row.at(6),
            .numberKind = kindFromPrefix(row.at(7)),
            .day = row.at(8),
            .purpose = {row.at(9), row.at(10)}});
    }
    return found;
}

} // namespace

const FormRule *FormTable::find(QStringView form) const
{
    const auto found = std::ranges::find(rules, form, &FormRule::form);
    return found == rules.end() ? nullptr : &*found;
}

Result<FormTable> readFormTable(QByteArrayView csv)
{
    return checked(TRY(readPolicyTable(csv)));
}

const FormTable &formTable()
{
    static const FormTable table
        = shippedPolicyTable(u"forms.csv"_s).and_then(checked).value_or(FormTable());
    return table;
}

} // namespace domain
