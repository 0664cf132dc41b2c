// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

using namespace Qt::StringLiterals;

namespace {

/// Whether the brace at @p at begins a value and no block: "Card{", "= {", "({".
bool beginsValue(const QString &code, qsizetype at)
{
    const QString before = code.left(at);
    const QString word = before.trimmed();
    const bool isBeside = !before.isEmpty() && !before.back().isSpace();
    const QChar last = word.isEmpty() ? QChar() : word.back();
    return (isBeside && (last.isLetterOrNumber() || last == u'>')) || u"=(,{"_s.contains(last)
        || word.endsWith(u"return"_s);
}

/// Whether what stands at @p at is within the braces of a value, in its own statement.
bool isInValue(const QString &code, qsizetype at)
{
    int closed = 0;
    for (qsizetype i = at - 1; i >= 0; --i) {
        const QChar c = code[i];
        if (c == u')' || c == u'}')
            ++closed;
        else if ((c == u'(' || c == u'{') && closed > 0)
            --closed;
        else if (c == u'{')
            return beginsValue(code, i) || (code[i + 1] != u'\n' && isInValue(code, i));
        else if (c == u';' && closed == 0)
            return false;
    }
    return false;
}

QStringList foundIn(const QString &code)
{
    QStringList found;
    for (qsizetype at = code.indexOf(u"TRY("_s); at >= 0; at = code.indexOf(u"TRY("_s, at + 1)) {
        if (isInValue(code, at))
            found.append(code.mid(code.lastIndexOf(u'\n', at) + 1, 100).trimmed());
    }
    return found;
}

} // namespace

TEST_CASE(
    "What may fail is read before a value is begun: GCC leaves the begun one behind", "[house]")
{
    CHECK(foundIn(u"{\n    return Card{name, TRY(text())};\n}"_s).size() == 1);
    CHECK(foundIn(u"{\n    list.push_back({name, int(TRY(count()))});\n}"_s).size() == 1);
    CHECK(foundIn(u"{\n    const Sheets sheets{TRY(a()),\n        TRY(b())};\n}"_s).size() == 2);
    CHECK(foundIn(u"{\n    TRY(a());\n    if (x) {\n        TRY(b({c}));\n    }\n}"_s).isEmpty());
    CHECK(foundIn(
        u"{\n    return audited(desk, {u\"x\"_s}, [&]() -> Result<> {\n        TRY(a());\n    "
        u"});\n}"_s)
              .isEmpty());
    qsizetype looked = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &path : sourcesBelow(folder)) {
            INFO(path.toStdString());
            CHECK(foundIn(contents(path)) == QStringList());
            ++looked;
        }
    }
    CHECK(looked > 400);
}
