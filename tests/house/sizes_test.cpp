// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

using namespace Qt::StringLiterals;

namespace {

struct Measured {
    QString path;
    int lines = 0;
    QString firstLine;
};

std::vector<Measured> measure(const QStringList &folders)
{
    std::vector<Measured> files;
    for (const QString &folder : folders) {
        for (const QString &path : sourcesBelow(folder)) {
            const QStringList lines = contents(path).split(u'\n');
            files.push_back({path, int(lines.size()) - 1, lines.value(0)});
        }
    }
    return files;
}

} // namespace

TEST_CASE("A file is one thing, so it is short", "[house]")
{
    const auto files = measure({u"core"_s, u"ui"_s, u"app"_s});
    REQUIRE(files.size() > 20);
    int overAim = 0;
    for (const Measured &file : files) {
        INFO(file.path.toStdString() << " has " << file.lines << " lines");
        CHECK(file.lines <= (file.path.endsWith(u".h"_s) ? 250 : 400));
        overAim += file.lines > 250 ? 1 : 0;
    }
    INFO(overAim << " of " << files.size() << " files have over 250 lines");
    CHECK(overAim * 10 <= int(files.size()));
}

TEST_CASE("A test file is short as well", "[house]")
{
    const auto files = measure({u"tests"_s});
    REQUIRE(files.size() > 5);
    for (const Measured &file : files) {
        INFO(file.path.toStdString() << " has " << file.lines << " lines");
        CHECK(file.lines <= 500);
    }
}

TEST_CASE("Every source file says its licence in its first line", "[house]")
{
    for (const Measured &file : measure({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        INFO(file.path.toStdString());
        CHECK(file.firstLine == u"// SPDX-License-Identifier: GPL-3.0-or-later"_s);
    }
}
