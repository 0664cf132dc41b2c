// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression.h"

#include <QHash>

namespace casework {

/// What expressions gave before, by what they read: over many cases most questions are answered
/// alike, and looking up is far cheaper than working out. For one look over many cases; only for
/// expressions that read neither the clock nor chance.
class ClockMemory
{
public:
    std::optional<forms::Value> evaluate(
        const forms::Expression &expression, const forms::Scope &scope);
    int workedOut() const { return m_workedOut; } ///< How often it had to.

private:
    using Known = QHash<QByteArray, std::optional<forms::Value>>;
    QHash<const forms::Expression *, Known> m_known;
    int m_workedOut = 0;
};

/// Whether the same answers always give the same: no now(), today(), random() or uuid() in it.
bool givesTheSame(const QString &expression);

} // namespace casework
