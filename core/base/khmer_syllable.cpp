// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_syllable.h"

#include "base/khmer_letters.h"

#include <algorithm>

namespace khmer {

namespace {

/// The letters whose cluster takes triisap below, if no BA is among them (Khmer Encoding Structure,
/// "first series"; its table, which is wider than the spoken series, decides what looks the same).
bool isFirstSeries(char16_t c)
{
    return isBetween(c, 0x1780, 0x1783) || isBetween(c, 0x1785, 0x1788)
        || isBetween(c, 0x178A, 0x178D) || isBetween(c, 0x178F, 0x1792)
        || isBetween(c, 0x1795, 0x1797) || isBetween(c, 0x179E, 0x17A0) || c == letterQa;
}

bool isBa(char16_t c)
{
    return c == letterBa;
}

} // namespace

Syllable Syllable::read(QStringView text, qsizetype &at)
{
    Syllable syllable;
    syllable.m_base = text[at++].unicode();
    while (at < text.size()) {
        const char16_t c = text[at].unicode();
        if (c == coeng) {
            ++at;
            if (at < text.size() && isLetter(text[at].unicode()))
                syllable.m_units.push_back({c, text[at++].unicode()});
        } else if (partOf(c) != Part::None) {
            syllable.m_units.push_back({c});
            ++at;
        } else {
            break;
        }
    }
    return syllable;
}

void Syllable::settle()
{
    std::vector<Unit> before;
    do { // each round either changes nothing or leaves fewer units or fewer typed spellings
        before = m_units;
        sort();
        settleVowels();
        settleShifter();
    } while (m_units != before);
}

void Syllable::sort()
{
    for (Unit &unit : m_units) {
        if (unit.below == letterDa)
            unit.below = letterTa; // R6: below, they are the same
    }
    const auto rank = [](const Unit &unit) {
        const Part part = unit.below ? Part::Below : partOf(unit.sign);
        return int(part) * 2 + (unit.below == letterRo ? 1 : 0); // R5: ro last
    };
    std::ranges::stable_sort(m_units, {}, rank); // R2
    const auto repeated = std::ranges::unique(
        m_units, [](const Unit &a, const Unit &b) { return a == b && !a.below; }); // R4
    m_units.erase(repeated.begin(), repeated.end());
}

std::vector<Syllable::Unit>::iterator Syllable::find(char16_t sign)
{
    return std::ranges::find(m_units, sign, &Unit::sign);
}

bool Syllable::join(char16_t first, char16_t second, char16_t one, char16_t other)
{
    const auto begin = find(first);
    if (begin == m_units.end())
        return false;
    const auto next = std::find_if(begin + 1, m_units.end(),
        [](const Unit &unit) { return partOf(unit.sign) != Part::BelowVowel; });
    if (next == m_units.end() || next->sign != second)
        return false;
    begin->sign = one;
    if (other)
        next->sign = other;
    else
        m_units.erase(next);
    return true;
}

void Syllable::settleVowels() // R7
{
    if (join(0x17C1, 0x17B8, 0x17BE, 0))
        return;
    if (join(0x17C1, 0x17B6, 0x17C4, 0))
        return;
    join(0x17BE, 0x17B6, 0x17C4, 0x17B8);
}

bool Syllable::hasVowelAbove() const
{
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit) {
        const char16_t c = unit->sign;
        if (partOf(c) == Part::AboveVowel || c == 0x17BE || c == 0x17BF || c == 0x17D0
            || c == 0x17DD)
            return true;
        if (c == 0x17B6 && unit + 1 != m_units.end() && (unit + 1)->sign == nikahit)
            return true;
    }
    return false;
}

bool Syllable::hasLetter(bool (*is)(char16_t)) const
{
    return is(m_base)
        || std::ranges::any_of(m_units, [is](const Unit &unit) { return is(unit.below); });
}

void Syllable::settleShifter() // R8
{
    const auto typed = find(belowU);
    if (typed == m_units.end() || !hasVowelAbove())
        return;
    if (std::ranges::any_of(m_units, [](const Unit &unit) { return isShifter(unit.sign); }))
        m_units.erase(typed);
    else
        typed->sign = hasLetter(isFirstSeries) && !hasLetter(isBa) ? triisap : muusikatoan;
}

void Syllable::useOneLoweredShifter()
{
    if (!hasVowelAbove() || hasLetter(isBa))
        return;
    std::ranges::replace(m_units, Unit{triisap}, Unit{muusikatoan});
    settle(); // two different ones may be one now
}

QString Syllable::text() const
{
    QString text(1, QChar(m_base));
    for (const Unit &unit : m_units) {
        text += QChar(unit.sign);
        if (unit.below)
            text += QChar(unit.below);
    }
    return text;
}

} // namespace khmer
