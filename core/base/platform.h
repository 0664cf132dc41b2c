// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The few things that Linux and Windows do differently, and nothing else.
/// platform_posix.cpp and platform_win.cpp are the only files that call the system itself.
namespace platform {

/// Keeps memory out of crash dumps; called once at start, before any key exists.
void forbidCrashDumps();

/// Makes a rename in @p folder durable. Windows has no such call; there it does nothing.
void syncFolder(const QString &folder);

/// The most memory this process has held, in bytes; 0 if the system does not tell.
qint64 peakMemory();

/// Reads one line without showing it. Empty if there is no terminal.
QByteArray readHiddenLine();

} // namespace platform
