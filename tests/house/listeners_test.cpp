// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What the application owns: type and name, of "    ui::HideKey m_hide;".
QHash<QString, QString> ownedBy(const QString &header)
{
    static const QRegularExpression member(u"^    ui::(\\w+) (m_\\w+);"_s);
    QHash<QString, QString> owned;
    for (const QString &line : header.split(u'\n')) {
        const auto found = member.match(line);
        if (found.hasMatch())
            owned.insert(found.captured(1), found.captured(2));
    }
    return owned;
}

/// The source of the header that declares @p type, if it listens to events of others.
QString listeningHeader(const QString &type)
{
    for (const QString &path : filesBelow(u"ui"_s, {u"*.h"_s})) {
        const QString text = contents(path);
        if (text.contains(u"class "_s + type + u" final"_s) && text.contains(u"eventFilter("_s))
            return path;
    }
    return {};
}

} // namespace

TEST_CASE("What the application owns to listen to every key is put in place", "[house]")
{
    const QString source = contents(u"app/application.cpp"_s);
    int listening = 0;
    const auto owned = ownedBy(contents(u"app/application.h"_s));
    REQUIRE(owned.size() > 5);
    for (const auto &[type, name] : owned.asKeyValueRange()) {
        const QString header = listeningHeader(type);
        if (header.isEmpty())
            continue;
        ++listening;
        INFO(type.toStdString());
        QString own = header;
        const bool isPut = source.contains(u"m_qt.installEventFilter(&"_s + name + u")"_s)
            || contents(own.replace(u".h"_s, u".cpp"_s))
                   .contains(u"qApp->installEventFilter(this)"_s);
        CHECK(isPut);
    }
    CHECK(listening >= 4);
}
