// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace casework {

/// Where things stand in a register's folder. Nothing in it says anything to a stranger but the
/// short user names and how often a wrong passphrase was tried.
struct RegisterFolder {
    QString path;

    QString database() const { return path + QStringLiteral("/register.db"); }
    QString keys() const { return path + QStringLiteral("/register.keys"); }
    QString lock() const { return path + QStringLiteral("/register.lock"); }
    QString practiceMark() const { return path + QStringLiteral("/practice"); }
    QString failures() const { return path + QStringLiteral("/wrong-tries"); }
    QString outbox() const { return path + QStringLiteral("/outbox"); }
    QString inbox() const { return path + QStringLiteral("/inbox"); }
    QString quarantine() const { return path + QStringLiteral("/quarantine"); }

    bool hasRegister() const;

    /// InUse if another program holds the register; ReadOnly if the folder cannot be written.
    Result<std::unique_ptr<QLockFile>> hold() const;

    void noteFailure() const;
    int takeFailures() const; ///< How many since the last right one; forgets them.
};

} // namespace casework
