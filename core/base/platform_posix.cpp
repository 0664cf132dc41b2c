// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QFile>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace platform {

void forbidCrashDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
}

bool keepPrivate(const QString &path)
{
    constexpr mode_t ownOnly = S_IRUSR | S_IWUSR;
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, ownOnly);
    if (handle < 0)
        return false;
    struct stat file = {};
    const bool isPrivate = fstat(handle, &file) == 0
        && ((file.st_mode & ~mode_t(S_IFMT) & ~ownOnly) == 0 || fchmod(handle, ownOnly) == 0);
    ::close(handle);
    return isPrivate;
}

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

QByteArray readHiddenLine()
{
    termios shown{};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(4096);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace platform
