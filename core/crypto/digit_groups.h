// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace crypto {

/// The check digit after some ASCII digits (Damm 2004): any one wrong digit and any two
/// neighbours changed round are noticed.
char checkDigit(QByteArrayView digits);

/// True if @p group is five digits, Khmer or Latin, and the fifth is the check digit of the others.
bool isDigitGroup(const QString &group);

} // namespace crypto
