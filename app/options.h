// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What the command line says.
struct Options {
    QString folder{}; ///< Empty: the person's own data folder.
    bool isPractice = false;
    std::optional<Language> language{}; ///< Absent: as last time.
};

/// Answers --help and --version, and ends the program if an option or its value is not known.
Options readOptions(const QStringList &arguments);

/// Where the register stands if the command line names no folder.
QString defaultFolder(bool isPractice);

} // namespace app
