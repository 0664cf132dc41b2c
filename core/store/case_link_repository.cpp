// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_link_repository.h"

#include "store/chain.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString selectLinks = u"SELECT id, one, other, kind, reason, made_at, made_by, undone_at,"
                            " undone_by, undone_because FROM case_links "_s;

QDateTime timeAt(const QSqlQuery &row, int column)
{
    return QDateTime::fromString(row.value(column).toString(), Qt::ISODateWithMs);
}

Result<domain::CaseLink> linkFromRow(const QSqlQuery &row)
{
    const auto id = Id<domain::CaseLink>::fromString(row.value(0).toString());
    const auto one = Id<domain::Case>::fromString(row.value(1).toString());
    const auto other = Id<domain::Case>::fromString(row.value(2).toString());
    const auto kind = domain::linkKindFromCode(row.value(3).toString());
    const auto reason = domain::linkReasonFromCode(row.value(4).toString());
    if (!id || !one || !other || !kind || !reason)
        return fail(ErrorCode::Unreadable, u"a link with an unknown id, kind or reason"_s);
    domain::CaseLink link{.id = *id,
        .one = *one,
        .other = *other,
        .kind = *kind,
        .reason = *reason,
        .madeAt = timeAt(row, 5),
        .madeBy = row.value(6).toString()};
    if (row.isNull(7))
        return link;
    const auto because = domain::unlinkReasonFromCode(row.value(9).toString());
    if (!because)
        return fail(ErrorCode::Unreadable, u"a link taken back for an unknown reason"_s);
    link.undone = {timeAt(row, 7), row.value(8).toString(), *because};
    return link;
}

} // namespace

Result<> CaseLinkRepository::add(const domain::CaseLink &link)
{
    const QString one = std::min(link.one.toString(), link.other.toString());
    const QString other = std::max(link.one.toString(), link.other.toString());
    if (one == other)
        return fail(ErrorCode::Invalid, u"a case is not linked with itself"_s);
    auto row = TRY(m_database.run(u"SELECT 1 FROM case_links WHERE one = ? AND other = ?"
                                  " AND kind = ? AND undone_at IS NULL"_s,
        one, other, domain::code(link.kind)));
    if (TRY(nextRow(row)))
        return fail(ErrorCode::Invalid, u"the two cases are linked already"_s);
    TRY(m_database.run(u"INSERT INTO case_links (id, one, other, kind, reason, made_at, made_by)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        link.id.toString(), one, other, domain::code(link.kind), domain::code(link.reason),
        storedTime(link.madeAt), link.madeBy));
    return {};
}

Result<> CaseLinkRepository::takeBack(
    Id<domain::CaseLink> id, const domain::CaseLink::Undoing &undoing)
{
    const domain::CaseLink link = TRY(find(id));
    if (!link.holds())
        return fail(ErrorCode::Invalid, u"the link was taken back before"_s);
    TRY(m_database.run(u"UPDATE case_links SET undone_at = ?, undone_by = ?, undone_because = ?"
                       " WHERE id = ?"_s,
        storedTime(undoing.at), undoing.by, domain::code(undoing.because), id.toString()));
    return {};
}

Result<domain::CaseLink> CaseLinkRepository::find(Id<domain::CaseLink> id)
{
    auto row = TRY(m_database.run(selectLinks + u"WHERE id = ?"_s, id.toString()));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such link"_s);
    return linkFromRow(row);
}

Result<std::vector<domain::CaseLink>> CaseLinkRepository::of(Id<domain::Case> id)
{
    auto row = TRY(m_database.run(selectLinks + u"WHERE one = ? OR other = ? ORDER BY number"_s,
        id.toString(), id.toString()));
    std::vector<domain::CaseLink> links;
    while (TRY(nextRow(row)))
        links.push_back(TRY(linkFromRow(row)));
    return links;
}

} // namespace store
