// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/help_pictures.h"
#include "shots/manual_pdf.h"
#include "shots/papers.h"
#include "shots/scenes.h"
#include "support/cut_words.h"
#include "support/two_bars.h"
#include "ui/help/help_panel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Setting {
    Language language;
    QSize size;
    bool highContrast = false;
    int textPercent = 100;

    /// Behind the name of the page: "km-1024x600", "km-1024x600-200".
    QString name() const
    {
        const QString plain
            = u"%1-%2x%3"_s.arg(ui::code(language)).arg(size.width()).arg(size.height());
        return plain + (highContrast ? u"-contrast"_s : QString())
            + (textPercent > 100 ? u"-%1"_s.arg(textPercent) : QString());
    }
};

/// The pictures that every page is taken in.
std::vector<Setting> settings()
{
    std::vector<Setting> all;
    for (const QSize &size : {QSize(1366, 768), QSize(1024, 600)})
        for (const Language language : {Language::English, Language::Khmer})
            all.push_back({language, size});
    all.push_back({Language::Khmer, {1366, 768}, true});
    for (const QSize &size : {QSize(1024, 600), QSize(1366, 768)})
        for (const Language language : {Language::Khmer, Language::English})
            all.push_back({language, size, false, 200});
    return all;
}

/// Every text that is seen, a line each: reviewers find the picture of a text by it.
void writeWords(const QWidget &window, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString words;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words = button->text();
        words.remove(QChar(0x200B)).replace(u'\n', u' ');
        if (!words.isEmpty())
            file.write(words.toUtf8() + '\n');
        if (!widget->accessibleName().isEmpty())
            file.write(widget->accessibleName().replace(u'\n', u' ').toUtf8() + '\n');
    }
}

/// One picture; the number of words that are cut in it.
int shoot(Stage &stage, const Scene &scene, const Setting &setting, const QDir &folder)
{
    stage.languages().set(setting.language);
    stage.window().resize(setting.size);
    stage.settle();
    if (ui::Sheet *sheet = ui::Sheet::openIn(&stage.window()))
        sheet->leave(); // of the scene before
    stage.window().help().leave();
    stage.enter(scene.unit);
    scene.set(stage);
    stage.settle();
    const QString name = u"%1-%2.png"_s.arg(scene.name, setting.name());
    stage.window().grab().save(folder.filePath(name));
    writeWords(stage.window(), folder.filePath(name.chopped(4) + u".txt"_s));
    QStringList cut = cutWords(stage.window()) + twoBars(stage.window());
    if (stage.window().size() != setting.size)
        cut.append(
            u"the window needs %1x%2"_s.arg(stage.window().width()).arg(stage.window().height()));
    for (const QString &finding : cut)
        std::fprintf(stderr, "%s: cut: %s\n", qPrintable(name), qPrintable(finding));
    return int(cut.size());
}

/// The manual in both languages, with pictures that were made before.
int printManuals(const QDir &shots)
{
    const QDir folder(u"build/manual"_s);
    if (!folder.mkpath(u"."_s))
        return 2;
    ui::LanguageChoice languages;
    for (const Language language : {Language::English, Language::Khmer}) {
        languages.set(language);
        const int pages = writeManual(language, shots, folder);
        if (pages == 0)
            return 2;
        std::printf("build/manual/romduol-manual-%s.pdf: %d pages\n",
            qPrintable(ui::code(language)), pages);
    }
    return 0;
}

} // namespace

// Pictures of every page in both languages, into the folder that is named; 1 if a word is cut.
// With --manual behind the folder: the manual, with the pictures that stand there. With
// --help-pictures: the small ones of the help panel, out of those that stand there.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QDir folder(QCoreApplication::arguments().value(1, u"build/shots"_s));
    if (!folder.mkpath(u"."_s) || !ui::loadFonts())
        return 2;
    ui::applyTheme(application, ui::lightTokens());
    if (QCoreApplication::arguments().contains(u"--manual"_s))
        return printManuals(folder);
    if (QCoreApplication::arguments().contains(u"--help-pictures"_s)) {
        const int made = writeHelpPictures(folder, QDir(u"resources/help/pictures"_s));
        std::printf("resources/help/pictures: %d pictures\n", made);
        return made == 0 ? 2 : 0;
    }
    Stage stage;
    stage.window().show();
    int cut = 0, pictures = 0;
    const QString only = QCoreApplication::arguments().value(2); // a part of a setting's name
    const QString onlyScene = QCoreApplication::arguments().value(3);
    for (const Setting &setting : settings()) {
        if (!setting.name().contains(only))
            continue;
        ui::applyTheme(application,
            setting.highContrast ? ui::highContrastTokens() : ui::lightTokens(),
            setting.textPercent / 100.0);
        for (const Scene &scene : scenes()) {
            if (!scene.name.contains(onlyScene))
                continue;
            cut += shoot(stage, scene, setting, folder);
            ++pictures;
        }
    }
    ui::applyTheme(application, ui::lightTokens());
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
