// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/recording.h"

namespace casework {

/// What becomes of a draft when it moves to the newest version of its form.
struct DraftMove {
    QString from;
    QString to;
    int moved = 0; ///< Answers that the new version takes as they are.
    enum class Why { Gone, OtherKind };
    struct Left {
        LocalizedText question; ///< As the old version asked it.
        Why why = Why::Gone; ///< Not asked any more, or its answers look otherwise now.
        int line = 0; ///< From 1 within a repeat; 0 outside.
    };
    std::vector<Left> left; ///< Answers that stay behind, in the order of their names.
};
/// Says so and changes nothing. Invalid if no newer version is here, or if the record is complete.
Result<DraftMove> lookAtMove(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> draft);

/// Moves it. What stays behind goes to the change log, so that it can be found again. Errors as
/// lookAtMove(); Denied if the draft is another person's.
Result<DraftMove> moveDraft(
    CaseRegister &reg, const domain::Session &session, Id<domain::Record> draft);

} // namespace casework
