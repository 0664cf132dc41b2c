// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/linking.h"
#include "casework/perhaps_known.h"

namespace ui {

QString text(domain::LinkKind kind);
QString text(domain::LinkReason reason);
QString text(domain::UnlinkReason reason);

/// How two cases came to be linked, or that it was taken back: who, when, why.
QString storyOf(const domain::CaseLink &link);

/// Why another case may be of the same person, and what to do: the name sounds alike, same village
/// and the like; of another person's case whom to ask.
QString whyAlike(const casework::PerhapsKnown &known);

} // namespace ui
