// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace cli {

/// Tells a story on the console by running this program and public tools as child processes, each
/// with its own folders. Every surprise is said and counted.
class Tour
{
public:
    explicit Tour(QString folder);

    void chapter(const QString &title);
    void say(const QString &what);

    /// Runs this program for a unit; its register, user and passphrase are added. The exit code
    /// must be @p exitCode. Gives what it printed with --json.
    QJsonObject run(const QString &unit, const QStringList &arguments, int exitCode = 0);
    /// The same for verbs that need no register.
    QJsonObject runAlone(const QStringList &arguments, int exitCode = 0);
    /// A refusal that must happen, by the error's name.
    void refuse(const QString &unit, const QStringList &arguments, const QString &error);
    /// A public tool. Its exit code must be 0.
    QByteArray tool(const QString &program, const QStringList &arguments);

    void expect(bool isSo, const QString &what);

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    int surprises() const { return m_surprises; }

private:
    QByteArray start(const QString &program, const QStringList &arguments, int exitCode);

    QString m_folder;
    int m_surprises = 0;
};

/// The main job from an empty disk to equal tables on both sides, and what is refused on the way.
void tellTheMainJob(Tour &tour);

} // namespace cli
