// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy_table.h"

#include <optional>

namespace domain {

/// What an answer or a photograph is closed with: a key of its own for each right to read.
struct Seal {
    QString key; ///< A key of the register: "restricted" or "photographs" (decisions 10).
    QString right; ///< Who may read: an action of permissions.csv.

    QString name() const { return key + u'/' + right; } ///< Of the key made from it.
    friend bool operator==(const Seal &, const Seal &) = default;
};

/// Which questions are sealed: resources/policy/restricted.csv, read and checked.
struct RestrictedTable {
    struct Row {
        QString form;
        QString field; ///< As the sheets name it.
        Seal seal;
    };
    std::vector<Row> rows;

    std::optional<Seal> find(QStringView form, QStringView field) const;
    /// Of a field that another form may ask the case for; the first of this name.
    std::optional<Seal> ofField(QStringView field) const;
    std::vector<Seal> seals() const; ///< Each once; none if there is no row.
    std::optional<Seal> named(QStringView name) const;
};

/// Unreadable, naming the row, if a key or a right is not known or a field is twice there.
Result<RestrictedTable> readRestricted(QByteArrayView csv);

/// The table in force. Without a readable table it has no rows; nothing can be signed in to then.
const RestrictedTable &restricted();

/// What attachments are sealed with that no row names: scans, signatures.
Seal sealOfOtherPictures();

} // namespace domain
