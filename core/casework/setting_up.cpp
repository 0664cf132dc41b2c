// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/setting_up.h"

#include "base/text.h"
#include "casework/register_folder.h"
#include "casework/sign_in.h"
#include "crypto/hash.h"
#include "store/key_file.h"
#include "store/user_repository.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

Result<> check(const NewRegister &wanted, const QString &passphrase)
{
    static const QRegularExpression unit(u"^[A-Z0-9][A-Z0-9-]{1,14}[A-Z0-9]$"_s);
    if (!unit.match(wanted.unitCode).hasMatch())
        return fail(ErrorCode::Invalid, u"unit code"_s);
    if (wanted.unitName.isEmpty())
        return fail(ErrorCode::Invalid, u"unit name"_s);
    TRY(checkUserName(wanted.userName));
    if (!domain::roles().contains(wanted.role))
        return fail(ErrorCode::Invalid, u"role"_s);
    return checkPassphrase(passphrase);
}

Result<> makeFolders(const RegisterFolder &place)
{
    for (const QString &folder : {place.path, place.outbox(), place.inbox(), place.quarantine()}) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::ReadOnly, u"the folder cannot be made"_s);
    }
    return {};
}

void takeAway(const RegisterFolder &place)
{
    for (const QString &file : {place.database(), place.database() + u"-wal"_s,
             place.database() + u"-shm"_s, place.keys(), place.practiceMark()})
        QFile::remove(file);
}

Result<SignedIn> fillFolder(const NewRegister &wanted, const QString &passphrase,
    const Environment &environment, std::unique_ptr<QLockFile> lock)
{
    const RegisterFolder place{wanted.folder};
    crypto::KeySet keys = crypto::newKeySet();
    const auto slots = TRY(crypto::KeySlots::create(
        keys, wanted.userName, crypto::passphraseSecret(passphrase), environment.stretchCost));
    auto database = TRY(store::Database::open(place.database(), keys.at(u"register"_s),
        store::Database::Create::IfMissing, environment.vfs));
    const store::RegisterInfo info{.registerId = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .kind = wanted.kind,
        .unitCode = wanted.unitCode,
        .unitName = wanted.unitName,
        .epoch = QString::fromLatin1(crypto::randomBytes(8).toHex()),
        .isPractice = wanted.isPractice,
        .createdAt = environment.clock()};
    const domain::User user{.name = wanted.userName, .role = wanted.role};
    TRY(database.atomically([&]() -> Result<> {
        TRY(store::saveRegisterInfo(database, info));
        TRY(exchange::saveKeys(database, exchange::createKeys()));
        return store::saveUser(database, user);
    }));
    if (wanted.isPractice) {
        QFile mark(place.practiceMark());
        if (!mark.open(QIODevice::WriteOnly))
            return fail(ErrorCode::ReadOnly, u"practice mark"_s);
    }
    // The key file comes last: a folder without one is no register, whatever else is in it.
    TRY(store::writeKeyFile(place.keys(), slots));
    auto reg = TRY(
        sitDown(wanted.folder, std::move(lock), std::move(keys), std::move(database), environment));
    TRY(reg->desk().audit.add(user.name, u"register_create"_s, info.unitCode, u"done"_s));
    const domain::Session session = TRY(sessionOf(reg->desk(), user));
    return SignedIn{std::move(reg), session};
}

} // namespace

Result<> checkPassphrase(const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase || passphrase.size() > 1024)
        return fail(ErrorCode::Invalid, u"passphrase: too short or too long"_s);
    return {};
}

Result<> checkUserName(const QString &name)
{
    // Letters of any script: people here are called in Khmer as well.
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.-]{1,31}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (name != cleanText(name) || !allowed.match(name).hasMatch())
        return fail(ErrorCode::Invalid, u"user name: 2 to 32 letters, digits, dots, dashes"_s);
    return {};
}

Result<SignedIn> createRegister(
    const NewRegister &wanted, const QString &passphrase, const Environment &environment)
{
    TRY(check(wanted, passphrase));
    const RegisterFolder place{wanted.folder};
    if (place.hasRegister())
        return fail(ErrorCode::Invalid, u"there is a register in this folder already"_s);
    TRY(makeFolders(place));
    auto lock = TRY(place.hold());
    auto made = fillFolder(wanted, passphrase, environment, std::move(lock));
    if (!made)
        takeAway(place);
    return made;
}

} // namespace casework
