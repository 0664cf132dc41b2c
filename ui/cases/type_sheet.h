// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/deciding_type.h"
#include "ui/context.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks which type of an incident is counted: shows the way down the order of the questions, what
/// was chosen instead and why. Nothing is chosen in advance, and a reason of some length is needed.
/// While a colleague writes the intake it only shows.
void askType(QWidget *from, const casework::TypeQuestion &question, const LanguageChoice &languages,
    std::function<void(const casework::TypeDecision &)> answered);

/// The whole of it: looks what there is to decide, asks over @p from, and keeps the answer.
void decideType(Context &context, QWidget *from, Id<domain::Case> id, casework::OpenReason reason,
    std::function<void(const Result<domain::Case> &decided)> done);

} // namespace ui
