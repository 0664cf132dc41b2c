// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sound_key.h"

#include "base/khmer_letters.h"
#include "base/khmer_normal.h"
#include "base/latin_sound.h"
#include "base/search_key.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString latinLetters(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z')
            letters += c;
    }
    return letters;
}

/// One letter for one consonant, so that one edit is one consonant.
QChar consonantOf(QStringView sound)
{
    static constexpr std::array codes{std::pair{u"ng", u'g'}, std::pair{u"ch", u'c'},
        std::pair{u"ny", u'j'}, std::pair{u"th", u't'}, std::pair{u"ph", u'p'},
        std::pair{u"kh", u'k'}, std::pair{u"d", u't'}, std::pair{u"b", u'p'}};
    for (const auto &[spelled, code] : codes) {
        if (sound == QStringView(spelled))
            return code;
    }
    return sound.isEmpty() ? QChar() : sound[0];
}

QString consonantsOfLatin(const QString &word)
{
    QString key;
    const std::vector<LatinSound> sounds = latinSounds(latinLetters(word));
    for (size_t i = 0; i < sounds.size(); ++i) {
        if (!sounds[i].isVowel)
            key += consonantOf(sounds[i].code);
        else if (i == 0)
            key += u'A';
    }
    if (key.endsWith(u'v') && !sounds.back().isVowel)
        key.chop(1);
    return key;
}

/// The consonant a Khmer letter is spoken with; nothing for the carrier of vowels.
QChar consonantOf(char16_t letter)
{
    //                                  k kh k kh ng c ch c ch ny t th t th n t th t th n
    static constexpr QStringView row = u"kkkkgccccjttttnttttnppppmyrlvssshl";
    return khmer::isBetween(letter, 0x1780, 0x17A1) ? row[letter - 0x1780] : QChar();
}

/// The consonants written in one syllable, those that are written double once.
QString cluster(QStringView syllable)
{
    QString sounds;
    for (const QChar c : syllable) {
        const QChar sound = consonantOf(c.unicode());
        if (!sound.isNull() && (sounds.isEmpty() || sounds.back() != sound))
            sounds += sound;
    }
    return sounds;
}

bool isVowelled(QStringView syllable)
{
    return std::any_of(syllable.begin(), syllable.end(), [](QChar c) {
        return khmer::isVowelSign(c.unicode()) || khmer::isBetween(c.unicode(), 0x17C6, 0x17C8);
    });
}

/// What is spoken of a syllable without a vowel at the end of a word.
QString closing(const QString &syllable)
{
    const char16_t only = syllable.size() == 1 ? syllable[0].unicode() : u'\0';
    if (only == khmer::letterYo || only == khmer::letterRo || only == khmer::letterVo)
        return {};
    return cluster(syllable).left(1);
}

QString consonantsOfKhmer(const QString &word)
{
    QString key;
    const QStringList parts = syllables(word);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        const bool isClosing = i > 0 && i + 1 == parts.size() && !isVowelled(part);
        if (i == 0 && part.startsWith(QChar(khmer::letterQa)))
            key += u'A';
        key += isClosing ? closing(part) : cluster(part);
        const bool beforeNgo
            = i + 1 < parts.size() && parts.at(i + 1).startsWith(QChar(khmer::letterNgo));
        if (part.contains(QChar(khmer::nikahit)) && !beforeNgo)
            key += u'm';
    }
    return key;
}

/// @p text without the syllables that a toandakhiat silences.
QString withoutSilent(const QString &text)
{
    QString spoken;
    QString syllable;
    const auto finish = [&] {
        if (!syllable.contains(QChar(khmer::toandakhiat)))
            spoken += syllable;
        syllable.clear();
    };
    const QString key = lookAlikeKey(text);
    for (qsizetype at = 0; at < key.size(); ++at) {
        const bool isBelow = at > 0 && key[at - 1] == QChar(khmer::coeng);
        const char16_t c = key[at].unicode();
        if ((khmer::isLetter(c) && !isBelow) || !khmer::isInBlock(c))
            finish();
        syllable += QChar(c);
    }
    finish();
    return spoken;
}

bool differByOne(QStringView longer, QStringView shorter)
{
    qsizetype same = 0;
    while (same < shorter.size() && longer[same] == shorter[same])
        ++same;
    const qsizetype skipped = longer.size() == shorter.size() ? 1 : 0;
    return longer.sliced(same + 1) == shorter.sliced(std::min(same + skipped, shorter.size()));
}

} // namespace

QString soundKey(const QString &name)
{
    QString key;
    for (const LatinSound &sound : latinSounds(latinLetters(searchKey(name))))
        key += sound.code;
    return key;
}

QString consonantKey(const QString &name)
{
    QString key;
    for (const QString &word : searchKey(withoutSilent(name)).split(u' ', Qt::SkipEmptyParts))
        key += hasKhmer(word) ? consonantsOfKhmer(word) : consonantsOfLatin(word);
    return key;
}

bool soundsNearly(const QString &a, const QString &b)
{
    constexpr qsizetype enough = 4;
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() < enough || longer.size() - shorter.size() > 1 || a == b)
        return false;
    return differByOne(longer, shorter);
}

QString withoutTitle(const QString &name)
{
    static const QStringList titles{u"លោក"_s, u"លោកស្រី"_s, u"អ្នកស្រី"_s, u"កញ្ញា"_s, u"នាង"_s, u"Mr"_s,
        u"Mrs"_s, u"Ms"_s, u"Lok"_s};
    static const QStringList keys = [] {
        QStringList made;
        for (const QString &title : titles)
            made.append(searchKey(title));
        return made;
    }();
    const QString stored = storedForm(name);
    const qsizetype blank = stored.indexOf(u' ');
    if (blank < 0 || !keys.contains(searchKey(stored.left(blank))))
        return stored;
    return stored.mid(blank + 1);
}
