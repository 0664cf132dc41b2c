// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>

/// The code that name() gave: "DiskFull". Nothing for any other text.
std::optional<ErrorCode> errorCodeFromName(QStringView name);
