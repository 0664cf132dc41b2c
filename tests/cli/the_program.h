// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_file.h"
#include "support/printing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of the real program said and how it ended.
struct Said {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// What it printed with --json: exactly one object, on the last line.
    QJsonObject json() const
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(out.trimmed().split('\n').last(), &error);
        INFO(out.toStdString() << err.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
        REQUIRE(document.isObject());
        return document.object();
    }
    /// The error's name that --json gives.
    QString why() const { return json().value(QStringLiteral("error")).toString(); }
};

inline QString programPath()
{
    return QStringLiteral(BINARY_ROOT "/app/cli/romduol-cli");
}

/// Runs romduol-cli to its end, with nothing to type.
inline Said run(const QStringList &arguments)
{
    QProcess process;
    process.start(programPath(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000)) {
        process.kill();
        process.waitForFinished();
        FAIL("romduol-cli did not finish: " << arguments.join(u' ').toStdString());
    }
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A folder with a passphrase file and practice registers below it, all run by "dara".
class ADesk
{
public:
    ADesk() { write(QStringLiteral("passphrase"), passphrase().toUtf8() + '\n'); }

    static QString passphrase() { return QStringLiteral("nine lotus on the practice lake"); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        writeFile(path(name), bytes);
        return path(name);
    }

    QStringList openedBy(const QString &folder, const QString &passphraseFile = {}) const
    {
        using namespace Qt::StringLiterals;
        return {u"--register"_s, path(folder), u"--user"_s, u"dara"_s, u"--passphrase-file"_s,
            passphraseFile.isEmpty() ? path(u"passphrase"_s) : passphraseFile};
    }
    /// A verb on the register in @p folder, with --json.
    Said in(const QString &folder, const QStringList &verb) const
    {
        return run(verb + openedBy(folder) + QStringList{QStringLiteral("--json")});
    }
    /// The same, which must end well. Gives what it printed.
    QJsonObject done(const QString &folder, const QStringList &verb) const
    {
        const Said said = in(folder, verb);
        INFO(verb.join(u' ').toStdString() << ": " << said.err.toStdString());
        REQUIRE(said.exitCode == 0);
        return said.json();
    }
    void makeUnit(const QString &folder, const QString &code, bool isProvince = false) const
    {
        using namespace Qt::StringLiterals;
        done(folder,
            {u"register"_s, u"create"_s, u"--practice"_s, u"--unit"_s, code, u"--name-en"_s,
                u"Practice unit"_s, u"--name-km"_s, u"អង្គភាពសាកល្បង"_s, u"--kind"_s,
                isProvince ? u"province"_s : u"facility"_s, u"--role"_s,
                isProvince ? u"phd_gbv"_s : u"hc_chief"_s});
    }

private:
    QTemporaryDir m_folder;
};
