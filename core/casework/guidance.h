// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/clock_sources.h"
#include "domain/formulary.h"

namespace casework {

/// The tables of the clinical clock that are in force here, and the doses.
struct Guidance {
    domain::ClockTable table;
    ClockSources sources;
    domain::Formulary formulary;
    int version = 0; ///< Of the package; 0: what travels in the program.
};

/// What the settings show of it.
struct GuidanceFace {
    QString edition; ///< As it stands beside the card; empty if the tables cannot be read.
    int year = 0;
    int version = 0; ///< 0: what travels in the program, signed by nobody.
    QString
        formularyOwner{}; ///< Who answers for the doses; empty while nobody does: none is shown.
    QString fingerprint{}; ///< Of the key that packages are compared with; empty if there is none.
};
Result<GuidanceFace> guidanceInForce(CaseRegister &reg, const domain::Session &session);

/// The doses that are in force here: those of the package, else those of the program, which nobody
/// has approved.
Result<std::shared_ptr<const domain::Formulary>> formularyInForce(
    CaseRegister &reg, const domain::Session &session);

/// The digits by which people compare a minisign key file, read aloud by who signs. Unreadable if
/// it is none.
Result<QString> guidanceFingerprint(QByteArrayView keyFile);

/// From now on packages count that this key signed, and no other. Denied without user_admin;
/// Invalid if @p compared is not its fingerprint.
Result<> trustGuidanceKey(CaseRegister &reg, const domain::Session &session,
    const QByteArray &keyFile, const QString &compared);

/// Takes in the package of @p folder (docs/clinical-clock.md) in place of the tables in force. All
/// or nothing: NotFound without a file, BadSignature, TooLarge, Unreadable with file and
/// place if a table is not as it must be, Invalid if its version is not newer, UnknownSigner
/// without a key to compare with. Denied without user_admin.
Result<GuidanceFace> importGuidance(
    CaseRegister &reg, const domain::Session &session, const QString &folder);

/// For the sign-in: the package that was taken in, else what travels in the program.
Result<std::shared_ptr<const Guidance>> keptGuidance(Desk &desk);

} // namespace casework
