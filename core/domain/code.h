// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace domain {

/// Makes random bytes for new codes; the program gives libsodium's, a test gives its own.
/// @returns a number from 0 to @p below - 1.
using RandomNumber = std::function<quint32(quint32 below)>;

/// What a code names (domain forms catalogue, section 0).
enum class CodeKind { Case, Survivor, Incident, Consent, Service, Slip, Forensic, Call };

/// "CAS-7QM-4XK-R": a prefix, two groups of three random letters and a check letter, from the
/// 30-letter alphabet 134789ABCDEFGHJKLMNOPQRSTUWXYZ (no look-alikes). It holds no name, date,
/// place or order (decisions 23).
QString newCode(CodeKind kind, const RandomNumber &random);

/// The same code again for the same @p seed, which is as random as an id: for codes that need no
/// place to be kept.
QString codeFor(CodeKind kind, QByteArrayView seed);

/// The code as it is stored, from what a person typed: case, blanks and dashes do not matter, and
/// Khmer digits count. Invalid if the check letter (ISO 7064 MOD 31,30) does not fit.
Result<QString> readCode(CodeKind kind, const QString &typed);

QString prefix(CodeKind kind);

} // namespace domain
