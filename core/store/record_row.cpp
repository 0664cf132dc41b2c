// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_row.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace store {

const QString selectRecords
    = u"SELECT id, case_id, form_id, form_version, state, created_at, changed_at, author, answers"
      " FROM records "_s;

Result<domain::Record> recordFromRow(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    const auto time
        = [&](int column) { return QDateTime::fromString(text(column), Qt::ISODateWithMs); };
    const auto id = Id<domain::Record>::fromString(text(0));
    const auto caseId = Id<domain::Case>::fromString(text(1));
    const auto state = domain::recordStateFromCode(text(4));
    if (!id || !caseId || !state)
        return fail(ErrorCode::Unreadable, u"a record with an unknown id, case or state"_s);
    return domain::Record{.id = *id,
        .caseId = *caseId,
        .formId = text(2),
        .formVersion = text(3),
        .state = *state,
        .createdAt = time(5),
        .changedAt = time(6),
        .author = text(7),
        .answers = text(8).toUtf8()};
}

} // namespace store
