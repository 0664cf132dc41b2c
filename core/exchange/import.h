// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/report_row.h"
#include "exchange/mailroom.h"
#include "exchange/receipts.h"

#include <vector>

namespace exchange {

enum class BundleKind { Report, Guidance };

/// What importing a file does: as a preview before, as the account of it after.
struct Import {
    enum class Outcome {
        Applied, ///< Everything of it was (or would be) taken in.
        Repeat, ///< It was applied before; nothing happens.
        Held, ///< An earlier one is missing (Gap); it is kept and applied when that one comes.
    };

    Outcome outcome = Outcome::Applied;
    BundleKind kind = BundleKind::Report;
    QString bundleId;
    QString sender; ///< Unit code.
    LocalizedText senderName;
    QString senderRegister;
    qint64 sequence = 0;
    qint64 waitsFor = 0; ///< If held: the number that has not come.
    bool isRestored = false; ///< The sender went back to a backup; what we hold of it begins anew.
    QDateTime createdAt; ///< By the sender's clock: a label.
    QByteArray fileHash; ///< SHA-256 of the sealed file.

    // A report
    qint64 added = 0;
    qint64 changed = 0;
    qint64 retracted = 0;
    std::vector<domain::MonthTotals> totals{}; ///< Months that are new or change.
    // Guidance
    std::vector<Receipt> receipts{}; ///< About bundles of ours.

    std::vector<qint64> alsoApplied{}; ///< Numbers that waited for this one and were applied too.
};

/// Proves a file and says what it would do. Changes nothing; a refused file is put aside.
Result<Import> previewBundle(
    const Mailroom &room, const QString &path, const Progress &progress = {});

/// Takes in all of a bundle or none of it. Give @p expectedFileHash from a preview, and a file that
/// was exchanged since is refused (Invalid). On a refusal the file is put aside (quarantine.h), and
/// cases, rows, trust and sequence are as before. The receipt is writeReceipts()'s work.
Result<Import> importBundle(const Mailroom &room, const QString &path,
    const QByteArray &expectedFileHash = {}, const Progress &progress = {});

} // namespace exchange
