// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"

#include <functional>

class QWidget;

namespace ui {

class LanguageChoice;

/// Asks for the fingerprint as the other unit reads it aloud. Nothing is filled in: who only looks
/// at the screen has compared nothing. @p languages outlives the sheet, here and below.
void askTrust(QWidget *from, const casework::Card &card, const LanguageChoice &languages,
    std::function<void(const QString &fingerprint)> compared);

/// Asks why a unit shall not be trusted any more. The answer is written in the log.
void askEndOfTrust(QWidget *from, const LocalizedText &unitName, const LanguageChoice &languages,
    std::function<void(const QString &reason)> answered);

} // namespace ui
