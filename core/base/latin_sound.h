// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// One sound of a Khmer word written in Latin letters.
struct LatinSound {
    QStringView code; ///< "ch", "ng", "ny", "kh", a letter; or one of six classes of vowels.
    bool isVowel = false;
};

/// The sounds of @p letters, which are a to z: silent letters gone, finals without breath or voice.
std::vector<LatinSound> latinSounds(const QString &letters);
