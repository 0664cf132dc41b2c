// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "casework/sign_in.h"

/// Invented registers to measure with. They lie in the folder that the variable
/// ROMDUOL_BENCH_FOLDER names, or in a temporary one that goes with the process.
namespace bench {

QString folder();

/// The number in the environment variable @p name; @p usual if there is none.
int countFrom(const char *name, int usual);

/// Stretching passphrases is slow on purpose and always the same, so it is left at its least.
casework::Environment environment();
QString passphrase();

casework::SignedIn newRegister(
    const QString &name, casework::UnitKind kind = casework::UnitKind::Facility);
casework::SignedIn enter(const QString &name);
QString path(const QString &name);

/// "CAS-22A-K7M-X": a code of its own for each number under 700 million.
QString codeOf(const QString &prefix, int number);

/// Case @p number of invented ones: they arrive over five years, not quite in the order of opening.
/// Everybody agreed to share a row.
domain::Case caseOf(int number, const domain::User &owner);

/// Two invented words; those of the 1,000,000th case are as frequent as those of the first.
/// One in twenty is called commonName(), and one in 300,000 rareName().
QStringList namesOf(int number);
QString commonName();
QString rareName();

/// Saves cases 0 to @p count - 1 and what they are found by, in batches of 1,000.
void fill(casework::CaseRegister &reg, const domain::Session &session, int count);

} // namespace bench
