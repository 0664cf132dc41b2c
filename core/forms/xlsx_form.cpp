// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/xlsform.h"
#include "forms/xlsx_sheet.h"
#include "forms/xlsx_xml.h"
#include "forms/xlsx_zip.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

using Parts = QHash<QString, QByteArray>;

/// Two attributes of each element of one name, the first as the key.
std::optional<QHash<QString, QString>> pairsIn(
    const QByteArray &part, const char *element, const char *key, const char *value)
{
    QHash<QString, QString> pairs;
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.isStart(element))
            pairs.insert(walk.attribute(key), walk.attribute(value));
    }
    return walk.isSound() ? std::optional(pairs) : std::nullopt;
}

/// The parts of the sheets by the names on their tabs.
QHash<QString, QByteArray> sheetsIn(const Parts &parts)
{
    const auto ids = pairsIn(parts.value(u"xl/workbook.xml"_s), "sheet", "name", "r:id");
    const auto targets
        = pairsIn(parts.value(u"xl/_rels/workbook.xml.rels"_s), "Relationship", "Id", "Target");
    QHash<QString, QByteArray> sheets;
    if (!ids || !targets)
        return sheets;
    for (auto id = ids->begin(); id != ids->end(); ++id) {
        const QString target = targets->value(id.value());
        const QString path = target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target;
        if (parts.contains(path))
            sheets.insert(id.key(), parts.value(path));
    }
    return sheets;
}

} // namespace

Read<Sheets> sheetsFromXlsx(const QByteArray &file)
{
    Faults faults;
    const auto parts = readXlsxParts(file, faults);
    if (!parts)
        return tl::unexpected(std::move(faults));
    const QString sharedPath = u"xl/sharedStrings.xml"_s;
    const auto shared
        = parts->contains(sharedPath) ? readSharedStrings(parts->value(sharedPath)) : QStringList();
    if (!shared)
        faults.push_back({Fault::Kind::NotASheet, {}, sharedPath});
    const auto found = sheetsIn(*parts);
    const auto csvOf = [&](const QString &sheet) {
        const auto records
            = readWorksheet(sheet, found.value(sheet), shared.value_or(QStringList()), faults);
        return records ? writeCsv(*records) : QByteArray();
    };
    Sheets sheets;
    for (const QString &needed : {u"survey"_s, u"settings"_s}) {
        if (!found.contains(needed))
            faults.push_back({Fault::Kind::NotASheet, {needed, 0, {}}, u"no such sheet"_s});
    }
    if (faults.empty()) {
        sheets.survey = csvOf(u"survey"_s);
        sheets.settings = csvOf(u"settings"_s);
        if (found.contains(u"choices"_s))
            sheets.choices = csvOf(u"choices"_s);
    }
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return sheets;
}

Read<Form> readFormFromXlsx(const QByteArray &file)
{
    return sheetsFromXlsx(file).and_then(&readForm);
}

} // namespace forms
