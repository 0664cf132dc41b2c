// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/report_row_repository.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString rowColumns = u"r.row_id, r.key_year, r.month, r.incident_type, r.sex, r.age_band,"
                           " r.district, r.delay_band, r.form_version"_s;

domain::ReportRow reportRowFrom(const QSqlQuery &row, int first = 0)
{
    return {
        .id = row.value(first).toByteArray(),
        .keyYear = row.value(first + 1).toInt(),
        .month = row.value(first + 2).toString(),
        .incidentType = row.value(first + 3).toString(),
        .sex = row.value(first + 4).toString(),
        .ageBand = row.value(first + 5).toString(),
        .district = row.value(first + 6).toString(),
        .delayBand = row.value(first + 7).toString(),
        .formVersion = row.value(first + 8).toString(),
    };
}

domain::MonthTotals totalsFrom(const QSqlQuery &row, int first = 0)
{
    return {
        row.value(first).toString(), row.value(first + 1).toInt(), row.value(first + 2).toInt()};
}

} // namespace

ReportRowRepository::ReportRowRepository(Database &database)
    : m_database(database)
{
}

Result<std::vector<UnitRow>> ReportRowRepository::rows(
    const QString &holder, const QString &first, const QString &last)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT s.unit_code, "_s + rowColumns
            + u" FROM report_rows r JOIN report_shelves s ON s.id = r.shelf WHERE s.holder = ?"
              " AND r.month BETWEEN ? AND ? ORDER BY s.unit_code, r.month, r.row_id"_s,
        holder, first, last));
    std::vector<UnitRow> found;
    while (TRY(nextRow(row)))
        found.push_back({row.value(0).toString(), reportRowFrom(row, 1)});
    return found;
}

Result<std::vector<UnitTotals>> ReportRowRepository::totals(
    const QString &holder, const QString &first, const QString &last)
{
    QSqlQuery row = TRY(m_database.run(
        u"SELECT s.unit_code, t.month, t.with_row, t.without_detail FROM report_totals t"
        " JOIN report_shelves s ON s.id = t.shelf WHERE s.holder = ?"
        " AND t.month BETWEEN ? AND ? ORDER BY s.unit_code, t.month"_s,
        holder, first, last));
    std::vector<UnitTotals> found;
    while (TRY(nextRow(row)))
        found.push_back({row.value(0).toString(), totalsFrom(row, 1)});
    return found;
}

Result<QStringList> ReportRowRepository::holdersOf(const QString &sender)
{
    QSqlQuery row = TRY(m_database.run(
        u"SELECT holder FROM report_shelves WHERE sender = ? ORDER BY id"_s, sender));
    QStringList holders;
    while (TRY(nextRow(row)))
        holders.append(row.value(0).toString());
    return holders;
}

Result<qint64> ReportRowRepository::shelf(const Shelf &shelf)
{
    TRY(m_database.run(u"INSERT INTO report_shelves (sender, holder, unit_code) VALUES (?, ?, ?)"
                       " ON CONFLICT (sender, holder) DO UPDATE SET unit_code = excluded.unit_code"
                       " WHERE unit_code <> excluded.unit_code"_s,
        shelf.sender, shelf.holder, shelf.unitCode));
    const auto number = TRY(findShelf(shelf.sender, shelf.holder));
    return number ? Result<qint64>(*number)
                  : fail(ErrorCode::Storage, u"a shelf that was just made is not there"_s);
}

Result<std::optional<qint64>> ReportRowRepository::findShelf(
    const QString &sender, const QString &holder)
{
    QSqlQuery row = TRY(m_database.run(
        u"SELECT id FROM report_shelves WHERE sender = ? AND holder = ?"_s, sender, holder));
    return TRY(nextRow(row)) ? std::optional(row.value(0).toLongLong()) : std::nullopt;
}

Result<std::optional<domain::ReportRow>> ReportRowRepository::find(
    qint64 shelf, int keyYear, const QByteArray &rowId)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT "_s + rowColumns
            + u" FROM report_rows r WHERE r.shelf = ? AND r.key_year = ? AND r.row_id = ?"_s,
        shelf, keyYear, rowId));
    return TRY(nextRow(row)) ? std::optional(reportRowFrom(row)) : std::nullopt;
}

Result<std::vector<domain::ReportRow>> ReportRowRepository::ofYear(qint64 shelf, int keyYear)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT "_s + rowColumns
            + u" FROM report_rows r WHERE r.shelf = ? AND r.key_year = ? ORDER BY r.row_id"_s,
        shelf, keyYear));
    std::vector<domain::ReportRow> found;
    while (TRY(nextRow(row)))
        found.push_back(reportRowFrom(row));
    return found;
}

Result<std::vector<int>> ReportRowRepository::years(qint64 shelf)
{
    QSqlQuery row = TRY(m_database.run(
        u"SELECT DISTINCT key_year FROM report_rows WHERE shelf = ? ORDER BY key_year"_s, shelf));
    std::vector<int> found;
    while (TRY(nextRow(row)))
        found.push_back(row.value(0).toInt());
    return found;
}

Result<> ReportRowRepository::put(qint64 shelf, const domain::ReportRow &r, qint64 batch)
{
    TRY(m_database.run(
        u"INSERT OR REPLACE INTO report_rows (shelf, key_year, row_id, month, incident_type, sex,"
        " age_band, district, delay_band, form_version, batch)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        shelf, r.keyYear, r.id, r.month, r.incidentType, r.sex, r.ageBand, r.district, r.delayBand,
        r.formVersion, batch));
    return {};
}

Result<bool> ReportRowRepository::take(qint64 shelf, const QByteArray &rowId)
{
    const QSqlQuery query = TRY(
        m_database.run(u"DELETE FROM report_rows WHERE shelf = ? AND row_id = ?"_s, shelf, rowId));
    return query.numRowsAffected() > 0;
}

Result<std::vector<domain::MonthTotals>> ReportRowRepository::totalsOf(qint64 shelf)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT month, with_row, without_detail"
                                       " FROM report_totals WHERE shelf = ? ORDER BY month"_s,
        shelf));
    std::vector<domain::MonthTotals> found;
    while (TRY(nextRow(row)))
        found.push_back(totalsFrom(row));
    return found;
}

Result<> ReportRowRepository::put(qint64 shelf, const domain::MonthTotals &totals, qint64 batch)
{
    TRY(m_database.run(u"INSERT OR REPLACE INTO report_totals"
                       " (shelf, month, with_row, without_detail, batch) VALUES (?, ?, ?, ?, ?)"_s,
        shelf, totals.month, totals.withRow, totals.withoutDetail, batch));
    return {};
}

Result<> ReportRowRepository::clear(qint64 shelf)
{
    TRY(m_database.run(u"DELETE FROM report_rows WHERE shelf = ?"_s, shelf));
    TRY(m_database.run(u"DELETE FROM report_totals WHERE shelf = ?"_s, shelf));
    return {};
}

Result<qint64> ReportRowRepository::count(qint64 shelf)
{
    QSqlQuery row
        = TRY(m_database.run(u"SELECT count(*) FROM report_rows WHERE shelf = ?"_s, shelf));
    return TRY(nextRow(row)) ? row.value(0).toLongLong() : 0;
}

Result<bool> ReportRowRepository::has(qint64 shelf, const QByteArray &rowId)
{
    QSqlQuery row = TRY(m_database.run(
        u"SELECT 1 FROM report_rows WHERE shelf = ? AND row_id = ?"_s, shelf, rowId));
    return nextRow(row);
}

Result<qint64> ReportRowRepository::keepOnly(qint64 shelf, qint64 batch)
{
    TRY(m_database.run(
        u"DELETE FROM report_totals WHERE shelf = ? AND batch <> ?"_s, shelf, batch));
    const QSqlQuery query = TRY(
        m_database.run(u"DELETE FROM report_rows WHERE shelf = ? AND batch <> ?"_s, shelf, batch));
    return query.numRowsAffected();
}

Result<> ReportRowRepository::eachRow(
    qint64 shelf, const std::function<Result<>(const domain::ReportRow &)> &visit)
{
    QSqlQuery row = TRY(m_database.run(u"SELECT "_s + rowColumns
            + u" FROM report_rows r WHERE r.shelf = ? ORDER BY r.key_year, r.row_id"_s,
        shelf));
    while (TRY(nextRow(row)))
        TRY(visit(reportRowFrom(row)));
    return {};
}

Result<QHash<QByteArray, ReportRowRepository::Rolled>> ReportRowRepository::allRolled()
{
    QSqlQuery row = TRY(m_database.run(u"SELECT row_id, age, district FROM rolled_rows"_s));
    QHash<QByteArray, Rolled> found;
    while (TRY(nextRow(row)))
        found.insert(row.value(0).toByteArray(), {row.value(1).toBool(), row.value(2).toBool()});
    return found;
}

Result<> ReportRowRepository::rememberRolled(const QByteArray &rowId, Rolled rolled)
{
    if (!rolled.age && !rolled.district)
        return {};
    TRY(m_database.run(u"INSERT INTO rolled_rows (row_id, age, district) VALUES (?, ?, ?)"
                       " ON CONFLICT (row_id) DO UPDATE SET age = max(age, excluded.age),"
                       " district = max(district, excluded.district)"_s,
        rowId, rolled.age, rolled.district));
    return {};
}

} // namespace store
