// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/form_library.h"

namespace casework {

/// Reads and compiles a form from a folder of three CSV sheets or one .xlsx. The outer Result fails
/// if the files cannot be read at all; the inner holds the form or every fault with its place.
Result<forms::Read<std::shared_ptr<const forms::CompiledForm>>> checkForm(const QString &path);

/// A form as one .csv folder at @p folder. Io or ReadOnly if it cannot be written.
Result<> exportForm(const QString &formId, const QString &folder);

} // namespace casework
