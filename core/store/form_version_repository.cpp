// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/form_version_repository.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store {

FormVersionRepository::FormVersionRepository(Database &database)
    : m_database(database)
{
}

Result<> FormVersionRepository::keep(const Version &version, const forms::Sheets &sheets)
{
    TRY(m_database.run(u"INSERT INTO form_versions (form_id, version, survey, choices, settings)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        version.formId, version.version, sheets.survey, sheets.choices, sheets.settings));
    return {};
}

Result<bool> FormVersionRepository::has(const Version &version)
{
    auto row
        = TRY(m_database.run(u"SELECT 1 FROM form_versions WHERE form_id = ? AND version = ?"_s,
            version.formId, version.version));
    return nextRow(row);
}

Result<std::vector<FormVersionRepository::Version>> FormVersionRepository::all()
{
    auto row = TRY(
        m_database.run(u"SELECT form_id, version FROM form_versions ORDER BY form_id, version"_s));
    std::vector<Version> versions;
    while (TRY(nextRow(row)))
        versions.push_back({row.value(0).toString(), row.value(1).toString()});
    return versions;
}

Result<forms::Sheets> FormVersionRepository::sheets(const Version &version)
{
    auto row = TRY(m_database.run(u"SELECT survey, choices, settings FROM form_versions"
                                  " WHERE form_id = ? AND version = ?"_s,
        version.formId, version.version));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such version of a form"_s);
    return forms::Sheets{
        row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toByteArray()};
}

} // namespace store
