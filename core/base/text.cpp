// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>

namespace {

bool showsNothing(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || u == 0x2060 || u == 0xFEFF || u == 0x00AD;
}

} // namespace

QString cleanText(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    text.removeIf(showsNothing);
    return text.trimmed();
}

QString withLatinDigits(QString text)
{
    constexpr char16_t khmerZero = 0x17E0;
    for (QChar &c : text) {
        if (c.unicode() >= khmerZero && c.unicode() <= khmerZero + 9)
            c = QChar(u'0' + (c.unicode() - khmerZero));
    }
    return text;
}

bool hasKhmer(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; });
}
