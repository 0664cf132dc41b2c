// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace forms {

/// How much of a sheet is read at most; checked before memory is taken.
namespace limit {
inline constexpr qsizetype fileBytes = 8 * 1024 * 1024;
inline constexpr int rows = 20'000;
inline constexpr int columns = 200;
inline constexpr qsizetype cellCharacters = 32'767; ///< What a spreadsheet's cell can hold.
} // namespace limit

using Faults = std::vector<Fault>;

/// A sheet as it was written: a header and the rows under it.
struct Table {
    struct Row {
        int number = 0; ///< As a spreadsheet counts: the header is row 1.
        QStringList cells; ///< As many as there are columns.
    };
    QString sheet;
    QStringList columns;
    std::vector<Row> rows; ///< Without the blank ones.
};

/// One row under its header.
class Line
{
public:
    Line(const Table &table, const Table::Row &row)
        : m_table(table)
        , m_row(row)
    {
    }
    /// Without the blanks around it; empty if there is no such column.
    QString cell(QStringView column) const;
    bool isBlank(QStringView column) const { return cell(column).isEmpty(); }
    int number() const { return m_row.number; }
    Fault fault(Fault::Kind kind, const QString &column, const QString &detail = {}) const;
    /// "yes" or "no" as spreadsheets write them; a blank is no. Nothing for any other word.
    static std::optional<bool> yesOrNo(const QString &word);

private:
    const Table &m_table;
    const Table::Row &m_row;
};

/// Reads RFC 4180 strictly: UTF-8, quotes closed, no control characters. A byte order mark and
/// either line end are accepted, because spreadsheets write them.
std::optional<Table> readCsv(const QString &sheet, const QByteArray &bytes, Faults &faults);

/// Records as CSV; blank ones stay, so that rows keep their numbers.
QByteArray writeCsv(const std::vector<QStringList> &records);

/// The faults of a header: columns that are not among @p known (unless @p takesOthers), that come
/// twice, or of @p needed that are not there.
void checkColumns(const Table &table, const QStringList &known, const QStringList &needed,
    bool takesOthers, Faults &faults);

/// A name that XML, and so every XLSForm tool, accepts.
bool isXmlName(QStringView name);

} // namespace forms
