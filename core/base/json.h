// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>

/// Reads one JSON object from bytes that may be hostile.
/// Unreadable if it is not exactly one object; TooLarge over @p limit bytes.
Result<QJsonObject> readJsonObject(QByteArrayView bytes, qsizetype limit = 16 * 1024 * 1024);

/// A member that must be there and be text, a whole number, an object or a list.
/// Invalid, naming the member, if not. Whole numbers beyond 2^53 are refused: JSON has doubles.
Result<QString> textMember(const QJsonObject &object, QStringView name);
Result<qint64> wholeNumberMember(const QJsonObject &object, QStringView name);
Result<QJsonObject> objectMember(const QJsonObject &object, QStringView name);
Result<QJsonArray> listMember(const QJsonObject &object, QStringView name);

/// One line, keys sorted: equal objects are equal bytes. Signatures and hashes rely on it.
QByteArray toCanonicalJson(const QJsonObject &object);
