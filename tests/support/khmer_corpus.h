// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

/// Invented texts, always the same: syllables as they are spoken, half of them with their parts in
/// another order, doubled, deprecated, or with something invisible between; some Latin and digits.
inline QStringList khmerCorpus(int count)
{
    using namespace Qt::StringLiterals;
    std::mt19937 dice(41);
    const auto below = [&dice](size_t limit) { return size_t(dice()) % limit; };
    const auto oneOf
        = [&](QStringView letters) { return letters[qsizetype(below(size_t(letters.size())))]; };
    const QString vowels
        = u"\u17B6\u17B7\u17B8\u17B9\u17BA\u17BB\u17BC\u17BD\u17BE\u17BF\u17C0\u17C1\u17C2\u17C4"_s;
    const QString signs
        = u"\u17C6\u17C7\u17C8\u17C9\u17CA\u17CB\u17CC\u17CD\u17CF\u17D0\u17D1\u17D3\u17DD"_s;
    const QString noise = u"\u200B\u200C\u200D\u17D2\u17B4\u2060 \u00AD\u17D7\u0301។-"_s;
    const auto letter = [&] { return QChar(char16_t(0x1780 + below(0x34))); };
    QStringList corpus;
    while (corpus.size() < count) {
        QString text;
        for (size_t rest = 1 + below(5); rest > 0; --rest) {
            QString parts;
            if (below(3) == 0)
                parts += QString(QChar(0x17D2)) + letter();
            if (below(6) == 0)
                parts += QString(QChar(0x17D2)) + QChar(0x179A);
            for (size_t some = below(4); some > 0; --some)
                parts += oneOf(below(3) == 0 ? signs : vowels);
            if (below(2) == 0)
                std::shuffle(parts.begin(), parts.end(), dice);
            if (below(3) == 0)
                parts.insert(qsizetype(below(size_t(parts.size()) + 1)), oneOf(noise));
            text += letter() + parts;
        }
        if (below(5) == 0)
            text += u" Sók-១២ "_s + oneOf(u"aeiouyhk") + oneOf(noise) + u'n';
        corpus.append(text);
    }
    return corpus;
}
