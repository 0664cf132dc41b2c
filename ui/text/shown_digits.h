// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Which digits numbers, dates, times and telephones are shown in, for the whole program, like the
/// language. What is kept has ASCII digits always; either are taken in every field.
enum class Digits { Latin, Khmer };
void setShownDigits(Digits digits);
Digits shownDigits();

/// @p text with its digits as they are shown now. Never for codes, which have letters, too.
QString inShownDigits(const QString &text);

/// "36.6"; no groups of thousands, since dot and comma mean both here.
QString numberText(double number);

/// "012 345 678"; what is no number of this country, as it was typed.
QString phoneText(const QString &stored);

} // namespace ui
