// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digit_groups.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace crypto {

char checkDigit(QByteArrayView digits)
{
    // The totally anti-symmetric quasigroup of order ten in H. Michael Damm's thesis.
    static constexpr std::array<const char *, 10> table{"0317598642", "7092154863", "4206871359",
        "1750983426", "6123045978", "3674209581", "5869720134", "8945362017", "9438617205",
        "2581436790"};
    char interim = '0';
    for (const char digit : digits)
        interim = table[static_cast<size_t>(interim - '0')][digit - '0'];
    return interim;
}

bool isDigitGroup(const QString &group)
{
    const QByteArray digits = withLatinDigits(group).toLatin1();
    const bool allDigits
        = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits.size() == 5 && allDigits && checkDigit(digits.first(4)) == digits[4];
}

} // namespace crypto
