// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/linking.h"

#include "casework/audited.h"
#include "store/case_link_repository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString writing = u"intake_write"_s;

Result<> demandToLink(const domain::Session &session, const domain::Case &c, OpenReason opened)
{
    TRY(demand(session, writing));
    return demandFor(session, u"case_read_clinical", c, opened);
}

/// The log of either case tells of it.
Result<> noteAtOther(Desk &desk, const domain::Session &session, const AuditLine &line)
{
    return desk.audit.add(session.user.name, line.action, line.subject, u"done"_s, line.reason);
}

bool fits(domain::LinkKind kind, domain::LinkReason reason)
{
    return (kind == domain::LinkKind::SomeoneElse) == (reason == domain::LinkReason::DetailsDiffer);
}

} // namespace

Result<domain::CaseLink> linkCases(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> from, Id<domain::Case> to, domain::LinkKind kind, domain::LinkReason reason,
    OpenReason opened)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(from));
    const domain::Case other = TRY(desk.cases.find(to));
    const AuditLine line{u"case_link"_s, c.caseCode, domain::code(kind)};
    return audited(desk, session, line, [&]() -> Result<domain::CaseLink> {
        TRY(demandToLink(session, c, opened));
        if (!fits(kind, reason))
            return fail(ErrorCode::Invalid, u"the reason does not fit the link"_s);
        const domain::CaseLink link{.one = std::min(from, to),
            .other = std::max(from, to),
            .kind = kind,
            .reason = reason,
            .madeAt = desk.environment.clock(),
            .madeBy = session.user.name};
        TRY(store::CaseLinkRepository(desk.database).add(link));
        TRY(desk.changes.add(session.user.name, u"case_link"_s, link.id.toString(), {},
            QJsonValue::Null,
            QJsonObject{{u"cases"_s, QJsonArray{c.caseCode, other.caseCode}},
                {u"kind"_s, domain::code(kind)}, {u"reason"_s, domain::code(reason)}}));
        TRY(noteAtOther(desk, session, {line.action, other.caseCode, line.reason}));
        return link;
    });
}

Result<> takeLinkBack(CaseRegister &reg, const domain::Session &session, Id<domain::Case> from,
    Id<domain::CaseLink> link, domain::UnlinkReason because, OpenReason opened)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(from));
    const AuditLine line{u"case_unlink"_s, c.caseCode, domain::code(because)};
    return audited(desk, session, line, [&]() -> Result<> {
        TRY(demandToLink(session, c, opened));
        store::CaseLinkRepository links(desk.database);
        const domain::CaseLink held = TRY(links.find(link));
        if (held.one != from && held.other != from)
            return fail(ErrorCode::Invalid, u"a link of other cases"_s);
        TRY(links.takeBack(link, {desk.environment.clock(), session.user.name, because}));
        TRY(desk.changes.add(session.user.name, u"case_link"_s, link.toString(), u"undone"_s,
            QJsonValue::Null, domain::code(because)));
        const domain::Case other = TRY(desk.cases.find(held.across(from)));
        return noteAtOther(desk, session, {line.action, other.caseCode, line.reason});
    });
}

Result<std::vector<LinkedCase>> linkedCases(
    Desk &desk, const domain::Session &session, Id<domain::Case> id)
{
    std::vector<LinkedCase> found;
    for (const domain::CaseLink &link : TRY(store::CaseLinkRepository(desk.database).of(id))) {
        const auto other = link.across(id);
        QString caseCode = TRY(desk.cases.find(other)).caseCode;
        found.push_back({link, other, std::move(caseCode), link.holds() && may(session, writing)});
    }
    return found;
}

} // namespace casework
