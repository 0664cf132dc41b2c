// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/accounts.h"

#include "casework/audited.h"
#include "casework/permissions.h"
#include "casework/register_folder.h"
#include "casework/seals.h"
#include "casework/setting_up.h"
#include "store/key_file.h"
#include "store/user_repository.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<std::vector<domain::User>> users(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"user_list"_s}, [&]() -> Result<std::vector<domain::User>> {
        TRY(demand(session, u"user_admin"));
        return store::allUsers(desk.database);
    });
}

Result<domain::User> addUser(CaseRegister &reg, const domain::Session &session, const QString &name,
    const QString &role, const QString &passphrase)
{
    Desk &desk = reg.desk();
    const RegisterFolder place{desk.folder};
    return audited(desk, session, {u"user_admin"_s, name}, [&]() -> Result<domain::User> {
        TRY(demand(session, u"user_admin"));
        TRY(checkUserName(name));
        TRY(checkPassphrase(passphrase));
        if (!domain::roles().contains(role))
            return fail(ErrorCode::Invalid, u"role"_s);
        crypto::KeySlots slots = TRY(store::readKeyFile(place.keys()));
        TRY(slots.addUser(keysForRole(desk.keys, role), name, crypto::passphraseSecret(passphrase),
            desk.environment.stretchCost));
        const domain::User user{.name = name, .role = role};
        TRY(store::saveUser(desk.database, user));
        // The slot comes last: a slot without an account opens nothing, an account without a slot
        // could never be used.
        TRY(store::writeKeyFile(place.keys(), slots));
        return user;
    });
}

Result<> changePassphrase(
    CaseRegister &reg, const domain::Session &session, const QString &current, const QString &next)
{
    Desk &desk = reg.desk();
    const RegisterFolder place{desk.folder};
    return audited(desk, session, {u"passphrase_change"_s}, [&]() -> Result<> {
        TRY(checkPassphrase(next));
        crypto::KeySlots slots = TRY(store::readKeyFile(place.keys()));
        TRY(slots.unlock(session.user.name, crypto::passphraseSecret(current)));
        TRY(slots.changePassphrase(desk.keys, session.user.name, crypto::passphraseSecret(next),
            desk.environment.stretchCost));
        return store::writeKeyFile(place.keys(), slots, /*forgetOld=*/true);
    });
}

} // namespace casework
