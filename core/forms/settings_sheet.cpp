// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets.h"

using namespace Qt::StringLiterals;

namespace forms {

QStringList inBothLanguages(const QString &column)
{
    return {column + u"::English (en)"_s, column + u"::Khmer (km)"_s};
}

LocalizedText textOf(const Line &line, const QString &column)
{
    const QStringList headers = inBothLanguages(column);
    return {line.cell(headers.at(0)), line.cell(headers.at(1))};
}

void readSettings(const Table &table, Form &form, Faults &faults)
{
    const QStringList needed{u"form_id"_s, u"form_title"_s, u"version"_s};
    checkColumns(
        table, needed + QStringList{u"title_km"_s, u"default_language"_s}, needed, false, faults);
    if (table.rows.size() != 1) {
        faults.push_back({table.rows.empty() ? Fault::Kind::MissingValue : Fault::Kind::NameTwice,
            {table.sheet, 2, u"form_id"_s}, u"one row of settings"_s});
        return;
    }
    const Line line(table, table.rows.front());
    for (const QString &column : needed) {
        if (table.columns.contains(column) && line.isBlank(column))
            faults.push_back(line.fault(Fault::Kind::MissingValue, column, column));
    }
    form.id = line.cell(u"form_id");
    if (!form.id.isEmpty() && !isXmlName(form.id))
        faults.push_back(line.fault(Fault::Kind::BadName, u"form_id"_s, form.id));
    form.version = line.cell(u"version");
    form.title = {line.cell(u"form_title"), line.cell(u"title_km")};
    form.defaultLanguage = line.cell(u"default_language");
    const QStringList languages{QString(), u"English (en)"_s, u"Khmer (km)"_s};
    if (!languages.contains(form.defaultLanguage))
        faults.push_back(
            line.fault(Fault::Kind::UnknownValue, u"default_language"_s, form.defaultLanguage));
}

} // namespace forms
