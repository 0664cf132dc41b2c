// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strict.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

bool fits(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

Result<QByteArray> bytesFromHex(QStringView text, qsizetype size)
{
    static const QRegularExpression hex(u"\\A(?:[0-9a-f]{2})*\\z"_s);
    if (text.size() != 2 * size || !fits(hex, text))
        return fail(ErrorCode::Invalid, u"not %1 bytes of hex"_s.arg(size));
    return QByteArray::fromHex(text.toLatin1());
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

bool isUuid(QStringView text)
{
    static const QRegularExpression uuid(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    return fits(uuid, text);
}

bool isEpoch(QStringView text)
{
    return text.size() == 16 && bytesFromHex(text, 8).has_value();
}

bool isMonth(QStringView text)
{
    static const QRegularExpression month(u"\\A2[01][0-9]{2}-(?:0[1-9]|1[0-2])\\z"_s);
    return fits(month, text);
}

bool isFormVersion(QStringView text)
{
    static const QRegularExpression version(u"\\A[a-z][a-z0-9_]{0,23}/[0-9]{1,6}\\z"_s);
    return fits(version, text);
}

} // namespace exchange
