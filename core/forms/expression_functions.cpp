// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression_functions.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

xmlXPathObjectPtr chooseIf(Call &call)
{
    return call.take(call.isTrue(0) ? 1 : 2);
}

xmlXPathObjectPtr coalesce(Call &call)
{
    return call.take(call.text(0).isEmpty() ? 1 : 0);
}

// Keeps what stands there; works out the first time only.
xmlXPathObjectPtr once(Call &call)
{
    const Value now = call.scope().value({Reference::Kind::Self, {}});
    const auto *text = std::get_if<QString>(&now);
    return text && text->isEmpty() ? call.take(0) : toXPath(now);
}

xmlXPathObjectPtr booleanFromString(Call &call)
{
    const QString word = call.text(0);
    return toXPath(word == u"1" || word == u"true");
}

xmlXPathObjectPtr pulldata(Call &call)
{
    const QJsonValue value = call.scope().ofCase(call.text(1));
    if (value.isDouble())
        return toXPath(value.toDouble());
    if (value.isArray()) // several choices are seen as in their own form
        return toXPath(value.toVariant().toStringList().join(u' '));
    return value.isBool() ? toXPath(value.toBool()) : toXPath(value.toString());
}

// The engine's count() takes node sets only; here a field may be of this line or of all.
xmlXPathObjectPtr count(Call &call)
{
    const QStringList texts = call.texts(0);
    const bool isOneWithout = !call.isNodeSet(0) && texts.front().isEmpty();
    return toXPath(isOneWithout ? 0.0 : double(texts.size()));
}

xmlXPathObjectPtr countNonEmpty(Call &call)
{
    QStringList texts = call.texts(0);
    texts.removeAll(QString());
    return toXPath(double(texts.size()));
}

xmlXPathObjectPtr position(Call &call)
{
    return call.take(0);
}

xmlXPathObjectPtr indexedRepeat(Call &call)
{
    const QStringList lines = call.texts(0);
    const double index = call.number(2);
    const bool isThere = index >= 1 && index <= double(lines.size());
    return toXPath(isThere ? lines.at(qsizetype(index) - 1) : QString());
}

constexpr std::array functions{
    KnownFunction{QLatin1StringView("boolean"), 1, 1, nullptr},
    KnownFunction{QLatin1StringView("boolean-from-string"), 1, 1, booleanFromString},
    KnownFunction{QLatin1StringView("coalesce"), 2, 2, coalesce},
    KnownFunction{QLatin1StringView("count"), 1, 1, count},
    KnownFunction{QLatin1StringView("count-non-empty"), 1, 1, countNonEmpty},
    KnownFunction{QLatin1StringView("false"), 0, 0, nullptr},
    KnownFunction{QLatin1StringView("if"), 3, 3, chooseIf},
    KnownFunction{QLatin1StringView("indexed-repeat"), 3, 3, indexedRepeat},
    KnownFunction{QLatin1StringView("not"), 1, 1, nullptr},
    KnownFunction{QLatin1StringView("once"), 1, 1, once},
    KnownFunction{QLatin1StringView("position"), 1, 1, position},
    KnownFunction{QLatin1StringView("pulldata"), 2, 4, pulldata},
    KnownFunction{QLatin1StringView("true"), 0, 0, nullptr},
};

QHash<QString, const KnownFunction *> allFunctions()
{
    QHash<QString, const KnownFunction *> all;
    for (const auto &part :
        {logicFunctions(), textFunctions(), numberFunctions(), dateFunctions()}) {
        for (const KnownFunction &known : part)
            all.insert(known.name, &known);
    }
    return all;
}

} // namespace

std::span<const KnownFunction> logicFunctions()
{
    return functions;
}

const KnownFunction *knownFunction(QStringView name)
{
    static const QHash<QString, const KnownFunction *> all = allFunctions();
    return all.value(name.toString());
}

} // namespace forms
