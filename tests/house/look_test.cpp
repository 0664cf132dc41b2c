// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

using namespace Qt::StringLiterals;

TEST_CASE("The window is drawn by one style, and no style sheet speaks against it", "[house]")
{
    int read = 0;
    for (const QString &folder : {u"ui"_s, u"app"_s}) {
        for (const QString &path : sourcesBelow(folder)) {
            const QString text = contents(path);
            INFO(path.toStdString());
            CHECK_FALSE(text.contains(u"setStyleSheet"_s));
            CHECK_FALSE(text.contains(u"processEvents"_s));
            CHECK_FALSE(text.contains(u"QEventLoop"_s));
            CHECK_FALSE(text.contains(u"QMessageBox"_s));
            ++read;
        }
    }
    CHECK(read > 10);
}
