// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "base/platform.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

std::vector<Option> optionsOf(const Verb &verb)
{
    std::vector<Option> options = verb.options;
    if (verb.needsRegister) {
        options.push_back({u"register"_s, u"FOLDER"_s, u"the register's folder"_s, true});
        options.push_back({u"user"_s, u"NAME"_s, u"the account's short name"_s, true});
        options.push_back({u"passphrase-file"_s, u"FILE"_s,
            u"read the passphrase from the first line of FILE instead of asking"_s});
    }
    options.push_back({u"json"_s, {}, u"print data as one JSON object"_s});
    options.push_back({u"language"_s, u"en|km"_s, u"language of messages"_s});
    return options;
}

const Option *find(const std::vector<Option> &options, QStringView name)
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

} // namespace

const Verb *findVerb(const std::vector<Verb> &verbs, const QStringList &arguments)
{
    const Verb *best = nullptr;
    for (const Verb &verb : verbs) {
        const QStringList words = verb.name.split(u' ');
        const bool fits = arguments.mid(0, words.size()) == words;
        if (fits && (best == nullptr || verb.name.size() > best->name.size()))
            best = &verb;
    }
    return best;
}

tl::expected<Call, QString> takeApart(const Verb &verb, const QStringList &rest)
{
    const std::vector<Option> options = optionsOf(verb);
    Call call;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QString &word = rest.at(i);
        if (!word.startsWith(u"--"_s)) {
            call.arguments.append(word);
            continue;
        }
        const Option *option = find(options, QStringView(word).sliced(2));
        if (option == nullptr)
            return tl::unexpected(u"%1 has no option %2"_s.arg(verb.name, word));
        if (option->value.isEmpty())
            call.options.insert(option->name, u"yes"_s);
        else if (i + 1 < rest.size())
            call.options.insert(option->name, rest.at(++i));
        else
            return tl::unexpected(u"%1 needs a value: %2"_s.arg(word, option->value));
    }
    for (const Option &option : options) {
        if (option.isRequired && !call.has(option.name))
            return tl::unexpected(u"%1 needs --%2 %3"_s.arg(verb.name, option.name, option.value));
    }
    const auto required = std::count_if(verb.arguments.begin(), verb.arguments.end(),
        [](const QString &argument) { return !argument.startsWith(u'['); });
    const bool takesMore = !verb.arguments.isEmpty() && verb.arguments.last().endsWith(u"…]"_s);
    if (call.arguments.size() < required
        || (!takesMore && call.arguments.size() > verb.arguments.size()))
        return tl::unexpected(
            u"%1 takes: %2"_s.arg(verb.name, verb.arguments.join(u' ')).trimmed());
    return call;
}

QString helpForAll(const std::vector<Verb> &verbs)
{
    QStringList lines{u"romduol-cli VERB [options]: a register, its bundles and its tables, "
                      "without a window."_s,
        {}};
    for (const Verb &verb : verbs)
        lines.append(u"  %1  %2"_s.arg(verb.name, -18).arg(verb.summary));
    lines << QString() << u"romduol-cli VERB --help tells the options of one."_s
          << u"Exit codes: 0 done; 1 refused or invalid, with the reason on stderr; 2 usage."_s;
    return lines.join(u'\n');
}

QString helpFor(const Verb &verb)
{
    QStringList lines{u"romduol-cli %1 %2"_s.arg(verb.name, verb.arguments.join(u' ')).trimmed(),
        verb.summary, {}};
    for (const Option &option : optionsOf(verb)) {
        const QString left = u"--%1 %2"_s.arg(option.name, option.value);
        lines.append(u"  %1  %2%3"_s.arg(left, -24).arg(
            option.help, option.isRequired ? u" (needed)"_s : QString()));
    }
    return lines.join(u'\n');
}

Result<casework::Environment> theEnvironment()
{
    auto library = forms::FormLibrary::shipped();
    if (!library)
        return fail(ErrorCode::Unreadable, u"a shipped form cannot be read"_s);
    return casework::Environment{[] { return QDateTime::currentDateTimeUtc(); },
        std::make_shared<const forms::FormLibrary>(*std::move(library)), crypto::StretchCost{}, {}};
}

Result<QString> Call::passphrase(const QString &whom) const
{
    if (!has(u"passphrase-file"_s)) {
        QTextStream(stderr) << u"Passphrase of %1: "_s.arg(whom);
        const QByteArray typed = platform::readHiddenLine();
        QTextStream(stderr) << '\n';
        return QString::fromUtf8(typed);
    }
    QFile file(value(u"passphrase-file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"the passphrase file cannot be read"_s);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<casework::SignedIn> Call::signIn() const
{
    const QString user = value(u"user"_s);
    const QString typed = TRY(passphrase(user));
    return casework::signIn(value(u"register"_s), user, typed, environment);
}

} // namespace cli
