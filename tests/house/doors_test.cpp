// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(u"#include [\"<]([^\">]+)[\">]"_s);
    QStringList found;
    for (auto match = include.globalMatch(contents(path)); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// Each room and the rooms it may look into, from the one place that says so.
QHash<QString, QSet<QString>> plan()
{
    static const QRegularExpression line(
        u"^add_room\\((\\w+)(?:\\s+USES([\\w\\s]*?))?(?:\\s+LINKS[^)]*)?\\)"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QSet<QString>> rooms;
    const QString text = contents(u"core/CMakeLists.txt"_s);
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const auto room = match.next();
        const QStringList uses = room.captured(2).simplified().split(u' ', Qt::SkipEmptyParts);
        rooms.insert(room.captured(1), QSet<QString>(uses.begin(), uses.end()));
    }
    return rooms;
}

/// "base" of "core/base/text.h".
QString roomOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

} // namespace

TEST_CASE("No room of core looks into a room it has no door to", "[house]")
{
    const auto rooms = plan();
    REQUIRE(rooms.size() == 8);
    const QStringList files = sourcesBelow(u"core"_s);
    REQUIRE(files.size() > 10);
    for (const QString &file : files) {
        const QString room = roomOf(file);
        for (const QString &include : includesOf(file)) {
            const QString other = include.section(u'/', 0, 0);
            if (!rooms.contains(other) || other == room)
                continue;
            INFO(file.toStdString() << " includes " << include.toStdString());
            CHECK(rooms.value(room).contains(other));
        }
    }
}

TEST_CASE("Core does not know that there is a window", "[house]")
{
    static const QRegularExpression window(
        u"^(QWidget|QApplication|QGuiApplication|QMessageBox|QDialog|QImage|QPixmap|QtWidgets|QtGui"
        u"|QSettings|QPainter)"_s);
    for (const QString &file : sourcesBelow(u"core"_s)) {
        for (const QString &include : includesOf(file)) {
            INFO(file.toStdString() << " includes " << include.toStdString());
            CHECK_FALSE(window.match(include).hasMatch());
        }
    }
}

TEST_CASE("The window goes through casework and reads only plain values besides", "[house]")
{
    const QSet<QString> open{u"casework"_s, u"base"_s, u"domain"_s, u"forms"_s, u"reports"_s};
    const auto rooms = plan();
    for (const QString &folder : {u"ui"_s, u"app"_s}) {
        for (const QString &file : sourcesBelow(folder)) {
            for (const QString &include : includesOf(file)) {
                const QString room = include.section(u'/', 0, 0);
                INFO(file.toStdString() << " includes " << include.toStdString());
                if (rooms.contains(room) && include != u"crypto/secret.h"_s)
                    CHECK(open.contains(room));
                CHECK(include != u"casework/desk.h"_s);
            }
        }
    }
}

TEST_CASE("Only the platform files call the system itself", "[house]")
{
    static const QRegularExpression system(
        u"^(unistd\\.h|fcntl\\.h|sys/|windows\\.h|termios\\.h|signal\\.h|pwd\\.h)"_s);
    QStringList files = sourcesBelow(u"core"_s);
    files += sourcesBelow(u"ui"_s);
    files += sourcesBelow(u"app"_s);
    for (const QString &file : files) {
        if (file.contains(u"/base/platform_"_s))
            continue;
        for (const QString &include : includesOf(file)) {
            INFO(file.toStdString() << " includes " << include.toStdString());
            CHECK_FALSE(system.match(include).hasMatch());
        }
    }
}
