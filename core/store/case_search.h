// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace store {

struct CaseQuery;
class Database;

/// What a search compares, made of text that anybody may have typed or pasted.
struct CaseSearch {
    /// Each is the beginning of a code without dashes.
    QStringList caseKeys;
    QStringList survivorKeys;
    /// Syllables with blanks between; the last may be only begun. All must be found.
    QStringList phrases;

    bool isEmpty() const
    {
        return caseKeys.isEmpty() && survivorKeys.isEmpty() && phrases.isEmpty();
    }
};

CaseSearch readSearch(const CaseQuery &query);

/// Whether nearly every name may have what is searched: the index would collect all of them before
/// it gives the first. A longer word the index finds faster than a look at the list, which reads a
/// line of the register for each case.
bool isBroad(const CaseSearch &search);

/// For MATCH: every phrase quoted, in the column of the keys; empty if there is none.
QString matchWords(const CaseSearch &search);

/// From this many found on, walking the list is faster in a register of a million cases.
inline constexpr int manyFound = 2000;

/// The numbers of all cases whose names are found; nothing if they are manyFound or more. With few,
/// each is looked up and they are sorted. With many, looking up all of them for the first hundred
/// takes too long: the list is walked in its order and what was not found is left out.
Result<std::optional<QList<qint64>>> fewFound(Database &database, const CaseSearch &search);

/// The condition on a case's number c.number, and the values it takes, added to @p values. @p few
/// is what fewFound() gave.
QString searchCondition(
    const CaseSearch &search, const std::optional<QList<qint64>> &few, QVariantList &values);

/// The same condition on one row of cases c and search_entries s, without the index. For the first
/// cases of the list: what nearly every name has is found there, and the index would have to
/// collect all of it.
QString rowCondition(const CaseSearch &search, QVariantList &values);

} // namespace store
