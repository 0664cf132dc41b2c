// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_repository.h"

#include "store/case_row.h"
#include "store/chain.h"
#include "store/search_entry.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

Result<domain::Case> onlyCase(QSqlQuery row)
{
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such case"_s);
    return caseFromRow(row);
}

Result<std::vector<domain::Case>> casesFrom(QSqlQuery row)
{
    std::vector<domain::Case> cases;
    while (TRY(nextRow(row)))
        cases.push_back(TRY(caseFromRow(row)));
    return cases;
}

QVariant orNull(const std::optional<PartialDate> &date)
{
    return date ? QVariant(date->toString()) : QVariant();
}

template <typename Value>
QVariant orNull(const std::optional<Value> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

CaseRepository::CaseRepository(Database &database)
    : m_database(database)
{
}

Result<> CaseRepository::save(const domain::Case &c)
{
    static const QString sql = u"INSERT INTO cases (%1)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                               " ON CONFLICT (id) DO UPDATE SET case_code = excluded.case_code,"
                               " survivor_code = excluded.survivor_code, state = excluded.state,"
                               " opened_at = excluded.opened_at, owner = excluded.owner,"
                               " incident_type = excluded.incident_type,"
                               " incident_date = excluded.incident_date,"
                               " interview_date = excluded.interview_date, sex = excluded.sex,"
                               " age = excluded.age, district = excluded.district,"
                               " consent = excluded.consent,"
                               " closure_reason = excluded.closure_reason,"
                               " type_confirmed = excluded.type_confirmed"_s.arg(caseColumns);
    TRY(m_database.run(sql, c.id.toString(), c.caseCode, c.survivorCode, domain::code(c.state),
        storedTime(c.openedAt), c.owner.toString(), domain::code(c.type), orNull(c.incidentDate),
        orNull(c.interviewDate), c.sex, orNull(c.age), c.district, consentToJson(c.consent),
        c.closureReason, c.typeConfirmed));
    return {};
}

Result<domain::Case> CaseRepository::find(Id<domain::Case> id)
{
    static const QString sql = u"SELECT %1 FROM cases WHERE id = ?"_s.arg(caseColumns);
    return onlyCase(TRY(m_database.run(sql, id.toString())));
}

Result<domain::Case> CaseRepository::findByCode(const QString &caseCode)
{
    static const QString sql = u"SELECT %1 FROM cases WHERE case_code = ?"_s.arg(caseColumns);
    return onlyCase(TRY(m_database.run(sql, caseCode)));
}

Result<qint64> CaseRepository::count()
{
    auto row = TRY(m_database.run(u"SELECT count(*) FROM cases"_s));
    TRY(nextRow(row));
    return row.value(0).toLongLong();
}

Result<> CaseRepository::saveSearchKeys(
    Id<domain::Case> id, const QStringList &names, const QStringList &others)
{
    const SearchEntry entry = searchEntry(names, others);
    const auto ordered = TRY(m_database.run(
        u"UPDATE cases SET name_order = ? WHERE id = ?"_s, entry.order, id.toString()));
    if (ordered.numRowsAffected() == 0)
        return fail(ErrorCode::NotFound, u"no such case"_s);
    TRY(m_database.run(u"INSERT INTO search_entries (number, keys, sounds)"
                       " SELECT number, ?, ? FROM cases WHERE id = ?"
                       " ON CONFLICT (number) DO UPDATE SET keys = excluded.keys,"
                       " sounds = excluded.sounds"_s,
        entry.keys, entry.sounds, id.toString()));
    return {};
}

Result<std::vector<domain::Case>> CaseRepository::openCases(std::optional<Id<domain::User>> owner)
{
    static const QString sql = u"SELECT %1 FROM cases WHERE state = 'open'%2"
                               " ORDER BY opened_at DESC, number DESC"_s;
    auto row
        = TRY(owner ? m_database.run(sql.arg(caseColumns, u" AND owner = ?"_s), owner->toString())
                    : m_database.run(sql.arg(caseColumns, QString())));
    return casesFrom(std::move(row));
}

Result<std::vector<domain::Case>> CaseRepository::reportedBetween(QDate first, QDate last)
{
    static const QString sql = u"SELECT %1 FROM cases WHERE interview_date BETWEEN ? AND ?"
                               " ORDER BY interview_date, number"_s.arg(caseColumns);
    return casesFrom(TRY(m_database.run(sql, first, last)));
}

} // namespace store
