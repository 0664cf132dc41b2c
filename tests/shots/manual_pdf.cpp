// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/manual_pdf.h"

#include "ui/help/manual.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QPdfWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Sharp enough on paper, and a file that fits on an e-mail.
constexpr int pictureWidth = 1100;

} // namespace

int writeManual(Language language, const QDir &shots, const QDir &folder)
{
    const auto book = ui::HelpBook::shipped();
    if (!book) {
        std::fprintf(stderr, "the manual cannot be read: %s\n", qPrintable(book.error().detail));
        return 0;
    }
    bool allThere = true;
    const auto picture = [&](const QString &name) {
        const QString file = shots.filePath(u"%1-%2-1366x768.png"_s.arg(name, ui::code(language)));
        const QImage image(file);
        if (image.isNull()) {
            std::fprintf(stderr, "no picture %s\n", qPrintable(file));
            allThere = false;
            return image;
        }
        return image.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
    };
    QPdfWriter writer(folder.filePath(u"romduol-manual-%1.pdf"_s.arg(ui::code(language))));
    const int pages = ui::printManual(
        {*book, language, QCoreApplication::applicationVersion(), picture}, writer);
    return allThere ? pages : 0;
}
