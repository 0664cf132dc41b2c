// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/permissions.h"

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
        && domain::permission(session.user.role, action) != domain::Permission::No;
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

QString writeAction(const QString &formId)
{
    static const QHash<QString, QString> actions{
        {u"consent"_s, u"case_open_create"_s},
        {u"clinexam"_s, u"exam_write"_s},
        {u"forensic"_s, u"fx_write"_s},
        {u"treat"_s, u"treat_write"_s},
        {u"safety"_s, u"safety_write"_s},
        {u"mhpss"_s, u"mhpss_write"_s},
        {u"referral"_s, u"ref_send"_s},
        {u"reffb"_s, u"ref_receive"_s},
        {u"caseplan"_s, u"plan_write"_s},
        {u"ossu_check"_s, u"checklist_write"_s},
        {u"helpline"_s, u"helpline_write"_s},
        {u"ivr_tally"_s, u"helpline_write"_s},
    };
    return actions.value(formId, u"intake_write"_s);
}

} // namespace casework
