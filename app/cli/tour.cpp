// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tour.h"

#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int patienceMilliseconds = 300'000;

void print(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

/// The last line of the output is the JSON; what is above it is for people.
QJsonObject jsonIn(const QByteArray &output)
{
    const QList<QByteArray> lines = output.trimmed().split('\n');
    return QJsonDocument::fromJson(lines.last()).object();
}

Result<Printed> tour(const Call &call)
{
    QTemporaryDir ownFolder;
    const QString folder = call.has(u"folder"_s) ? call.value(u"folder"_s) : ownFolder.path();
    if (!QDir().mkpath(folder) || !QDir(folder).isEmpty())
        return fail(ErrorCode::Invalid, u"the tour needs an empty folder"_s);
    Tour story(folder);
    tellTheMainJob(story);
    if (story.surprises() > 0)
        return fail(ErrorCode::Invalid, u"%1 surprises"_s.arg(story.surprises()));
    return Printed{{QString(), u"The tour is over. No surprise."_s}, {{u"surprises"_s, 0}}};
}

} // namespace

Tour::Tour(QString folder)
    : m_folder(std::move(folder))
{
}

void Tour::chapter(const QString &title)
{
    print(u"\n== "_s + title);
}

void Tour::say(const QString &what)
{
    print(what);
}

QByteArray Tour::start(const QString &program, const QStringList &arguments, int exitCode)
{
    QString shown = program + u' ' + arguments.join(u' ');
    shown.replace(m_folder, u"."_s);
    shown.replace(QCoreApplication::applicationFilePath(), u"romduol-cli"_s);
    print(u"  $ "_s + shown);
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMilliseconds)) {
        expect(false, u"%1 did not finish"_s.arg(program));
        process.kill();
        process.waitForFinished();
        return {};
    }
    const QByteArray said = process.readAllStandardError().trimmed();
    for (const QByteArray &line : said.split('\n')) {
        if (!line.isEmpty())
            print(u"    "_s + QString::fromUtf8(line));
    }
    if (process.exitCode() != exitCode)
        expect(false, u"exit code %1 instead of %2"_s.arg(process.exitCode()).arg(exitCode));
    return process.readAllStandardOutput();
}

QJsonObject Tour::run(const QString &unit, const QStringList &arguments, int exitCode)
{
    return runAlone(arguments
            + QStringList{u"--register"_s, path(unit), u"--user"_s, u"dara"_s,
                u"--passphrase-file"_s, path(u"passphrase"_s)},
        exitCode);
}

QJsonObject Tour::runAlone(const QStringList &arguments, int exitCode)
{
    const QByteArray output = start(
        QCoreApplication::applicationFilePath(), arguments + QStringList{u"--json"_s}, exitCode);
    return jsonIn(output);
}

void Tour::refuse(const QString &unit, const QStringList &arguments, const QString &error)
{
    const QJsonObject answer = run(unit, arguments, 1);
    const QString why = answer.value(u"error"_s).toString();
    expect(why == error, u"refused: %1 (%2)"_s.arg(error, why));
}

QByteArray Tour::tool(const QString &program, const QStringList &arguments)
{
    return start(program, arguments, 0);
}

void Tour::expect(bool isSo, const QString &what)
{
    print((isSo ? u"    as it should: "_s : u"    SURPRISE: "_s) + what);
    m_surprises += isSo ? 0 : 1;
}

std::vector<Verb> tourVerbs()
{
    return {{u"tour"_s, u"the main job from an empty disk to equal tables, told step by step"_s, {},
        {{u"folder"_s, u"FOLDER"_s, u"an empty folder to keep it in; else it goes at the end"_s}},
        tour, false}};
}

} // namespace cli
