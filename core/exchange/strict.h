// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringView>

namespace exchange {

/// The last limits before something foreign is believed: exact alphabets, exact lengths.

/// Lower-case hex. Invalid if it is not exactly @p size bytes of it.
Result<QByteArray> bytesFromHex(QStringView text, qsizetype size);
QString hexText(const QByteArray &bytes);

bool isUuid(QStringView text); ///< Lower case, without braces.
bool isEpoch(QStringView text); ///< 16 lower-case hex digits.
bool isMonth(QStringView text); ///< "2030-03", of the years 2000 to 2199.
bool isFormVersion(QStringView text); ///< "intake/1".

} // namespace exchange
