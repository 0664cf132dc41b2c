// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_row.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace store {

const QString selectRecords
    = u"SELECT id, case_id, form_id, form_version, state, created_at, changed_at, author, answers,"
      " day"
      " FROM records "_s;

Result<domain::Record> recordFromRow(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const auto time
        = [&](int column) { return QDateTime::fromString(text(column), Qt::ISODateWithMs); };
    const auto id = Id<domain::Record>::fromString(text(0));
    const auto caseId = TRY(caseFromColumn(row.value(1)));
    const auto state = domain::recordStateFromCode(text(4));
    if (!id || !state)
        return fail(ErrorCode::Unreadable, u"a record with an unknown id or state"_s);
    return domain::Record{.id = *id,
        .caseId = caseId,
        .formId = text(2),
        .formVersion = text(3),
        .state = *state,
        .createdAt = time(5),
        .changedAt = time(6),
        .author = text(7),
        .answers = text(8).toUtf8(),
        .day
        = row.isNull(9) ? std::nullopt : std::optional(QDate::fromString(text(9), Qt::ISODate))};
}

Result<std::vector<domain::Record>> recordsOf(QSqlQuery rows)
{
    std::vector<domain::Record> records;
    while (TRY(nextRow(rows)))
        records.push_back(TRY(recordFromRow(rows)));
    return records;
}

QVariant storedCase(const std::optional<Id<domain::Case>> &id)
{
    return id ? QVariant(id->toString()) : QVariant();
}

QVariant storedDay(const std::optional<QDate> &day)
{
    return day ? QVariant(*day) : QVariant();
}

Result<std::optional<Id<domain::Case>>> caseFromColumn(const QVariant &column)
{
    using Found = std::optional<Id<domain::Case>>;
    if (column.isNull())
        return Found();
    const auto id = Id<domain::Case>::fromString(column.toString());
    if (!id)
        return fail(ErrorCode::Unreadable, u"the id of a case"_s);
    return Found(*id);
}

} // namespace store
