// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace domain {

/// A rule of the register that is a table and not code: resources/policy/*.csv.
struct PolicyTable {
    QStringList header;
    std::vector<QStringList> rows; ///< Each as long as the header.

    friend bool operator==(const PolicyTable &, const PolicyTable &) = default;
};

/// Reads comma separated values (RFC 4180, UTF-8) strictly: Unreadable, naming the line, if a row
/// is longer or shorter than the header, a header cell is empty or twice there, a quote is out of
/// place, or there is no row.
Result<PolicyTable> readPolicyTable(QByteArrayView csv);

/// The table that travels in the program: "permissions.csv".
Result<PolicyTable> shippedPolicyTable(const QString &name);

} // namespace domain
