// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Every typed text passes here once before it is kept: Unicode NFC, outer blanks cut, and
/// characters that show nothing (zero-width spaces and joiners, byte order marks) taken out,
/// so that what looks the same is the same.
QString cleanText(const QString &typed);

/// @p text with Khmer digits as ASCII digits; everything else as it was.
QString withLatinDigits(QString text);

/// True if @p text has at least one letter of the Khmer block (U+1780 to U+17FF).
bool hasKhmer(QStringView text);
