// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/form_offers.h"

#include <functional>
#include <vector>

class QWidget;

namespace ui {

class LanguageChoice;

/// Asks which form is begun for a case: those of this role, in the order of a nurse's day, each
/// with what it is for and whether it has been done. Arrows move, Enter begins, Esc leaves.
/// @p languages outlives the sheet.
void askForm(QWidget *from, const std::vector<casework::FormOffer> &offers,
    const LanguageChoice &languages, std::function<void(const QString &formId)> chosen);

} // namespace ui
