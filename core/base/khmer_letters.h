// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the letters of the Khmer block are, as the Khmer Encoding Structure (SIL, 2024) sorts them.
namespace khmer {

inline constexpr char16_t coeng = 0x17D2; ///< Joins the next letter below the one before.
inline constexpr char16_t muusikatoan = 0x17C9; ///< The shifter that makes a light letter heavy.
inline constexpr char16_t triisap = 0x17CA; ///< The shifter the other way round.
inline constexpr char16_t belowU = 0x17BB; ///< Also what a shifter looks like that moved down.
inline constexpr char16_t nikahit = 0x17C6;
inline constexpr char16_t toandakhiat = 0x17CD; ///< Not spoken: what stands below it is silent.
inline constexpr char16_t letterNgo = 0x1784;
inline constexpr char16_t letterDa = 0x178A;
inline constexpr char16_t letterTa = 0x178F;
inline constexpr char16_t letterBa = 0x1794;
inline constexpr char16_t letterYo = 0x1799;
inline constexpr char16_t letterRo = 0x179A;
inline constexpr char16_t letterVo = 0x179C;
inline constexpr char16_t letterQa = 0x17A2; ///< Carries a vowel that no consonant begins.
inline constexpr char16_t dottedCircle = 0x25CC; ///< Shown where a sign has no letter.

constexpr bool isBetween(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

constexpr bool isInBlock(char16_t c)
{
    return isBetween(c, 0x1780, 0x17FF);
}

/// A consonant or an independent vowel, the two deprecated ones included.
constexpr bool isLetter(char16_t c)
{
    return isBetween(c, 0x1780, 0x17B3);
}

/// A letter, or the circle that stands for one, that signs gather around.
constexpr bool isBase(char16_t c)
{
    return (isLetter(c) && c != 0x17A3 && c != 0x17A4) || c == dottedCircle;
}

constexpr bool isShifter(char16_t c)
{
    return c == muusikatoan || c == triisap;
}

constexpr bool isVowelSign(char16_t c)
{
    return isBetween(c, 0x17B6, 0x17C5);
}

/// The parts of a syllable behind its base, in the order in which the key has them.
enum class Part {
    Robat,
    Below, ///< coeng and a letter
    Shifter,
    LeadingVowel, ///< 17BE to 17C5, of which most stand before or around the base
    BelowVowel,
    AboveVowel,
    Aa,
    Sign,
    Final,
    None ///< Not a part of a syllable.
};

constexpr Part partOf(char16_t c)
{
    if (c == 0x17CC)
        return Part::Robat;
    if (isShifter(c))
        return Part::Shifter;
    if (isBetween(c, 0x17BE, 0x17C5))
        return Part::LeadingVowel;
    if (isBetween(c, 0x17BB, 0x17BD))
        return Part::BelowVowel;
    if (isBetween(c, 0x17B7, 0x17BA))
        return Part::AboveVowel;
    if (c == 0x17B6)
        return Part::Aa;
    if (c == nikahit || c == 0x17CB || isBetween(c, 0x17CD, 0x17D1) || c == 0x17DD)
        return Part::Sign;
    if (c == 0x17C7 || c == 0x17C8)
        return Part::Final;
    return Part::None;
}

} // namespace khmer
