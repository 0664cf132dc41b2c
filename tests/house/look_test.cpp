// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("The window is drawn by one style, and no style sheet speaks against it", "[house]")
{
    int read = 0;
    for (const QString &folder : {u"ui"_s, u"app"_s}) {
        QDirIterator files(u"" SOURCE_ROOT "/"_s + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            INFO(file.fileName().toStdString());
            CHECK_FALSE(text.contains("setStyleSheet"));
            CHECK_FALSE(text.contains("processEvents"));
            CHECK_FALSE(text.contains("QEventLoop"));
            CHECK_FALSE(text.contains("QMessageBox"));
            ++read;
        }
    }
    CHECK(read > 10);
}
