// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/khmer_wrap.h"

#include "base/text.h"

#include <unicode/ubrk.h>

#include <memory>
#include <vector>

namespace ui {

namespace {

constexpr char16_t zeroWidthSpace = 0x200B;
constexpr char16_t coeng = 0x17D2; // joins the next consonant below the one before

bool isKhmer(QChar c)
{
    return c >= QChar(0x1780) && c <= QChar(0x17FF);
}

bool isConsonant(QChar c)
{
    return c >= QChar(0x1780) && c <= QChar(0x17A2);
}

/// Signs that belong to the word before them: ។ ៕ ៖ ៗ ៘ ៙ ៚, and a consonant below.
bool staysWithTheWordBefore(QChar c)
{
    return c == QChar(coeng) || (c >= QChar(0x17D4) && c <= QChar(0x17DA));
}

/// No Khmer word begins with a nasal that has a consonant below it.
bool cannotBeginAWord(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    const bool nasal = c == 0x1784 || c == 0x1789 || c == 0x178E || c == 0x1793;
    return nasal && at + 1 < text.size() && text[at + 1] == QChar(coeng);
}

/// A consonant, perhaps with others below it, and no vowel: no word, but the end of one.
bool isBareCluster(QStringView piece)
{
    if (piece.isEmpty() || !isConsonant(piece[0]))
        return false;
    for (qsizetype at = 1; at < piece.size(); at += 2) {
        if (piece[at] != QChar(coeng) || at + 1 == piece.size() || !isConsonant(piece[at + 1]))
            return false;
    }
    return true;
}

/// "។ល។", the sign for "and so on".
bool isInsideEtcetera(QStringView text, qsizetype at)
{
    static constexpr char16_t sign[] = {0x17D4, 0x179B, 0x17D4};
    for (qsizetype begin = std::max<qsizetype>(0, at - 2); begin < at; ++begin)
        if (text.mid(begin, 3) == QStringView(sign, 3))
            return true;
    return false;
}

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Where ICU's dictionary would break a line between two Khmer letters, mended where it is known to
/// be a letter too late.
std::vector<qsizetype> candidates(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    // Costly to open and not to be shared between threads.
    thread_local const std::unique_ptr<UBreakIterator, CloseIterator> lines(
        ubrk_open(UBRK_LINE, "km", nullptr, 0, &status));
    if (!lines)
        return {};
    status = U_ZERO_ERROR;
    ubrk_setText(
        lines.get(), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return {};
    std::vector<qsizetype> found;
    for (qsizetype at = ubrk_next(lines.get()); at != UBRK_DONE && at < text.size();
         at = ubrk_next(lines.get())) {
        if (at == 0 || !isKhmer(text[at - 1]) || !isKhmer(text[at]))
            continue; // the rest is Qt's business
        if (staysWithTheWordBefore(text[at]) || isInsideEtcetera(text, at))
            continue;
        if (cannotBeginAWord(text, at)) {
            const bool canMove
                = at > 1 && isConsonant(text[at - 1]) && text[at - 2] != QChar(coeng);
            if (!canMove)
                continue;
            --at;
        }
        if (found.empty() || found.back() < at)
            found.push_back(at);
    }
    return found;
}

} // namespace

QString wrapKhmer(const QString &text)
{
    if (!hasKhmer(text))
        return text;
    const std::vector<qsizetype> breaks = candidates(text);
    const QStringView view(text);
    QString wrapped;
    wrapped.reserve(text.size() + qsizetype(breaks.size()));
    qsizetype copied = 0;
    for (size_t i = 0; i < breaks.size(); ++i) {
        const qsizetype before = i == 0 ? 0 : breaks[i - 1];
        const qsizetype after = i + 1 < breaks.size() ? breaks[i + 1] : text.size();
        // Such a piece is a part of a word that the dictionary did not know.
        if (isBareCluster(view.sliced(before, breaks[i] - before))
            || isBareCluster(view.sliced(breaks[i], after - breaks[i])))
            continue;
        wrapped += view.sliced(copied, breaks[i] - copied);
        wrapped += QChar(zeroWidthSpace);
        copied = breaks[i];
    }
    wrapped += view.sliced(copied);
    return wrapped;
}

} // namespace ui
