// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/handing_over.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks who goes on with a colleague's draft, and why.
void askHeir(QWidget *from, const QStringList &heirs,
    std::function<void(const QString &heir, casework::HandOverReason reason)> answered);

} // namespace ui
