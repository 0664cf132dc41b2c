// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_alike.h"
#include "store/case_repository.h"
#include "store/case_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// How an order is written in SQL. The number makes it the same each time for equal columns.
struct OrderWords {
    QString column;
    QString direction;
    QString comparison;
};

OrderWords words(CaseQuery::Order order)
{
    switch (order) {
    case CaseQuery::Order::OpenedNewest:
        return {u"opened_at"_s, u"DESC"_s, u"<"_s};
    case CaseQuery::Order::OpenedOldest:
        return {u"opened_at"_s, u"ASC"_s, u">"_s};
    case CaseQuery::Order::CaseCode:
        return {u"case_code"_s, u"ASC"_s, u">"_s};
    case CaseQuery::Order::Name:
        return {u"name_order"_s, u"ASC"_s, u">"_s};
    }
    Q_UNREACHABLE();
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

/// The lines of the cases whose numbers @p numbers selects, read for those few only.
QString lineSql(const QString &numbers, const OrderWords &order)
{
    return u"SELECT c.id, c.case_code, c.survivor_code, c.state, c.opened_at, c.incident_type,"
           " ifnull(u.name, ''), EXISTS (SELECT 1 FROM drafts d WHERE d.case_id = c.id),"
           " c.%1, c.number FROM (%2) AS page"
           " JOIN cases c ON c.number = page.number"
           " LEFT JOIN users u ON u.id = c.owner ORDER BY c.%1 %3, c.number %3"_s.arg(
               order.column, numbers, order.direction);
}

/// @p columns of the first so many of the list, by an index where there is one.
QString firstOfList(
    const QStringList &conditions, const OrderWords &order, const QString &columns = u"c.number"_s)
{
    return u"SELECT %4 FROM cases c%2 ORDER BY c.%1 %3, c.number %3 LIMIT ?"_s.arg(
        order.column, where(conditions), order.direction, columns);
}

Result<CaseLine> lineFromRow(const QSqlQuery &row)
{
    const auto id = Id<domain::Case>::fromString(row.value(0).toString());
    const auto state = domain::caseStateFromCode(row.value(3).toString());
    const auto type = domain::incidentTypeFromCode(row.value(5).toString());
    if (!id || !state || !type)
        return fail(ErrorCode::Unreadable, u"a case with an unknown id, state or type"_s);
    return CaseLine{*id, row.value(1).toString(), row.value(2).toString(), *state,
        QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs), *type,
        row.value(6).toString(), row.value(7).toBool()};
}

/// Where a page ended: "number value of its order's column".
QString placeOf(const QSqlQuery &row)
{
    return row.value(9).toString() + u' ' + row.value(8).toString();
}

Result<> addPlace(const QString &after, QVariantList &values)
{
    const qsizetype blank = after.indexOf(u' ');
    bool isNumber = false;
    const qlonglong number = after.left(blank).toLongLong(&isNumber);
    if (blank < 0 || !isNumber)
        return fail(ErrorCode::Invalid, u"not the end of a page"_s);
    values << after.mid(blank + 1) << number;
    return {};
}

/// What a query says about the list, before anything is searched for.
struct List {
    OrderWords order;
    QStringList conditions{};
    QVariantList values{};
};

Result<List> listOf(const CaseQuery &query)
{
    List list{words(query.order)};
    if (query.owner) {
        list.conditions << u"c.owner = ?"_s;
        list.values << query.owner->toString();
    }
    if (!query.includeClosed)
        list.conditions << u"c.state = 'open'"_s;
    if (!query.after.isEmpty()) {
        list.conditions << u"(c.%1, c.number) %2 (?, ?)"_s.arg(
            list.order.column, list.order.comparison);
        TRY(addPlace(query.after, list.values));
    }
    return list;
}

Result<CasePage> readPage(QSqlQuery row, size_t limit)
{
    CasePage page;
    QString place;
    while (TRY(nextRow(row))) {
        if (page.lines.size() == limit) {
            page.next = place;
            break;
        }
        page.lines.push_back(TRY(lineFromRow(row)));
        place = placeOf(row);
    }
    return page;
}

/// The page, looked for among the first cases of the list only; nothing if it is not full with
/// them and there are more.
Result<std::optional<CasePage>> nearPage(
    Database &database, const List &list, const CaseSearch &search, int looked, int limit)
{
    if (looked <= 0)
        return std::nullopt;
    QVariantList values = list.values;
    values << looked;
    const bool hasCode = !search.caseKeys.isEmpty() || !search.survivorKeys.isEmpty();
    const QString columns = hasCode ? u"c.number, c.case_key, c.survivor_key"_s : u"c.number"_s;
    const QString numbers
        = u"SELECT c.number FROM (%1) AS c LEFT JOIN search_entries s ON s.number = c.number"
          " WHERE %2 LIMIT ?"_s.arg(
              firstOfList(list.conditions, list.order, columns), rowCondition(search, values));
    values << limit + 1;
    CasePage page
        = TRY(readPage(TRY(database.run(lineSql(numbers, list.order), values)), size_t(limit)));
    if (!page.next.isEmpty())
        return page;
    QVariantList all = list.values;
    all << looked;
    auto row = TRY(database.run(
        u"SELECT count(*) FROM (%1)"_s.arg(firstOfList(list.conditions, list.order)), all));
    TRY(nextRow(row));
    return row.value(0).toInt() < looked ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace

Result<CasePage> CaseRepository::page(const CaseQuery &query)
{
    List list = TRY(listOf(query));
    const int limit = std::clamp(query.limit, 1, 1000);
    const bool isSearch = !query.search.trimmed().isEmpty();
    const CaseSearch search = isSearch ? readSearch(query) : CaseSearch();
    std::optional<CasePage> page;
    if (isSearch && isBroad(search))
        page = TRY(nearPage(m_database, list, search, query.looked, limit));
    if (!page) {
        if (isSearch)
            list.conditions << searchCondition(
                search, TRY(fewFound(m_database, search)), list.values);
        list.values << limit + 1; // one more tells whether there is a next page
        const QString sql = lineSql(firstOfList(list.conditions, list.order), list.order);
        page = TRY(readPage(TRY(m_database.run(sql, list.values)), size_t(limit)));
    }
    if (isSearch && page->next.isEmpty())
        page->alike = TRY(alike(query));
    return *std::move(page);
}

Result<std::vector<CaseLine>> CaseRepository::alike(const CaseQuery &query)
{
    const std::vector<qint64> numbers = TRY(soundingAlike(m_database, query));
    std::vector<CaseLine> lines;
    for (const qint64 number : numbers) {
        auto row = TRY(m_database.run(
            lineSql(u"SELECT ? AS number"_s, words(CaseQuery::Order::OpenedNewest)), number));
        const CasePage one = TRY(readPage(std::move(row), 1));
        for (CaseLine line : one.lines) {
            line.isAlike = true;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace store
