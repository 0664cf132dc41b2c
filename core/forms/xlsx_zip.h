// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/table.h"

#include <QHash>

namespace forms {

namespace limit {
inline constexpr int zipEntries = 200;
inline constexpr qsizetype inflatedBytes = 64 * 1024 * 1024;
inline constexpr qsizetype inflation = 200; ///< Times the file; real sheets are under 50.
} // namespace limit

/// The XML parts of a spreadsheet file by their path. Nothing, and one fault, if the file is no
/// zip, holds a part twice, is encrypted, or grows beyond measure.
std::optional<QHash<QString, QByteArray>> readXlsxParts(const QByteArray &file, Faults &faults);

} // namespace forms
