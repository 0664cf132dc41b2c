// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QFile>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
// psapi.h needs windows.h before it.
#include <psapi.h>

#include <cstdio>

namespace platform {

void forbidCrashDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

void syncFolder(const QString &)
{
    // Windows has no durable-rename call for folders; the files themselves are flushed.
}

bool keepPrivate(const QString &path)
{
    QFile file(path);
    return file.exists() || file.open(QIODevice::WriteOnly);
}

qint64 peakMemory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters)
        ? qint64(counters.PeakWorkingSetSize)
        : 0;
}

QByteArray readHiddenLine()
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD shown = 0;
    if (!GetConsoleMode(console, &shown))
        return {};
    SetConsoleMode(console, shown & ~DWORD(ENABLE_ECHO_INPUT));
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(4096);
    SetConsoleMode(console, shown);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace platform
