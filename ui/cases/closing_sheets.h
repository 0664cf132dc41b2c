// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/closing.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks why a closed case is opened again. The answer is written in the log.
void askReopening(QWidget *from, std::function<void(casework::ReopenReason)> answered);

/// Asks somebody who may approve it whether a case shall be closed: @p because is the reason that
/// the closure gives.
void askClosing(QWidget *from, const QString &because, std::function<void(bool close)> answered);

} // namespace ui
