// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_row.h"
#include "store/database.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace store {

/// What one holder has of one sender. The province and the facility both keep it, so that both can
/// print the reported table and compare.
struct Shelf {
    QString sender; ///< Register ids.
    QString holder;
    QString unitCode; ///< The sender's.
    friend bool operator==(const Shelf &, const Shelf &) = default;
};

struct UnitRow {
    QString unitCode;
    domain::ReportRow row;
    friend bool operator==(const UnitRow &, const UnitRow &) = default;
};

struct UnitTotals {
    QString unitCode;
    domain::MonthTotals totals;
    friend bool operator==(const UnitTotals &, const UnitTotals &) = default;
};

class ReportRowRepository
{
public:
    explicit ReportRowRepository(Database &database);

    /// Rows and totals of the months from @p first to @p last ("2030-01", both included) that
    /// @p holder has, by unit code, then month. For the tables.
    Result<std::vector<UnitRow>> rows(
        const QString &holder, const QString &first, const QString &last);
    Result<std::vector<UnitTotals>> totals(
        const QString &holder, const QString &first, const QString &last);
    /// The holders this register's own reports went to. A facility's reported table is one of
    /// these.
    Result<QStringList> holdersOf(const QString &sender);

    /// The shelf's number, made if it is not there.
    Result<qint64> shelf(const Shelf &shelf);
    Result<std::optional<qint64>> findShelf(const QString &sender, const QString &holder);
    Result<std::optional<domain::ReportRow>> find(
        qint64 shelf, int keyYear, const QByteArray &rowId);
    Result<std::vector<domain::ReportRow>> ofYear(qint64 shelf, int keyYear); ///< By row id.
    Result<std::vector<int>> years(qint64 shelf);
    Result<> put(qint64 shelf, const domain::ReportRow &row, qint64 batch);
    Result<bool> take(qint64 shelf, const QByteArray &rowId); ///< False if it was not there.
    Result<std::vector<domain::MonthTotals>> totalsOf(qint64 shelf); ///< By month.
    Result<> put(qint64 shelf, const domain::MonthTotals &totals, qint64 batch);
    Result<> clear(qint64 shelf);
    Result<qint64> count(qint64 shelf); ///< Rows.
    Result<bool> has(qint64 shelf, const QByteArray &rowId);
    /// Removes rows and totals that did not come with @p batch. The number of rows.
    Result<qint64> keepOnly(qint64 shelf, qint64 batch);
    /// Every row by key year and id, one at a time.
    Result<> eachRow(qint64 shelf, const std::function<Result<>(const domain::ReportRow &)> &visit);

    /// Which parts of a row of ours left rolled up before; by the id of the row.
    struct Rolled {
        bool age = false;
        bool district = false;
    };
    Result<QHash<QByteArray, Rolled>> allRolled();
    Result<> rememberRolled(const QByteArray &rowId, Rolled rolled);

private:
    Database &m_database;
};

} // namespace store
