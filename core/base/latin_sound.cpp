// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latin_sound.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Spelling = std::pair<QStringView, QStringView>;

// The longest first.
constexpr std::array vowels{
    Spelling{u"oeu", u"w"},
    Spelling{u"eu", u"w"},
    Spelling{u"oe", u"w"},
    Spelling{u"ue", u"w"},
    Spelling{u"au", u"o"},
    Spelling{u"ao", u"o"},
    Spelling{u"aw", u"o"},
    Spelling{u"oa", u"o"},
    Spelling{u"ou", u"u"},
    Spelling{u"uo", u"u"},
    Spelling{u"ua", u"u"},
    Spelling{u"ei", u"i"},
    Spelling{u"ey", u"i"},
    Spelling{u"ai", u"i"},
    Spelling{u"ay", u"i"},
    Spelling{u"ae", u"i"},
    Spelling{u"ea", u"e"},
    Spelling{u"ia", u"e"},
    Spelling{u"ie", u"e"},
    Spelling{u"a", u"a"},
    Spelling{u"o", u"o"},
    Spelling{u"u", u"u"},
    Spelling{u"i", u"i"},
    Spelling{u"y", u"i"},
    Spelling{u"e", u"i"},
};

constexpr std::array consonants{
    Spelling{u"tch", u"ch"},
    Spelling{u"ch", u"ch"},
    Spelling{u"nh", u"ny"},
    Spelling{u"gn", u"ny"},
    Spelling{u"ng", u"ng"},
    Spelling{u"th", u"th"},
    Spelling{u"ph", u"ph"},
    Spelling{u"kh", u"kh"},
    Spelling{u"sh", u"s"},
    Spelling{u"j", u"ch"},
    Spelling{u"w", u"v"},
    Spelling{u"g", u"k"},
    Spelling{u"c", u"k"},
    Spelling{u"q", u"k"},
    Spelling{u"z", u"s"},
};

constexpr std::array finals{
    Spelling{u"th", u"t"},
    Spelling{u"d", u"t"},
    Spelling{u"ph", u"p"},
    Spelling{u"b", u"p"},
    Spelling{u"kh", u"k"},
};

bool isVowelLetter(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// y and w belong to the vowel before them, unless another vowel follows.
bool isVowelAt(QStringView letters, qsizetype at)
{
    const QChar c = letters[at];
    if (isVowelLetter(c))
        return true;
    const bool vowelFollows = at + 1 < letters.size() && isVowelLetter(letters[at + 1]);
    if (c == u'y')
        return !vowelFollows;
    return c == u'w' && !vowelFollows && at > 0 && letters[at - 1] == u'a';
}

QString withoutDoubles(const QString &letters)
{
    QString single;
    for (const QChar c : letters) {
        if (single.isEmpty() || single.back() != c || isVowelLetter(c))
            single += c;
    }
    return single;
}

void addVowels(QStringView run, std::vector<LatinSound> &sounds)
{
    while (!run.isEmpty()) {
        const auto spelling = std::ranges::find_if(
            vowels, [run](const Spelling &known) { return run.startsWith(known.first); });
        const qsizetype length = spelling == vowels.end() ? 1 : spelling->first.size();
        const bool isSame
            = spelling != vowels.end() && !sounds.empty() && sounds.back().code == spelling->second;
        if (spelling != vowels.end() && !isSame)
            sounds.push_back({spelling->second, true});
        run = run.sliced(length);
    }
}

qsizetype addConsonant(QStringView letters, std::vector<LatinSound> &sounds)
{
    if (letters.startsWith(u"ny") && letters.size() > 2 && isVowelLetter(letters[2])) {
        sounds.push_back({u"ny"});
        return 2;
    }
    const auto spelling = std::ranges::find_if(
        consonants, [letters](const Spelling &known) { return letters.startsWith(known.first); });
    if (spelling == consonants.end()) {
        sounds.push_back({letters.first(1)});
        return 1;
    }
    sounds.push_back({spelling->second});
    return spelling->first.size();
}

/// r and h behind a vowel are silent, and nothing is breathed or voiced at the end of a syllable.
std::vector<LatinSound> spoken(const std::vector<LatinSound> &written)
{
    std::vector<LatinSound> sounds;
    bool vowelCame = false;
    for (size_t i = 0; i < written.size(); ++i) {
        LatinSound sound = written[i];
        const bool vowelFollows = i + 1 < written.size() && written[i + 1].isVowel;
        const bool followsVowel = !sounds.empty() && sounds.back().isVowel;
        if (!sound.isVowel && !vowelFollows) {
            if (followsVowel && (sound.code == u"r" || sound.code == u"h"))
                continue;
            const auto final = std::ranges::find(finals, sound.code, &Spelling::first);
            if (vowelCame && final != finals.end())
                sound.code = final->second;
        }
        vowelCame = vowelCame || sound.isVowel;
        sounds.push_back(sound);
    }
    return sounds;
}

/// The letters themselves as codes that outlive the text.
QStringView lasting(QStringView code)
{
    static const QString alphabet = u"abcdefghijklmnopqrstuvwxyz"_s;
    if (code.size() != 1)
        return code;
    const qsizetype at = alphabet.indexOf(code[0]);
    return at < 0 ? QStringView() : QStringView(alphabet).sliced(at, 1);
}

} // namespace

std::vector<LatinSound> latinSounds(const QString &letters)
{
    const QString single = withoutDoubles(letters);
    std::vector<LatinSound> sounds;
    for (qsizetype at = 0; at < single.size();) {
        qsizetype end = at;
        while (end < single.size() && isVowelAt(single, end))
            ++end;
        if (end > at)
            addVowels(QStringView(single).sliced(at, end - at), sounds);
        else
            end += addConsonant(QStringView(single).sliced(at), sounds);
        at = end;
    }
    sounds = spoken(sounds);
    for (LatinSound &sound : sounds)
        sound.code = lasting(sound.code);
    return sounds;
}
