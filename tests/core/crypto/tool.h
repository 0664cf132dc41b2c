// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_file.h"

#include <QProcess>
#include <QTemporaryDir>

/// A folder of one test, and the programs of others that work in it.
class Tool
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const { writeFile(path(name), bytes); }
    QByteArray read(const QString &name) const { return bytesOf(path(name)); }
    /// True if @p program was there and ended with 0.
    bool run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        INFO(program.toStdString() << " is among the packages of tools/packages.txt");
        REQUIRE(process.waitForStarted());
        REQUIRE(process.waitForFinished(60'000));
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

private:
    QTemporaryDir m_folder;
};
