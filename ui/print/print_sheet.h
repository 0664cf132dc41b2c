// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/printing.h"

#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// What somebody wants on paper.
struct PaperWish {
    casework::Paper paper = casework::Paper::Filled;
    /// The date lines of an official letter, as the person has confirmed them; empty without. Only
    /// on a filled form.
    QString dateLines{};
};

/// Asks what goes on paper: the form as it is filled in, or an empty one to write on. Says that
/// anyone can read paper and that a printer may keep a copy. A filled form may carry the date of
/// the Khmer calendar for @p day (lunar_lines.h).
void askForPaper(QWidget *from, QDate day, std::function<void(const PaperWish &)> answered);

} // namespace ui
