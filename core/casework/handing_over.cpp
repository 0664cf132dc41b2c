// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/handing_over.h"

#include "casework/audited.h"
#include "casework/permissions.h"
#include "store/user_repository.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString supervising = u"closure_approve"_s;

bool mayGoOn(const domain::User &user, const store::Draft &draft)
{
    return user.name != draft.author && mayWrite({user, {}, {}}, draft.formId);
}

Result<QString> subjectOf(Desk &desk, const store::Draft &draft)
{
    return draft.caseId ? TRY(desk.cases.find(*draft.caseId)).caseCode : desk.info.unitCode;
}

} // namespace

QString code(HandOverReason reason)
{
    switch (reason) {
    case HandOverReason::Left:
        return u"left"_s;
    case HandOverReason::Away:
        return u"away"_s;
    case HandOverReason::Asked:
        return u"asked"_s;
    }
    Q_UNREACHABLE();
}

bool mayHandOver(const domain::Session &session)
{
    return may(session, supervising);
}

Result<QStringList> heirsOf(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> id)
{
    Desk &desk = reg.desk();
    const store::Draft draft = TRY(desk.records.draft(id));
    auto subject = TRY(subjectOf(desk, draft));
    const AuditLine line{u"draft_heirs"_s, std::move(subject)};
    return audited(desk, session, line, [&]() -> Result<QStringList> {
        TRY(demand(session, supervising));
        QStringList heirs;
        for (const domain::User &user : TRY(store::allUsers(desk.database))) {
            if (mayGoOn(user, draft))
                heirs.append(user.name);
        }
        return heirs;
    });
}

Result<> handOver(CaseRegister &reg, const domain::Session &session, Id<domain::Record> id,
    const QString &heir, HandOverReason reason)
{
    Desk &desk = reg.desk();
    store::Draft draft = TRY(desk.records.draft(id));
    auto subject = TRY(subjectOf(desk, draft));
    const AuditLine line{u"draft_hand_over"_s, std::move(subject), code(reason)};
    return audited(desk, session, line, [&]() -> Result<> {
        TRY(demand(session, supervising));
        if (heir == draft.author)
            return fail(ErrorCode::Invalid, u"the draft is this person's already"_s);
        const domain::User user = TRY(store::findUser(desk.database, heir));
        if (!mayGoOn(user, draft))
            return fail(ErrorCode::Denied, u"%1 may not write %2"_s.arg(user.role, draft.formId));
        TRY(desk.changes.add(
            session.user.name, u"record"_s, id.toString(), u":draft_author"_s, draft.author, heir));
        draft.author = heir;
        return desk.records.saveDraft(draft);
    });
}

} // namespace casework
