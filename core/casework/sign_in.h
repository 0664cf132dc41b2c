// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/environment.h"
#include "store/register_info.h"

#include <QStringList>

namespace casework {

using RegisterInfo = store::RegisterInfo;
using UnitKind = store::UnitKind;

/// Of a passphrase, in characters. Three or four words are longer; Argon2id does the rest.
constexpr int shortestPassphrase = 12;

/// A register folder as anybody can see it: register.db, register.keys, outbox, inbox, quarantine.
struct RegisterFace {
    QStringList users; ///< Short names, for the unlock page.
    bool isPractice = false; ///< For the frame of the unlock page only; the truth is inside.
};

/// NotFound if there is no register in @p folder; DamagedHeader or NewerFormat as they say.
Result<RegisterFace> lookAt(const QString &folder);

/// An unlocked register and who is at it.
struct SignedIn {
    std::unique_ptr<CaseRegister> reg;
    domain::Session session;
};

struct NewRegister {
    QString folder; ///< Made if it is not there. Invalid if a register is in it.
    UnitKind kind = UnitKind::Facility;
    QString unitCode; ///< 3 to 16 of A-Z, 0-9 and dashes.
    LocalizedText unitName;
    QString userName; ///< 2 to 32 letters, digits, dots or dashes.
    QString role; ///< One of domain::roles().
    bool isPractice = false;
};

/// Makes a register with its keys, its unit card and its first user, and signs that user in.
/// Whatever goes wrong, no half register stays.
Result<SignedIn> createRegister(
    const NewRegister &wanted, const QString &passphrase, const Environment &environment);

/// WrongPassphrase also for a user that is not there: a stranger learns nothing. InUse if another
/// program holds it; ClockWentBack never stops it, see CaseRegister. The five ways a register
/// can be broken are the five codes of store::Database::open and store::readKeyFile.
Result<SignedIn> signIn(const QString &folder, const QString &user, const QString &passphrase,
    const Environment &environment);

/// Without these two rights a register could never have a second account, and nobody could look at
/// its audit log. The first user holds each until an account has it by its role; that ends with the
/// next sign-in. (A province is made by a role that has neither.)
inline const QStringList &bootstrapRights()
{
    static const QStringList rights{QStringLiteral("user_admin"), QStringLiteral("audit_read")};
    return rights;
}

/// Seconds to wait before the next try after @p failures wrong ones: 0, 1, 2, 4 … 60.
int waitAfterFailures(int failures);

/// What this register says about itself.
const RegisterInfo &info(CaseRegister &reg);

/// The time of the last entry, if the computer's clock now stands before it.
std::optional<QDateTime> clockWentBackFrom(CaseRegister &reg);

} // namespace casework
