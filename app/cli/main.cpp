// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "base/platform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    platform::forbidCrashDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"romduol-cli"_s);
    QCoreApplication::setApplicationVersion(u"" ROMDUOL_VERSION ""_s);
    return cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
