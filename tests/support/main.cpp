// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#ifdef ROMDUOL_TESTS_WINDOW
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <catch2/catch_session.hpp>

// One application for all tests of a part: widgets need it, core does not mind it.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
