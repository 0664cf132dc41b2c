// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/closing.h"

#include "casework/audited.h"
#include "domain/form_table.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString closureForm = u"closure"_s;

bool mayApprove(const domain::Session &session)
{
    const domain::FormRule *rule = domain::formTable().find(closureForm);
    return rule && may(session, rule->approve);
}

bool waits(const domain::Case &c)
{
    return c.state == domain::CaseState::Open && !c.closureReason.isEmpty();
}

/// Keeps the case in its new state, with a change row for what became different.
Result<domain::Case> keep(Desk &desk, const domain::Session &session, const domain::Case &before,
    const domain::Case &after)
{
    TRY(desk.cases.save(after));
    const auto note = [&](const QString &field, const QString &was, const QString &is) -> Result<> {
        if (was == is)
            return {};
        return desk.changes.add(session.user.name, u"case"_s, after.id.toString(), field, was, is);
    };
    TRY(note(u"state"_s, domain::code(before.state), domain::code(after.state)));
    TRY(note(u"closureReason"_s, before.closureReason, after.closureReason));
    return after;
}

/// What an approver decides about a closure that waits.
template <typename Decide>
Result<domain::Case> decided(CaseRegister &reg, const domain::Session &session, Id<domain::Case> id,
    const QString &decision, Decide decide)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    return audited(
        desk, session, {u"closure_approve"_s, c.caseCode, decision}, [&]() -> Result<domain::Case> {
            if (!mayApprove(session))
                return fail(ErrorCode::Denied, u"closure"_s);
            if (!waits(c))
                return fail(ErrorCode::Invalid, u"no closure waits"_s);
            domain::Case after = c;
            decide(after);
            return keep(desk, session, c, after);
        });
}

} // namespace

QString code(ReopenReason reason)
{
    switch (reason) {
    case ReopenReason::CameBack:
        return u"came_back"_s;
    case ReopenReason::NotFinished:
        return u"not_finished"_s;
    case ReopenReason::ByMistake:
        return u"by_mistake"_s;
    }
    Q_UNREACHABLE();
}

Result<domain::Case> approveClosure(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id)
{
    return decided(reg, session, id, u"approved"_s,
        [](domain::Case &c) { c.state = domain::CaseState::Closed; });
}

Result<domain::Case> keepOpen(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id)
{
    return decided(
        reg, session, id, u"kept_open"_s, [](domain::Case &c) { c.closureReason.clear(); });
}

Result<domain::Case> reopenCase(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> id, ReopenReason why, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    return audited(
        desk, session, {u"case_reopen"_s, c.caseCode, code(why)}, [&]() -> Result<domain::Case> {
            TRY(demandFor(session, u"case_open_create", c, reason));
            if (c.state == domain::CaseState::Open)
                return fail(ErrorCode::Invalid, u"the case is open"_s);
            domain::Case after = c;
            after.state = domain::CaseState::Open;
            after.closureReason.clear();
            return keep(desk, session, c, after);
        });
}

Result<> closeAfter(Desk &desk, const domain::Session &session, Id<domain::Case> id,
    const forms::Answers &closure, bool isNew)
{
    const domain::Case c = TRY(desk.cases.find(id));
    if (!isNew && c.closureReason.isEmpty())
        return {}; // opened again since: an old closure is history
    domain::Case after = c;
    after.closureReason = closure.at(u"cl_reason"_s).text();
    if (after.closureReason.isEmpty())
        after.closureReason = u"unknown"_s;
    if (isNew && mayApprove(session))
        after.state = domain::CaseState::Closed;
    TRY(keep(desk, session, c, after));
    return {};
}

} // namespace casework
