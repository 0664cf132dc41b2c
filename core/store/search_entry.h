// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace store {

/// What is kept so that a case is found: keys, in the form in which a search asks for them.
struct SearchEntry {
    QString keys; ///< Syllables with a blank between, names apart.
    QString sounds; ///< Tokens of soundTokens() with a blank between.
    QString order; ///< Where the first name stands in the dictionary, as hex; empty without one.
};

/// @p others are found as they are written only: telephones, places.
SearchEntry searchEntry(const QStringList &names, const QStringList &others);

/// The syllables of each word of what was typed, ready to be looked for. A telephone number or a
/// part of one is one word.
QStringList typedPhrases(const QString &typed);

/// What @p name sounds like: "1" and soundKey(), "2" and consonantKey(). Empty for one short sound,
/// which says nothing.
QStringList soundTokens(const QString &name);

/// The tokens of consonants that are nearly those of @p name, by one.
QStringList nearTokens(const QString &name);

} // namespace store
