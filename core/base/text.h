// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Every typed line passes here once before it is kept: storedForm() of a name, so that what looks
/// the same is mostly the same, and nothing invisible is kept.
QString cleanText(const QString &typed);

/// @p text with Khmer digits as ASCII digits; everything else as it was.
QString withLatinDigits(QString text);

/// @p text with ASCII digits as Khmer digits.
QString withKhmerDigits(QString text);

/// A number as somebody typed it: digits of either script, a sign, and a comma or a dot before the
/// decimals. Groups of thousands are not guessed at: "1.234.567" is no number.
std::optional<double> readNumber(const QString &typed);

/// True if @p text has at least one letter of the Khmer block (U+1780 to U+17FF).
bool hasKhmer(QStringView text);

/// True if a coeng (U+17D2) in @p text has no letter behind it that it could put below another.
/// It is shown as a stray sign and is no part of the stored form.
bool hasStrayCoeng(QStringView text);
