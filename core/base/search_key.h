// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Which rules the keys of this program follow, those of the ICU library under them included.
/// Stored beside every key: keys of other rules are made again.
QString keyVersion();

/// The search key (L2): as lookAlikeKey(), and what people commonly leave out or confuse is gone.
/// Weak signs, which of two lowered shifters, how an independent vowel is written, digits of either
/// script, case and accents of Latin. Words with one blank between.
QString searchKey(const QString &text);

/// The search key without blanks (L2n): for names, phones and codes, where nobody agrees on them.
QString joinedKey(const QString &text);

/// @p key, a search key, cut into orthographic syllables; Latin words and numbers stay whole.
QStringList syllables(const QString &key);

/// What to sort by: the order of the Khmer dictionary for the look-alike key of @p text, Khmer
/// before Latin. Compare as bytes; of keyVersion().
QByteArray sortKey(const QString &text);
