// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/recording.h"

#include <QSet>

namespace casework {

/// A completed record as somebody looks at it, without touching it.
struct ReadRecord {
    OpenForm form; ///< The answers as they were completed, in the version they were given to.
    QString author;
    QDateTime createdAt; ///< UTC.
    QDateTime changedAt; ///< UTC; the same as createdAt if nobody changed it.
    /// Questions, and repeats by their name, whose answer was another before.
    QSet<QString> changed{};
    bool mayChange = false; ///< This person may write it, and no colleague is writing it now.
};

/// For whoever may read the form; @p reason counts for records of a case only. NotFound if it was
/// never completed, or if this person has a draft of it open: that is for reopenForm().
Result<ReadRecord> readRecord(CaseRegister &reg, const domain::Session &session,
    Id<domain::Record> id, OpenReason reason = OpenReason::None);

/// One answer that was replaced.
struct EarlierAnswer {
    QDateTime until; ///< UTC. When it was replaced.
    QString replacedBy; ///< User name.
    /// As Answer::toJson() writes it, of a repeat the list of its lines; what is sealed to this
    /// person stays {"sealed": …}; null if there was no answer, or once it is purged.
    QJsonValue answer;
};

/// What the answer to @p field (a question, or a repeat with all its lines) was before, the last
/// first. For whoever may read the form.
Result<std::vector<EarlierAnswer>> earlierAnswers(CaseRegister &reg, const domain::Session &session,
    Id<domain::Record> id, const QString &field, OpenReason reason = OpenReason::None);

} // namespace casework
