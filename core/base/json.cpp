// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString missing(QStringView name, QStringView kind)
{
    return u"member %1 is not %2"_s.arg(name, kind);
}

} // namespace

Result<QJsonObject> readJsonObject(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return fail(ErrorCode::TooLarge, u"JSON of %1 bytes"_s.arg(bytes.size()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable,
            u"not a JSON object, byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    return document.object();
}

Result<QString> textMember(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (!value.isString())
        return fail(ErrorCode::Invalid, missing(name, u"a text"));
    return value.toString();
}

Result<qint64> wholeNumberMember(const QJsonObject &object, QStringView name)
{
    constexpr double largest = 9007199254740992.0; // 2^53: above it doubles skip whole numbers
    const QJsonValue value = object.value(name);
    const double number = value.toDouble();
    if (!value.isDouble() || std::abs(number) > largest || number != std::floor(number))
        return fail(ErrorCode::Invalid, missing(name, u"a whole number"));
    return static_cast<qint64>(number);
}

Result<QJsonObject> objectMember(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (!value.isObject())
        return fail(ErrorCode::Invalid, missing(name, u"an object"));
    return value.toObject();
}

Result<QJsonArray> listMember(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (!value.isArray())
        return fail(ErrorCode::Invalid, missing(name, u"a list"));
    return value.toArray();
}

QByteArray toCanonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
