// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casework/case_register.h"
#include "casework/sign_in.h"
#include "domain/report_row.h"

#include <vector>

namespace casework {

/// A unit as others know it: who it is, and its public keys behind a fingerprint.
struct Card {
    QString unitCode;
    LocalizedText unitName;
    UnitKind kind = UnitKind::Facility;
    QString registerId;
    bool isPractice = false;
    QString fingerprint; ///< Groups of digits, to be compared by voice.
    QByteArray text; ///< One line, as it stands in a card file or a QR code.
};

Result<Card> ownCard(CaseRegister &reg, const domain::Session &session);

/// Reads a card that may be hostile; says nothing about trust.
Result<Card> readCard(const QByteArray &text);

struct TrustedUnit {
    Card card;
    QDateTime addedAt;
    std::optional<QDateTime> revokedAt{};
    QString revokedBecause{};
};

/// Trusts a card after its fingerprint was compared. Invalid if @p comparedFingerprint is another,
/// or if a practice card meets a real register or the other way round.
Result<TrustedUnit> addTrust(CaseRegister &reg, const domain::Session &session,
    const QByteArray &card, const QString &comparedFingerprint);
Result<std::vector<TrustedUnit>> trustedUnits(CaseRegister &reg, const domain::Session &session);
Result<> revokeTrust(CaseRegister &reg, const domain::Session &session, const QString &registerId,
    const QString &reason);

/// What a report bundle would carry or carries: whole numbers only.
struct ReportCounts {
    int rows = 0; ///< New or changed rows without identity.
    int retractions = 0;
    std::vector<domain::MonthTotals> totals;
    int withheld = 0; ///< Incidents that stay because sharing was not agreed.
};

/// How far a bundle of ours has come. It survives a restart.
enum class SentState { Written, Carried, Received, Applied, Refused };

struct SentBundle {
    QString fileName;
    QString destination; ///< Unit code.
    qint64 sequence = 0;
    SentState state = SentState::Written;
    QDateTime writtenAt;
    ReportCounts counts;
};

Result<ReportCounts> previewExport(
    CaseRegister &reg, const domain::Session &session, const QString &destinationRegisterId);

/// Writes the next report bundle for one destination into the outbox folder. Stopping leaves no
/// file and no number used.
Result<SentBundle> exportReport(CaseRegister &reg, const domain::Session &session,
    const QString &destinationRegisterId, const Progress &progress = {});

/// Copies a bundle of the outbox to @p folder (a stick) and marks it carried.
Result<> carry(CaseRegister &reg, const domain::Session &session, const QString &fileName,
    const QString &folder);

Result<std::vector<SentBundle>> outbox(CaseRegister &reg, const domain::Session &session);

/// What importing a file would do.
struct ImportPreview {
    enum class Kind { Report, Receipt };
    Kind kind = Kind::Report;
    QString sender; ///< Unit code.
    LocalizedText senderName;
    qint64 sequence = 0;
    bool isRepeat = false; ///< Was applied before: importing it again does nothing.
    bool isHeld = false; ///< An earlier one is missing; it would be kept and wait.
    qint64 waitsFor = 0; ///< The number that has not come, if held.
    bool isRestored = false; ///< The sender went back to a backup and began a new epoch.
    int added = 0;
    int changed = 0;
    int retracted = 0;
    std::vector<domain::MonthTotals> totals;
};

Result<ImportPreview> previewBundle(CaseRegister &reg, const domain::Session &session,
    const QString &file, const Progress &progress = {});

/// Takes in all of a bundle or none of it, then writes a receipt for its sender into the outbox. On
/// a refusal the file is copied to quarantine with the reason, one audit line is added and nothing
/// else changes. A held bundle gives a preview with isHeld and is applied when the gap closes.
Result<ImportPreview> importBundle(CaseRegister &reg, const domain::Session &session,
    const QString &file, const Progress &progress = {});

/// A file that came: applied, held or put aside.
struct ReceivedBundle {
    enum class State { Applied, Held, Refused };
    QString fileName;
    QString sender; ///< Empty if it could not be known.
    qint64 sequence = 0;
    State state = State::Applied;
    QDateTime at;
    std::optional<ErrorCode> reason{}; ///< Why it was refused.
};
Result<std::vector<ReceivedBundle>> inbox(CaseRegister &reg, const domain::Session &session);

} // namespace casework
