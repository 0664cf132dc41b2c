// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/cut_test.h"
#include "shots/papers.h"
#include "shots/scenes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/sheet.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Setting {
    Language language;
    QSize size;
};

/// One picture; the number of words that are cut in it.
int shoot(Stage &stage, const Scene &scene, const Setting &setting, const QDir &folder)
{
    stage.languages().set(setting.language);
    stage.window().resize(setting.size);
    stage.settle();
    if (ui::Sheet *sheet = ui::Sheet::openIn(&stage.window()))
        sheet->leave(); // of the scene before
    scene.set(stage);
    stage.settle();
    const QString name = u"%1-%2-%3x%4.png"_s.arg(scene.name, ui::code(setting.language))
                             .arg(setting.size.width())
                             .arg(setting.size.height());
    stage.window().grab().save(folder.filePath(name));
    const QStringList cut = cutWords(stage.window());
    for (const QString &finding : cut)
        std::fprintf(stderr, "%s: cut: %s\n", qPrintable(name), qPrintable(finding));
    return int(cut.size());
}

} // namespace

// Pictures of every page in both languages, into the folder that is named; 1 if a word is cut.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QDir folder(QCoreApplication::arguments().value(1, u"build/shots"_s));
    if (!folder.mkpath(u"."_s) || !ui::loadFonts())
        return 2;
    ui::applyTheme(application, ui::lightTokens());
    Stage stage;
    stage.window().show();
    int cut = 0, pictures = 0;
    for (const QSize &size : {QSize(1366, 768), QSize(1024, 600)})
        for (const Language language : {Language::English, Language::Khmer})
            for (const Scene &scene : scenes()) {
                cut += shoot(stage, scene, {language, size}, folder);
                ++pictures;
            }
    int pages = 0;
    for (const Language language : {Language::English, Language::Khmer}) {
        stage.languages().set(language);
        const int printed = writePapers(language, folder);
        if (printed == 0)
            return 2;
        pages += printed;
    }
    std::printf("%d pages of forms to be written on\n", pages);
    std::printf(
        "%d pictures in %s, %d words cut\n", pictures, qPrintable(folder.absolutePath()), cut);
    return cut > 0 ? 1 : 0;
}
