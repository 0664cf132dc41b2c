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

/// Makes an empty file at @p path if there is none, and takes from everybody else on the computer
/// the right to read or write it. Windows has that from the folder; there it only makes the file.
/// False if that could not be done.
bool keepPrivate(const QString &path);

/// The most memory this process has held, in bytes; 0 if the system does not tell.
qint64 peakMemory();

/// Reads one line without showing it. Empty if there is no terminal.
QByteArray readHiddenLine();

} // namespace platform
