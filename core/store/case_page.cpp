// SPDX-License-Identifier: GPL-3.0-or-later
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
    }
    Q_UNREACHABLE();
}

/// The numbers of the page's cases are found first, by an index where there is one; the lines are
/// read for those few only.
QString pageSql(const QStringList &conditions, const OrderWords &order)
{
    const QString where
        = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    return u"SELECT c.id, c.case_code, c.survivor_code, c.state, c.opened_at, c.incident_type,"
           " ifnull(u.name, ''), EXISTS (SELECT 1 FROM drafts d WHERE d.case_id = c.id),"
           " c.%1, c.number"
           " FROM (SELECT c.number FROM cases c %2 ORDER BY c.%1 %3, c.number %3 LIMIT ?) AS page"
           " JOIN cases c ON c.number = page.number"
           " LEFT JOIN users u ON u.id = c.owner ORDER BY c.%1 %3, c.number %3"_s.arg(
               order.column, where, order.direction);
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

} // namespace

Result<CasePage> CaseRepository::page(const CaseQuery &query)
{
    const OrderWords order = words(query.order);
    const int limit = std::clamp(query.limit, 1, 1000);
    QStringList conditions;
    QVariantList values;
    if (query.owner) {
        conditions << u"c.owner = ?"_s;
        values << query.owner->toString();
    }
    if (!query.includeClosed)
        conditions << u"c.state = 'open'"_s;
    if (!query.search.trimmed().isEmpty()) {
        const CaseSearch search = readSearch(query);
        conditions << searchCondition(search, TRY(searchWay(m_database, search)), values);
    }
    if (!query.after.isEmpty()) {
        conditions << u"(c.%1, c.number) %2 (?, ?)"_s.arg(order.column, order.comparison);
        TRY(addPlace(query.after, values));
    }
    values << limit + 1; // one more tells whether there is a next page

    auto row = TRY(m_database.run(pageSql(conditions, order), values));
    CasePage page;
    QString place;
    while (TRY(nextRow(row))) {
        if (page.lines.size() == size_t(limit)) {
            page.next = place;
            break;
        }
        page.lines.push_back(TRY(lineFromRow(row)));
        place = placeOf(row);
    }
    return page;
}

} // namespace store
