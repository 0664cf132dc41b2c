// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_register.h"

#include <QDir>
#include <QProcess>

constexpr int pupilPatience = 120'000; // milliseconds

/// The application in a process of its own, with a hand that types (tests/pupil). Everything that
/// it may want to leave behind outside the register goes to a folder of its own.
struct APupil {
    QProcess process;
    QTemporaryDir home;

    APupil(const ARegister &unit, const QString &task)
    {
        using namespace Qt::StringLiterals;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        for (const auto *folder :
            {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"}) {
            const QString name = QString::fromLatin1(folder);
            REQUIRE(QDir(home.path()).mkpath(name));
            environment.insert(name, home.filePath(name));
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"" BINARY_ROOT "/tests/pupil"_s, {unit.folder(), unit.passphrase(), task});
    }
    /// The words after @p word of the first line it says.
    QString says(const QString &word)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(pupilPatience))
                FAIL("it said nothing and ended with " << process.exitCode());
        }
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        INFO(line.toStdString());
        REQUIRE(line.startsWith(word + u' '));
        return line.mid(word.size() + 1);
    }
};
