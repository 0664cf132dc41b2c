// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

/// Makes the pictures of the help panel out of those of ./do shots: small, and of few colours, for
/// they travel in the sources and in the program. How many; 0 if one is missing.
int writeHelpPictures(const QDir &shots, const QDir &folder);
