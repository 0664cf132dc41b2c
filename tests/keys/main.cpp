// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QProcess>

#include <catch2/catch_session.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A screen of its own, whose keyboard belongs to nobody. Its map is kept (-noreset) when the first
/// program has gone.
bool startScreen(QProcess &screen)
{
    screen.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-noreset"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s,
            u"-nolisten"_s, u"tcp"_s});
    if (!screen.waitForStarted() || !screen.waitForReadyRead())
        return false;
    qputenv("DISPLAY", ":" + screen.readAllStandardOutput().trimmed());
    return true;
}

} // namespace

// Real keys of a keyboard, which no other suite has: they come through X as on a clinic's computer.
int main(int argc, char *argv[])
{
    QProcess screen;
    const QByteArrayView first = argc > 1 ? argv[1] : "";
    const bool onlyLists = first.startsWith("--list");
    if (onlyLists) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (startScreen(screen)) {
        qputenv("QT_QPA_PLATFORM", "xcb");
    } else {
        std::fputs("Xvfb could not be started\n", stderr);
        return 1;
    }
    qunsetenv("XMODIFIERS");
    qputenv("QT_IM_MODULE", "compose");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    const int failed = Catch::Session().run(argc, argv);
    if (screen.state() == QProcess::Running) {
        screen.kill();
        screen.waitForFinished();
    }
    return failed;
}
