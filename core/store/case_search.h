// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariant>

namespace store {

struct CaseQuery;
class Database;

/// What a search compares, made of text that anybody may have typed or pasted.
struct CaseSearch {
    /// Each is the beginning of a code without dashes.
    QStringList caseKeys;
    QStringList survivorKeys;
    /// For MATCH: every word quoted, the beginning of a key; empty if no word is left.
    QString names;
};

CaseSearch readSearch(const CaseQuery &query);

/// How a page of found cases is made. With few, each is looked up and they are sorted. With many,
/// looking up all of them for the first hundred takes too long: the list is walked in its order,
/// and what was not found is left out, until the page is full.
enum class SearchWay { LookUpAndSort, WalkInOrder };

/// From this many names found on, walking is faster in a register of a million cases.
inline constexpr int manyFound = 2000;

Result<SearchWay> searchWay(Database &database, const CaseSearch &search);

/// The condition on a case's number c.number, and the values it takes, added to @p values.
QString searchCondition(const CaseSearch &search, SearchWay way, QVariantList &values);

} // namespace store
