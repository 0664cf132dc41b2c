// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone_number.h"

#include "base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Digits, and a plus before them. Anything else between them is only how it was written.
QString bare(const QString &typed)
{
    QString digits;
    QString text = withLatinDigits(cleanText(typed));
    text.remove(u"(0)"_s);
    for (const QChar c : text) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (c.isLetter())
            return {}; // two numbers, a name, an extension
    }
    return digits;
}

bool hasLength(const QString &national)
{
    return national.size() == 8 || national.size() == 9;
}

/// Where operators and provinces have their numbers (public numbering data, 2026).
bool isKnownNumber(const QString &national)
{
    static const QRegularExpression mobileOfEight(
        u"^(1[0-9]|6[016-9]|7[07-9]|8[013-79]|9[0-57-9])[0-9]{6}$"_s);
    static const QRegularExpression mobileOfNine(u"^(12|18|31|38|71|76|88|96|97)[0-9]{7}$"_s);
    static const QRegularExpression landline(
        u"^(2[3-6]|3[2-6]|4[2-4]|5[2-5]|6[2-5]|7[2-5])[0-9]{6,7}$"_s);
    return mobileOfEight.match(national).hasMatch() || mobileOfNine.match(national).hasMatch()
        || landline.match(national).hasMatch();
}

QString withoutZero(const QString &digits)
{
    return digits.startsWith(u'0') ? digits.sliced(1) : digits;
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::fromString(const QString &typed)
{
    static const QRegularExpression abroad(u"^(\\+855|00[14-9]?855)"_s);
    QString digits = bare(typed);
    const auto prefix = abroad.match(digits);
    QString national;
    if (prefix.hasMatch())
        national = withoutZero(digits.sliced(prefix.capturedLength()));
    else if (digits.startsWith(u"855") && hasLength(withoutZero(digits.sliced(3))))
        national = withoutZero(digits.sliced(3));
    else if (digits.startsWith(u'0'))
        national = digits.sliced(1);
    if (!hasLength(national) || national.startsWith(u'0'))
        return {};
    return PhoneNumber{national, isKnownNumber(national)};
}

QString PhoneNumber::international() const
{
    return u"+855"_s + national;
}

QString PhoneNumber::shown() const
{
    return u"0%1 %2 %3"_s.arg(national.first(2), national.sliced(2, 3), national.sliced(5));
}
