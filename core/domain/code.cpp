// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code.h"

#include "base/text.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

const QString &alphabet()
{
    static const QString letters = u"134789ABCDEFGHJKLMNOPQRSTUWXYZ"_s;
    return letters;
}

constexpr int modulus = 30; // as many letters
constexpr qsizetype randomLetters = 6;

/// What the letters so far leave behind: ISO/IEC 7064:2003, hybrid system, with 31 and 30 in the
/// place of its 11 and 10. Always 1 to 30.
int remainder(QStringView letters)
{
    int product = modulus;
    for (const QChar letter : letters) {
        const int sum = (product + int(alphabet().indexOf(letter))) % modulus;
        product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
    }
    return product;
}

bool fits(QStringView letters)
{
    const int last = int(alphabet().indexOf(letters.back()));
    return (remainder(letters.chopped(1)) + last) % modulus == 1;
}

QChar checkLetter(QStringView letters)
{
    return alphabet().at((modulus + 1 - remainder(letters)) % modulus);
}

// The system finds every wrong letter, but about one code in seventy-five has two neighbours that
// could change places unseen. Such codes are not given out, so that in ours every swap is found.
bool findsEverySwap(const QString &letters)
{
    for (qsizetype i = 0; i + 1 < letters.size(); ++i) {
        QString swapped = letters;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped != letters && fits(swapped))
            return false;
    }
    return true;
}

QString written(CodeKind kind, QStringView letters)
{
    return u"%1-%2-%3-%4"_s.arg(
        prefix(kind), letters.first(3), letters.sliced(3, 3), letters.sliced(6));
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

/// Only a to z: the capital of some other letters (ı, ſ) would be a letter of ours.
QChar capital(QChar c)
{
    return c >= u'a' && c <= u'z' ? c.toUpper() : c;
}

} // namespace

QString newCode(CodeKind kind, const RandomNumber &random)
{
    QString letters;
    do {
        letters.clear();
        while (letters.size() < randomLetters)
            letters += alphabet().at(random(quint32(modulus)));
        letters += checkLetter(letters);
    } while (!findsEverySwap(letters));
    return written(kind, letters);
}

QString codeFor(CodeKind kind, QByteArrayView seed)
{
    // Each number is drawn out of one more round of the hash, so that none repeats.
    QByteArray bytes = seed.toByteArray();
    return newCode(kind, [&bytes](quint32 below) {
        bytes = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        quint32 number = 0;
        for (int i = 0; i < 4; ++i)
            number = number << 8 | quint8(bytes.at(i));
        return number % below;
    });
}

Result<QString> readCode(CodeKind kind, const QString &typed)
{
    QString text;
    for (const QChar c : withLatinDigits(cleanText(typed))) {
        if (!isSeparator(c))
            text += capital(c);
    }
    if (!text.startsWith(prefix(kind)))
        return fail(
            ErrorCode::Invalid, u"a code that begins with %1 is needed"_s.arg(prefix(kind)));
    const QString letters = text.sliced(prefix(kind).size());
    if (letters.size() != randomLetters + 1)
        return fail(ErrorCode::Invalid, u"a code has seven letters after %1"_s.arg(prefix(kind)));
    for (const QChar letter : letters) {
        if (!alphabet().contains(letter))
            return fail(ErrorCode::Invalid, u"a letter that no code has"_s);
    }
    if (!fits(letters))
        return fail(ErrorCode::Invalid, u"the check letter does not fit"_s);
    return written(kind, letters);
}

QString prefix(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Case:
        return u"CAS"_s;
    case CodeKind::Survivor:
        return u"SV"_s;
    case CodeKind::Incident:
        return u"INC"_s;
    case CodeKind::Consent:
        return u"CNS"_s;
    case CodeKind::Service:
        return u"SVC"_s;
    case CodeKind::Slip:
        return u"RF"_s;
    case CodeKind::Forensic:
        return u"FX"_s;
    case CodeKind::Call:
        return u"HL"_s;
    }
    Q_UNREACHABLE();
}

} // namespace domain
