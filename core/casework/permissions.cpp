// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/permissions.h"

#include "domain/form_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

struct Reason {
    OpenReason reason;
    QStringView code;
};
constexpr std::array reasons{
    Reason{OpenReason::None, u""},
    Reason{OpenReason::OnDuty, u"on_duty"},
    Reason{OpenReason::AskedByOwner, u"asked_by_owner"},
    Reason{OpenReason::Supervision, u"supervision"},
    Reason{OpenReason::Emergency, u"emergency"},
};

QString place(const domain::Session &session, QStringView action)
{
    return u"%1 may not %2"_s.arg(session.user.role, action);
}

} // namespace

bool may(const domain::Session &session, QStringView action)
{
    return session.user.isActive
        && (domain::permission(session.user.role, action) != domain::Permission::No
            || session.standsInFor.contains(action));
}

Result<> demand(const domain::Session &session, QStringView action)
{
    if (!may(session, action))
        return fail(ErrorCode::Denied, place(session, action));
    return {};
}

QString code(OpenReason reason)
{
    for (const Reason &known : reasons) {
        if (known.reason == reason)
            return known.code.toString();
    }
    Q_UNREACHABLE();
}

std::optional<OpenReason> openReasonFromCode(QStringView code)
{
    for (const Reason &known : reasons) {
        if (known.code == code)
            return known.reason;
    }
    return {};
}

Result<> demandFor(
    const domain::Session &session, QStringView action, const domain::Case &c, OpenReason reason)
{
    TRY(demand(session, action));
    const bool ownOnly
        = domain::permission(session.user.role, action) == domain::Permission::OwnCases;
    if (ownOnly && c.owner != session.user.id && reason == OpenReason::None)
        return fail(ErrorCode::Denied, u"the case is another person's: give a reason"_s);
    return {};
}

bool mayWrite(const domain::Session &session, const QString &formId)
{
    const domain::FormRule *rule = domain::formTable().find(formId);
    return rule && may(session, rule->write)
        && domain::letsWrite(domain::permission(session.user.role, rule->write));
}

bool mayRead(const domain::Session &session, const QString &formId)
{
    const domain::FormRule *rule = domain::formTable().find(formId);
    return rule && may(session, rule->read);
}

Result<> demandToWrite(const domain::Session &session, const QString &formId)
{
    if (!mayWrite(session, formId))
        return fail(ErrorCode::Denied, place(session, u"write "_s + formId));
    return {};
}

Result<> demandToWrite(
    const domain::Session &session, const QString &formId, const domain::Case &c, OpenReason reason)
{
    TRY(demandToWrite(session, formId));
    return demandFor(session, domain::formTable().find(formId)->write, c, reason);
}

Result<> demandToRead(
    const domain::Session &session, const QString &formId, const domain::Case &c, OpenReason reason)
{
    if (!mayRead(session, formId))
        return fail(ErrorCode::Denied, place(session, u"read "_s + formId));
    return demandFor(session, domain::formTable().find(formId)->read, c, reason);
}

Result<> demandToRead(const domain::Session &session, const QString &formId,
    const std::optional<domain::Case> &c, OpenReason reason)
{
    if (c)
        return demandToRead(session, formId, *c, reason);
    if (!mayRead(session, formId))
        return fail(ErrorCode::Denied, place(session, u"read "_s + formId));
    return {};
}

QString writeAction(const QString &formId)
{
    const domain::FormRule *rule = domain::formTable().find(formId);
    return rule ? rule->write : u"record_write"_s;
}

} // namespace casework
