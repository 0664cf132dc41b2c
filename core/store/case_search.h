// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

namespace store {

struct CaseQuery;

/// What a search compares, made of text that anybody may have typed or pasted.
struct CaseSearch {
    /// Each is the beginning of a code without dashes.
    QStringList caseKeys;
    QStringList survivorKeys;
    /// For MATCH: every word quoted, the beginning of a key; empty if no word is left.
    QString names;
};

CaseSearch readSearch(const CaseQuery &query);

/// The condition on a case's number c.number, and the values it takes, added to @p values.
QString searchCondition(const CaseSearch &search, QVariantList &values);

} // namespace store
