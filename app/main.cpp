// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"Romduol"_s);
    QCoreApplication::setOrganizationName(u"Romduol"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROMDUOL_VERSION));
    // Texts read the same whatever the computer's own language is.
    QLocale::setDefault(QLocale::c());
    app::Application application(qt, app::readOptions(QCoreApplication::arguments()));
    return application.start() ? QCoreApplication::exec() : 1;
}
