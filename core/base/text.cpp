// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/khmer_letters.h"
#include "base/khmer_normal.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

QString cleanText(const QString &typed)
{
    return storedForm(typed);
}

namespace {

constexpr char16_t khmerZero = 0x17E0;
constexpr char16_t divinationZero = 0x17F0; // the other ten Khmer digits
constexpr char16_t wideZero = 0xFF10;

} // namespace

QString withLatinDigits(QString text)
{
    for (QChar &c : text) {
        for (const char16_t zero : {khmerZero, divinationZero, wideZero}) {
            if (c.unicode() >= zero && c.unicode() <= zero + 9)
                c = QChar(u'0' + (c.unicode() - zero));
        }
    }
    return text;
}

QString withKhmerDigits(QString text)
{
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(khmerZero + (c.unicode() - u'0'));
    }
    return text;
}

std::optional<double> readNumber(const QString &typed)
{
    static const QRegularExpression number(u"^-?[0-9]+([.,][0-9]+)?$"_s);
    QString digits = withLatinDigits(cleanText(typed));
    if (!number.match(digits).hasMatch())
        return {};
    bool isNumber = false;
    const double value = digits.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool hasKhmer(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; });
}

bool hasStrayCoeng(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() != khmer::coeng)
            continue;
        const char16_t after = i + 1 < text.size() ? text[i + 1].unicode() : u' ';
        if (!khmer::isLetter(after))
            return true;
    }
    return false;
}
