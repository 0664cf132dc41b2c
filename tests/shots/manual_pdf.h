// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QDir>

/// Writes romduol-manual-<language>.pdf with the pictures of @p shots. How many pages; 0 if a
/// picture is not there or a file cannot be written, with the reason on stderr.
int writeManual(Language language, const QDir &shots, const QDir &folder);
