// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QDir>

/// Every form that travels with the program as a PDF page to be written on, and one filled, with
/// the practice mark, in the language the window speaks now. How many pages; 0 if one could not be
/// written.
int writePapers(Language language, const QDir &folder);
