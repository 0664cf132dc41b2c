// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "forms/interview.h"

#include <QTextDocument>

#include <memory>

namespace ui {

/// A form to be written on by hand: every question with its choices, its hint and room for a pen.
/// Calculations are left out, the program does them when the paper is entered.
std::unique_ptr<QTextDocument> emptyPaper(const forms::Form &form, Language language);

/// A form as it was answered: what was asked and counts, with the answers and the words for none.
/// Codes of places are written out with @p places. @p dateLines, if there are any, end it in the
/// right half of the page, as on official letters.
std::unique_ptr<QTextDocument> filledPaper(const forms::Interview &interview, Language language,
    const domain::Gazetteer *places = nullptr, const QString &dateLines = {});

} // namespace ui
