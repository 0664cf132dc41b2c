// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/table.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

QString Line::cell(QStringView column) const
{
    const qsizetype index = m_table.columns.indexOf(column);
    return index < 0 ? QString() : m_row.cells.at(index).trimmed();
}

Fault Line::fault(Fault::Kind kind, const QString &column, const QString &detail) const
{
    return {kind, {m_table.sheet, m_row.number, column}, detail};
}

std::optional<bool> Line::yesOrNo(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == u"yes" || lower == u"true" || lower == u"true()")
        return true;
    if (lower.isEmpty() || lower == u"no" || lower == u"false" || lower == u"false()")
        return false;
    return {};
}

QByteArray writeCsv(const std::vector<QStringList> &records)
{
    QByteArray csv;
    for (const QStringList &record : records) {
        for (qsizetype i = 0; i < record.size(); ++i) {
            QString cell = record.at(i);
            if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            csv.append(i > 0 ? "," : "").append(cell.toUtf8());
        }
        csv.append('\n');
    }
    return csv;
}

void checkColumns(const Table &table, const QStringList &known, const QStringList &needed,
    bool takesOthers, Faults &faults)
{
    const auto add = [&](Fault::Kind kind, const QString &column) {
        faults.push_back({kind, {table.sheet, 1, column}, column});
    };
    QStringList seen;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString &column = table.columns.at(i);
        const auto isUsed
            = [i](const Table::Row &row) { return !row.cells.at(i).trimmed().isEmpty(); };
        if (column.isEmpty() && !std::any_of(table.rows.begin(), table.rows.end(), isUsed))
            continue; // spreadsheets leave such columns behind
        const bool isKnown = known.contains(column) || (takesOthers && isXmlName(column));
        if (!isKnown)
            add(Fault::Kind::UnknownColumn, column);
        else if (seen.contains(column))
            add(Fault::Kind::NameTwice, column);
        seen.append(column);
    }
    for (const QString &column : needed) {
        if (!seen.contains(column))
            add(Fault::Kind::MissingColumn, column);
    }
}

bool isXmlName(QStringView name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_.-]*\\z"_s);
    return name.size() <= 64 && form.match(name.toString()).hasMatch();
}

} // namespace forms
