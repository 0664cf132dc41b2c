// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFileDevice>

namespace exchange {

/// DiskFull, ReadOnly or Io: why @p file could not be written.
tl::unexpected<Error> cannotWrite(const QFileDevice &file);

/// Makes the folder if it is not there. ReadOnly if it cannot be.
Result<> makeFolder(const QString &path);

} // namespace exchange
