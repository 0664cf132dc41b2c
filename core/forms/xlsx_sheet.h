// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/table.h"

namespace forms {

/// The texts that cells share, in their order. Nothing if the part is not sound.
std::optional<QStringList> readSharedStrings(const QByteArray &part);

/// The cells of a worksheet, row by row from row 1; rows that are not written are empty.
/// A formula is a fault: what it shows is not what is written.
std::optional<std::vector<QStringList>> readWorksheet(
    const QString &sheet, const QByteArray &part, const QStringList &shared, Faults &faults);

} // namespace forms
