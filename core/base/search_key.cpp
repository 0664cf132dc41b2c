// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/search_key.h"

#include "base/khmer_letters.h"
#include "base/khmer_normal.h"

using namespace Qt::StringLiterals;

namespace {

/// S3: an independent vowel as carrier and vowel sign, or as ro or lo with one.
QStringView spelledOut(char16_t vowel)
{
    static constexpr QStringView spelled[] = {u"\u17A2\u17B7", u"\u17A2\u17B8", u"\u17A2\u17BB",
        u"\u17A2\u17BB", u"\u17A2\u17BC", u"\u17A2\u17BC\u179C", u"\u179A\u17B9", u"\u179A\u17BA",
        u"\u179B\u17B9", u"\u179B\u17BA", u"\u17A2\u17C2", u"\u17A2\u17C3", u"\u17A2\u17C4",
        u"\u17A2\u17C4", u"\u17A2\u17C5"};
    return khmer::isBetween(vowel, 0x17A5, 0x17B3) ? spelled[vowel - 0x17A5] : QStringView();
}

/// S2: signs that are often left out, and the sign of repetition.
bool isWeak(char16_t c)
{
    return khmer::isBetween(c, 0x17CC, 0x17D1) || c == 0x17DD || c == 0x17D7;
}

bool isKept(QChar c)
{
    const char16_t u = c.unicode();
    return khmer::isLetter(u) || khmer::partOf(u) != khmer::Part::None || u == khmer::coeng
        || u == 0x17D7 || c.isLetterOrNumber() || c.isMark();
}

/// Accents, which every script borrows; the vowels of other scripts are their own.
bool isAccent(QChar c)
{
    return c.isMark() && c.script() == QChar::Script_Inherited;
}

/// S4 without the Khmer digits: compatible letters as plain ones, no accents, no case.
QString folded(const QString &run)
{
    QString text = run.normalized(QString::NormalizationForm_KD).toCaseFolded();
    text = text.normalized(QString::NormalizationForm_KD);
    text.removeIf(isAccent);
    return text;
}

QChar asciiDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (khmer::isBetween(u, 0x17F0, 0x17F9))
        return QChar(u'0' + (u - 0x17F0));
    return c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
}

/// S4 and S5: one way to write digits and other scripts, and one blank for all that is no letter.
QString plain(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool inBlock = khmer::isInBlock(text[at].unicode());
        qsizetype end = at;
        while (end < text.size() && khmer::isInBlock(text[end].unicode()) == inBlock)
            ++end;
        const QString run = text.mid(at, end - at);
        key += inBlock ? run : folded(run);
        at = end;
    }
    for (qsizetype at = 0; at < key.size(); ++at) {
        QChar &c = key[at];
        if (c.isHighSurrogate() && at + 1 < key.size() && key[at + 1].isLowSurrogate()
            && QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, key[at + 1])))
            ++at; // a letter of two units is kept whole
        else
            c = isKept(asciiDigit(c)) ? asciiDigit(c) : u' ';
    }
    return key.simplified();
}

/// S2 and S3 on what is arranged.
QString loosened(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        const QStringView spelled = spelledOut(c.unicode());
        if (!spelled.isEmpty())
            key += spelled;
        else if (!isWeak(c.unicode()))
            key += c;
    }
    return key;
}

bool isKhmerWord(char16_t c)
{
    return khmer::isInBlock(c) && c != 0x17D7;
}

} // namespace

QString searchKey(const QString &text)
{
    QString key = plain(lookAlikeKey(text)); // S4, S5
    QString before;
    // What S2 takes away and S3 spells out can make other spellings, of nonsense mostly.
    do {
        before = key;
        key = loosened(withOneLoweredShifter(arranged(key))); // S1, S2, S3
    } while (key != before);
    return key.simplified();
}

QString joinedKey(const QString &text)
{
    return searchKey(text).remove(u' ');
}

QStringList syllables(const QString &key)
{
    QStringList found;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype begin = 0;
        for (qsizetype at = 1; at <= word.size(); ++at) {
            const bool isEnd = at == word.size();
            const char16_t before = word[at - 1].unicode();
            const char16_t c = isEnd ? u'\0' : word[at].unicode();
            const bool crosses = isKhmerWord(before) != isKhmerWord(c);
            if (isEnd || crosses || (khmer::isLetter(c) && before != khmer::coeng)) {
                found.append(word.mid(begin, at - begin));
                begin = at;
            }
        }
    }
    return found;
}
