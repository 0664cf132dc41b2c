// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_entry.h"

#include "base/phone_number.h"
#include "base/search_key.h"
#include "base/sound_key.h"
#include "base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype longest = 200; // characters; nobody types more
constexpr qsizetype mostWords = 8;
constexpr qsizetype mostSyllables = 24;

/// Between two names, so that no phrase begins in one and ends in the other. Of the private area:
/// no key holds it.
const QString between = u" \uE000 "_s;

/// The digits of a telephone number as they are dialled here; empty if @p text is none.
QString dialled(const QString &text)
{
    static const QRegularExpression digitsOnly(u"^[+0-9() .-]+$"_s);
    if (!digitsOnly.match(withLatinDigits(cleanText(text))).hasMatch())
        return {};
    if (const auto phone = PhoneNumber::fromString(text))
        return u'0' + phone->national;
    return joinedKey(text);
}

QString phraseOf(const QString &word)
{
    return syllables(word).mid(0, mostSyllables).join(u' ');
}

} // namespace

QStringList typedPhrases(const QString &typed)
{
    const QString text = typed.left(longest);
    const QString number = dialled(text);
    if (!number.isEmpty())
        return {number};
    QStringList phrases;
    for (const QString &word : searchKey(withoutTitle(text)).split(u' ', Qt::SkipEmptyParts)) {
        const QString phrase = phraseOf(word);
        if (!phrase.isEmpty() && !phrases.contains(phrase))
            phrases.append(phrase);
    }
    return phrases.mid(0, mostWords);
}

QStringList soundTokens(const QString &name)
{
    QStringList tokens;
    const QString sound = soundKey(name);
    const QString consonants = consonantKey(name);
    if (sound.size() > 1)
        tokens.append(u'1' + sound);
    if (consonants.size() > 1)
        tokens.append(u'2' + consonants.toLower());
    return tokens;
}

QStringList nearTokens(const QString &name)
{
    static const QString letters = u"kgcjtnpmyrlvshfA"_s;
    const QString key = consonantKey(name);
    QStringList near;
    const auto add = [&](const QString &other) {
        if (soundsNearly(key, other) && !near.contains(u'2' + other.toLower()))
            near.append(u'2' + other.toLower());
    };
    constexpr qsizetype mostConsonants = 16;
    if (key.size() > mostConsonants)
        return {};
    for (qsizetype at = 0; at <= key.size(); ++at) {
        if (at < key.size())
            add(QString(key).remove(at, 1));
        for (const QChar letter : letters) {
            add(QString(key).insert(at, letter));
            if (at < key.size())
                add(QString(key).replace(at, 1, letter));
        }
    }
    return near;
}

SearchEntry searchEntry(const QStringList &names, const QStringList &others)
{
    SearchEntry entry;
    QStringList keys;
    QStringList sounds;
    for (const QString &name : names) {
        const QString spoken = withoutTitle(name);
        keys.append(syllables(searchKey(spoken)).join(u' '));
        sounds += soundTokens(spoken);
        const QStringList words = spoken.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words.size() > 1 ? words : QStringList())
            sounds += soundTokens(word);
        if (entry.order.isEmpty() && !spoken.isEmpty())
            entry.order = QString::fromLatin1(sortKey(spoken).toHex());
    }
    for (const QString &other : others) {
        const QString number = dialled(other);
        keys.append(number.isEmpty() ? syllables(searchKey(other)).join(u' ') : number);
    }
    keys.removeAll(QString());
    sounds.removeDuplicates();
    entry.keys = keys.join(between);
    entry.sounds = sounds.join(u' ');
    return entry;
}

} // namespace store
