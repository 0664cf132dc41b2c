// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/sign_in.h"

#include "casework/audited.h"
#include "casework/guidance.h"
#include "casework/kept_versions.h"
#include "casework/lost_calls.h"
#include "casework/register_folder.h"
#include "casework/searching.h"
#include "casework/setting_up.h"
#include "store/key_file.h"
#include "store/user_repository.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

Result<RegisterFace> lookAt(const QString &folder)
{
    const RegisterFolder place{folder};
    if (!place.hasRegister())
        return fail(ErrorCode::NotFound, u"no register in this folder"_s);
    const crypto::KeySlots slots = TRY(store::readKeyFile(place.keys()));
    return RegisterFace{slots.users(), QFile::exists(place.practiceMark())};
}

Result<std::unique_ptr<CaseRegister>> sitDown(const QString &folder,
    std::unique_ptr<QLockFile> lock, crypto::KeySet keys, store::Database database,
    const Environment &environment)
{
    const store::RegisterInfo info = TRY(store::loadRegisterInfo(database));
    auto unitKeys = exchange::loadKeys(database);
    if (!unitKeys)
        return fail(ErrorCode::DamagedPages, u"the register has no unit keys"_s);
    Environment here = environment;
    here.forms = TRY(libraryWithUsed(database, environment.forms));
    Seals seals = TRY(Seals::of(database, keys));
    std::unique_ptr<Desk> desk(new Desk{folder, std::move(here), std::move(lock), std::move(keys),
        std::move(database), info, *std::move(unitKeys), std::move(seals)});
    TRY(refreshSearch(*desk));
    desk->guidance = TRY(keptGuidance(*desk));
    const auto last = TRY(desk->audit.latest(1));
    if (!last.empty())
        desk->lastEntry = last.front().at;
    return std::make_unique<CaseRegister>(std::move(desk));
}

Result<domain::Session> sessionOf(Desk &desk, const domain::User &user)
{
    domain::Session session{user, desk.info.registerId, {}};
    if (TRY(store::firstUser(desk.database)).id != user.id)
        return session;
    const auto accounts = TRY(store::allUsers(desk.database));
    for (const QString &right : bootstrapRights()) {
        const bool isHeld = std::ranges::any_of(accounts, [&](const domain::User &account) {
            return account.isActive
                && domain::permission(account.role, right) != domain::Permission::No;
        });
        if (!isHeld)
            session.standsInFor.append(right);
    }
    return session;
}

Result<SignedIn> signIn(const QString &folder, const QString &user, const QString &passphrase,
    const Environment &environment)
{
    const RegisterFolder place{folder};
    if (!place.hasRegister())
        return fail(ErrorCode::NotFound, u"no register in this folder"_s);
    auto lock = TRY(place.hold());
    const crypto::KeySlots slots = TRY(store::readKeyFile(place.keys()));
    auto keys = slots.unlock(user, crypto::passphraseSecret(passphrase));
    if (!keys) {
        const ErrorCode why = keys.error().code;
        if (why != ErrorCode::NotFound && why != ErrorCode::WrongPassphrase)
            return tl::unexpected(keys.error());
        place.noteFailure();
        return fail(ErrorCode::WrongPassphrase);
    }
    auto database = TRY(store::Database::open(
        place.database(), keys->at(u"register"_s), store::Database::Create::No, environment.vfs));
    auto reg
        = TRY(sitDown(folder, std::move(lock), *std::move(keys), std::move(database), environment));

    Desk &desk = reg->desk();
    auto account = store::findUser(desk.database, user);
    if (!account || !account->isActive)
        return fail(ErrorCode::Denied, u"the account is closed"_s);
    const domain::Session session = TRY(sessionOf(desk, *account));
    if (const int failures = place.takeFailures(); failures > 0)
        TRY(desk.audit.add(
            user, u"unlock_failed"_s, {}, u"WrongPassphrase"_s, QString::number(failures)));
    TRY(desk.audit.add(user, u"unlock"_s, {}, u"done"_s));
    (void)eraseLostCallNumbers(desk, session); // if it cannot be now, the log says so
    return SignedIn{std::move(reg), session};
}

int waitAfterFailures(int failures)
{
    if (failures <= 1)
        return 0;
    return failures > 7 ? 60 : 1 << (failures - 2);
}

const RegisterInfo &info(CaseRegister &reg)
{
    return reg.desk().info;
}

std::optional<QDateTime> clockWentBackFrom(CaseRegister &reg)
{
    const Desk &desk = reg.desk();
    if (desk.lastEntry && desk.environment.clock() < *desk.lastEntry)
        return desk.lastEntry;
    return {};
}

} // namespace casework
