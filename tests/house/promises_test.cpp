// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// The names of all tests; a name may stand in the source in several pieces.
QSet<QString> testNames()
{
    static const QRegularExpression test(u"TEST_CASE\\(\\s*((?:\"[^\"]*\"\\s*)+)"_s);
    static const QRegularExpression piece(u"\"([^\"]*)\""_s);
    QSet<QString> names;
    for (const QString &path : filesBelow(u"tests"_s, {u"*.cpp"_s})) {
        const QString text = contents(path);
        for (auto found = test.globalMatch(text); found.hasNext();) {
            const QString pieces = found.next().captured(1);
            QString name;
            for (auto part = piece.globalMatch(pieces); part.hasNext();)
                name += part.next().captured(1);
            names.insert(name);
        }
    }
    return names;
}

} // namespace

TEST_CASE("Each promise names tests that are there", "[house]")
{
    const QSet<QString> names = testNames();
    REQUIRE(names.size() > 1000);
    int promises = 0, named = 0, ofThis = 1;
    for (const QString &line : contents(u"docs/promises.md"_s).split(u'\n')) {
        if (line.startsWith(u"## "_s)) {
            CHECK(ofThis > 0); // of the one before
            ofThis = 0;
            ++promises;
        } else if (line.startsWith(u"- \""_s)) {
            INFO(line.toStdString());
            CHECK(names.contains(line.mid(3).chopped(1)));
            ++ofThis;
            ++named;
        }
    }
    CHECK(ofThis > 0);
    CHECK(promises == 10);
    CHECK(named > 30);
}
