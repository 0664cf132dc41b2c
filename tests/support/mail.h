// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "support/a_file.h"
#include "support/a_register.h"

// What people do with bundles: compare fingerprints, write, carry, take in.

inline QString idOf(ARegister &unit)
{
    return casework::info(unit.reg()).registerId;
}

inline void trust(ARegister &one, ARegister &other)
{
    const auto card = must(casework::ownCard(other.reg(), other.session()));
    must(casework::addTrust(one.reg(), one.session(), card.text, card.fingerprint));
}

inline void trustEachOther(ARegister &one, ARegister &other)
{
    trust(one, other);
    trust(other, one);
}

/// The next report of @p from, as a file in its outbox.
inline QString reportOf(ARegister &from, ARegister &to)
{
    const auto written = must(casework::exportReport(from.reg(), from.session(), idOf(to)));
    if (!written.bundle)
        FAIL("there was nothing new to report");
    return from.folder() + QStringLiteral("/outbox/") + written.bundle->fileName;
}

inline casework::Import takeIn(ARegister &at, const QString &file)
{
    return must(casework::importBundle(at.reg(), at.session(), file));
}

/// The newest bundle that @p from wrote for @p to, of whatever kind.
inline QString newestFor(ARegister &from, ARegister &to)
{
    for (const auto &sent : must(casework::outbox(from.reg(), from.session()))) {
        if (sent.destination == idOf(to))
            return from.folder() + QStringLiteral("/outbox/") + sent.fileName;
    }
    FAIL("nothing was written for that unit");
    return {};
}

/// A copy of @p file with one bit turned in its middle.
inline QString altered(const QString &file, const QString &folder)
{
    QByteArray bytes = bytesOf(file);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    const QString copy = folder + QStringLiteral("/altered.bundle.age");
    writeFile(copy, bytes);
    return copy;
}
