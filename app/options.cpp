// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "ui/shell/language.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace app {

Options readOptions(const QStringList &arguments)
{
    const QCommandLineOption folder(u"register"_s, u"The folder of the register."_s, u"folder"_s);
    const QCommandLineOption practice(
        u"practice"_s, u"The practice register, with invented people."_s);
    const QCommandLineOption language(u"language"_s, u"km or en."_s, u"language"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"An encrypted case register that works without a network."_s);
    parser.addOptions({folder, practice, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    const auto chosen = ui::languageFromCode(parser.value(language));
    if (parser.isSet(language) && !chosen) {
        std::fputs("romduol: --language is km or en\n", stderr);
        std::exit(EXIT_FAILURE); // as for an option that is not known
    }
    return {
        .folder = parser.value(folder), .isPractice = parser.isSet(practice), .language = chosen};
}

QString defaultFolder(bool isPractice)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + (isPractice ? u"/practice"_s : u"/register"_s);
}

} // namespace app
