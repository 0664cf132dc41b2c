// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"

#include "base/khmer_letters.h"
#include "base/khmer_syllable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t wordBreak = 0x200B;
constexpr char16_t nonJoiner = 0x200C;

/// Never seen, and never kept: joiners, marks of direction, soft hyphens, the vowels that only
/// stand for no vowel.
bool isInvisible(char16_t c)
{
    using khmer::isBetween;
    return isBetween(c, 0x200B, 0x200F) || isBetween(c, 0x202A, 0x202E)
        || isBetween(c, 0x2060, 0x2064) || isBetween(c, 0x2066, 0x2069) || c == 0xFEFF
        || c == 0x00AD || c == 0x061C || c == 0x17B4 || c == 0x17B5;
}

char16_t nextSeen(QStringView text, qsizetype at)
{
    while (++at < text.size()) {
        if (!isInvisible(text[at].unicode()))
            return text[at].unicode();
    }
    return 0;
}

char16_t last(const QString &text)
{
    return text.isEmpty() ? u'\0' : text.back().unicode();
}

QString withoutInvisible(const QString &typed, TextKind kind)
{
    QString kept;
    kept.reserve(typed.size());
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const char16_t c = typed[at].unicode();
        // This one keeps a shifter above its letter, so it is seen.
        const bool holdsShifter = c == nonJoiner && khmer::isShifter(last(kept))
            && khmer::isVowelSign(nextSeen(typed, at));
        const bool isTypedBreak
            = kind == TextKind::Narrative && c == wordBreak && last(kept) != wordBreak;
        const bool joinsNothing = c == khmer::coeng && !khmer::isLetter(nextSeen(typed, at));
        if (holdsShifter || isTypedBreak || !(isInvisible(c) || joinsNothing))
            kept += QChar(c);
    }
    return kept;
}

/// NFC for what is not Khmer: it would let two Khmer signs change places.
QString othersComposed(const QString &text)
{
    QString composed;
    composed.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool inBlock = khmer::isInBlock(text[at].unicode());
        qsizetype end = at;
        while (end < text.size() && khmer::isInBlock(text[end].unicode()) == inBlock)
            ++end;
        const QString run = text.mid(at, end - at);
        composed += inBlock ? run : run.normalized(QString::NormalizationForm_C);
        at = end;
    }
    return composed;
}

/// One blank for each run of them; a line stays a line.
QString linesSimplified(const QString &text)
{
    QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

/// R0 and R1: nothing invisible, nothing deprecated.
QString withoutDeprecated(const QString &stored)
{
    QString text;
    text.reserve(stored.size());
    for (const QChar c : stored) {
        switch (c.unicode()) {
        case nonJoiner:
            break;
        case 0x17A3:
            text += QChar(khmer::letterQa);
            break;
        case 0x17A4:
            text += u"\u17A2\u17B6";
            break;
        case 0x17D3:
            text += QChar(khmer::nikahit);
            break;
        case 0x17D8:
            text += u"\u17D4\u179B\u17D4";
            break;
        default:
            text += c;
        }
    }
    return text;
}

/// @p text with each of its syllables as @p call leaves it.
template <typename Call>
QString eachSyllable(const QString &text, Call call)
{
    QString changed;
    changed.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char16_t c = text[at].unicode();
        if (khmer::isBase(c)) {
            khmer::Syllable syllable = khmer::Syllable::read(text, at);
            call(syllable);
            changed += syllable.text();
        } else if (c == khmer::coeng) { // below nothing: it is no base either
            changed += QStringView(text).mid(at, 2);
            at += 2;
        } else {
            changed += QChar(c);
            ++at;
        }
    }
    return changed;
}

} // namespace

QString storedForm(const QString &typed, TextKind kind)
{
    const QString composed = othersComposed(withoutInvisible(typed, kind));
    return kind == TextKind::Name ? composed.simplified() : linesSimplified(composed);
}

QString arranged(const QString &text)
{
    return eachSyllable(text, [](khmer::Syllable &syllable) { syllable.settle(); });
}

QString withOneLoweredShifter(const QString &arranged)
{
    return eachSyllable(
        arranged, [](khmer::Syllable &syllable) { syllable.useOneLoweredShifter(); });
}

QString lookAlikeKey(const QString &text)
{
    return arranged(withoutDeprecated(storedForm(text)));
}
