// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace khmer {

/// One orthographic syllable: a base and what gathers around it.
class Syllable
{
public:
    /// Reads the syllable whose base stands at @p at, and moves @p at behind it. A coeng that joins
    /// nothing is left out.
    static Syllable read(QStringView text, qsizetype &at);

    /// Rules R2 and R4 to R8 of the look-alike key: one order, one way to write what looks the
    /// same.
    void settle();
    /// True if a vowel stands above, under which a shifter has no room.
    bool hasVowelAbove() const;
    /// True if a shifter would be written below: all but triisap in a syllable with BA.
    void useOneLoweredShifter();

    QString text() const;

private:
    struct Unit {
        char16_t sign = 0; ///< coeng for a letter below
        char16_t below = 0; ///< that letter
        friend bool operator==(const Unit &, const Unit &) = default;
    };

    void sort();
    void settleVowels();
    void settleShifter();
    std::vector<Unit>::iterator find(char16_t sign);
    /// @p first and, behind it but for vowels below, @p second become @p one and @p other; no other
    /// if it is 0. True if there were such two.
    bool join(char16_t first, char16_t second, char16_t one, char16_t other);
    bool hasLetter(bool (*is)(char16_t)) const;

    char16_t m_base = 0;
    std::vector<Unit> m_units;
};

} // namespace khmer
