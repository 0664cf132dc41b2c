// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int usage = 2;

std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs;
    for (auto list :
        {registerVerbs, caseVerbs, formVerbs, cardVerbs, bundleVerbs, reportVerbs, tourVerbs}) {
        for (Verb &verb : list())
            verbs.push_back(std::move(verb));
    }
    return verbs;
}

void say(FILE *where, const QString &text)
{
    QTextStream stream(where);
    stream << text << '\n';
}

int wrongUse(const QString &what)
{
    say(stderr, u"romduol-cli: %1\nTry: romduol-cli --help"_s.arg(what));
    return usage;
}

int tell(const Error &error, bool asJson)
{
    say(stderr, u"romduol-cli: "_s + ui::text(error.code));
    if (!error.detail.isEmpty())
        say(stderr, u"  (%1: %2)"_s.arg(name(error.code), error.detail));
    if (asJson) {
        const QJsonObject json{{u"error"_s, name(error.code)}, {u"detail"_s, error.detail}};
        say(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }
    return refused;
}

void print(const Printed &printed, bool asJson)
{
    if (asJson)
        say(stdout, QString::fromUtf8(QJsonDocument(printed.json).toJson(QJsonDocument::Compact)));
    else if (!printed.lines.isEmpty())
        say(stdout, printed.lines.join(u'\n'));
}

bool isLanguage(const QString &language)
{
    return language == u"en"_s || language == u"km"_s;
}

void setLanguage(const QString &language)
{
    static QTranslator translator;
    if (language == u"km"_s && translator.load(u":/i18n/romduol_km.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const std::vector<Verb> verbs = allVerbs();
    if (arguments.isEmpty() || arguments.first() == u"--help"_s || arguments.first() == u"help"_s) {
        say(stdout, helpForAll(verbs));
        return arguments.isEmpty() ? usage : done;
    }
    if (arguments.first() == u"--version"_s) {
        say(stdout, u"romduol-cli "_s + QCoreApplication::applicationVersion());
        return done;
    }
    const Verb *verb = findVerb(verbs, arguments);
    if (verb == nullptr)
        return wrongUse(u"no such verb: %1"_s.arg(arguments.mid(0, 2).join(u' ')));
    const QStringList rest = arguments.mid(verb->name.count(u' ') + 1);
    if (rest.contains(u"--help"_s)) {
        say(stdout, helpFor(*verb));
        return done;
    }
    auto call = takeApart(*verb, rest);
    if (!call)
        return wrongUse(call.error());
    if (call->has(u"language"_s) && !isLanguage(call->value(u"language"_s)))
        return wrongUse(u"--language is en or km"_s);
    setLanguage(call->value(u"language"_s));
    auto environment = theEnvironment();
    if (!environment)
        return tell(environment.error(), call->has(u"json"_s));
    call->environment = *std::move(environment);
    const auto printed = verb->run(*call);
    if (!printed)
        return tell(printed.error(), call->has(u"json"_s));
    print(*printed, call->has(u"json"_s));
    return done;
}

} // namespace cli
