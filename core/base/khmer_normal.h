// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names, places, codes and phones hold nothing that cannot be seen. A narrative keeps its lines
/// and the word breaks (U+200B) that somebody typed, one at a time.
enum class TextKind { Name, Narrative };

/// The stored form (L0): what the person sees again. Runs of blanks are one blank, invisible
/// characters and signs that join nothing are gone, and other scripts are in NFC. Khmer is never
/// put in another order here, since NFC itself would change it.
QString storedForm(const QString &typed, TextKind kind = TextKind::Name);

/// The look-alike key (L1): two texts have the same key if they look the same, in whatever order
/// and with whatever deprecated or invisible characters they were typed. For comparing and sorting
/// only.
QString lookAlikeKey(const QString &text);

/// The parts of each Khmer syllable of @p text in the one order of the look-alike key, for keys
/// that go on from there.
QString arranged(const QString &text);

/// A shifter below a vowel above it looks the same whichever it is; here it becomes U+17C9. One
/// that stays above its letter, as triisap above BA does, is left.
QString withOneLoweredShifter(const QString &arranged);
