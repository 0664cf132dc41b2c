// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// How a name is spoken, for "sounds like": no way of writing Khmer names in Latin is agreed on.
/// These suggest; they never decide that two people are one.

/// The sound of a name in Latin letters (P1), blanks and hyphens aside. "Chhoeurn" and "Choeun"
/// have the same. Empty if there is no Latin letter.
QString soundKey(const QString &name);

/// The consonants of a name of either script (P2), one letter each, without vowels, breath and
/// voice, word by word. The same for "សុភាព" and "Sopheap". A vowel that begins a word leaves "A".
QString consonantKey(const QString &name);

/// True if one consonant more, less or other makes @p a of @p b, and both are long enough for that
/// to mean something (four consonants).
bool soundsNearly(const QString &a, const QString &b);

/// @p name without a title before it (លោក, Mr and the like), if a word is left then.
QString withoutTitle(const QString &name);
