// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casework/case_register.h"
#include "exchange/import.h"
#include "exchange/quarantine.h"
#include "exchange/report_export.h"
#include "exchange/unit_card.h"
#include "store/bundle_repository.h"
#include "store/trust_repository.h"

#include <vector>

namespace casework {

// What comes back are the plain values of the rooms below; who calls needs only these names.
using UnitCard = exchange::UnitCard;
using TrustedUnit = store::TrustedUnit;
using ReportCounts = exchange::ReportCounts;
using ReportWritten = exchange::ReportWritten;
using SentBundle = store::OutgoingBundle;
using SentState = store::OutgoingState;
using ReceivedBundle = store::IncomingBundle;
using Import = exchange::Import;
using BundleKind = exchange::BundleKind;
using PutAside = exchange::PutAside;

/// A unit's card with what a person needs to pass it on.
struct Card {
    UnitCard unit;
    QString fingerprint; ///< Groups of digits, to be compared by voice.
    QByteArray text; ///< One line, as it stands in a card file or a QR code.
};

Result<Card> ownCard(CaseRegister &reg, const domain::Session &session);

/// Reads a card that may be hostile; says nothing about trust.
Result<Card> readCard(const QByteArray &text);

/// The reading key as the age tool reads it, so that bundles can be opened with the public tools.
/// Practice registers only (Denied in a real one): whoever has it reads every bundle sent here.
Result<QByteArray> practiceIdentity(CaseRegister &reg, const domain::Session &session);

/// Groups of digits of a unit that is known already.
QString fingerprintOf(const TrustedUnit &unit);

/// Trusts a card after its fingerprint was compared. Invalid if the digits differ, if it is our own
/// card, or if a practice card meets a real register or the other way round.
Result<TrustedUnit> addTrust(CaseRegister &reg, const domain::Session &session,
    const QByteArray &card, const QString &comparedFingerprint);
Result<std::vector<TrustedUnit>> trustedUnits(CaseRegister &reg, const domain::Session &session);
Result<> revokeTrust(CaseRegister &reg, const domain::Session &session, const QString &registerId,
    const QString &reason);

/// What the next report bundle to @p destination (a register id) would carry. Whole numbers only.
Result<ReportCounts> previewExport(CaseRegister &reg, const domain::Session &session,
    const QString &destination, const Progress &progress = {});

/// Writes the next report bundle for one destination into the outbox folder. With nothing new there
/// is no bundle. Stopping leaves no file and no number used.
Result<ReportWritten> exportReport(CaseRegister &reg, const domain::Session &session,
    const QString &destination, const Progress &progress = {});

/// Copies a bundle of the outbox to @p folder (a stick), reads it back and marks it carried.
Result<> carry(CaseRegister &reg, const domain::Session &session, const QString &fileName,
    const QString &folder);

/// Everything we wrote, newest first, and how far it came. It survives a restart.
Result<std::vector<SentBundle>> outbox(CaseRegister &reg, const domain::Session &session);

/// Proves a file and says what importing it would do. Changes nothing; a refused file is put aside.
Result<Import> previewBundle(CaseRegister &reg, const domain::Session &session, const QString &file,
    const Progress &progress = {});

/// Takes in all of a bundle or none of it. Applied reports get a receipt in the outbox. On a
/// refusal the file is copied to quarantine with the reason, one audit line is added, and nothing
/// else changes. Give the file hash of the preview, and a file exchanged since is refused.
Result<Import> importBundle(CaseRegister &reg, const domain::Session &session, const QString &file,
    const QByteArray &previewedHash = {}, const Progress &progress = {});

/// What came and was applied or waits; and what was put aside, with the reason. Newest first.
Result<std::vector<ReceivedBundle>> inbox(CaseRegister &reg, const domain::Session &session);
Result<std::vector<PutAside>> putAsideFiles(CaseRegister &reg, const domain::Session &session);

} // namespace casework
