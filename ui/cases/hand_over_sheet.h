// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/handing_over.h"
#include "ui/context.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks who goes on with a colleague's draft, and why.
void askHeir(QWidget *from, const QStringList &heirs,
    std::function<void(const QString &heir, casework::HandOverReason reason)> answered);

/// Asks, and hands the draft over; @p done hears how it went, and nothing if nobody was chosen.
void handOverDraft(Context &context, QWidget *from, Id<domain::Record> draft,
    std::function<void(const Result<> &given)> done);

} // namespace ui
