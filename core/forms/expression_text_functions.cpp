// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression_functions.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

QStringList codesOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

xmlXPathObjectPtr selected(Call &call)
{
    const QString code = call.text(1).trimmed();
    const QStringList lines = call.texts(0);
    return toXPath(std::any_of(lines.begin(), lines.end(),
        [&](const QString &line) { return codesOf(line).contains(code); }));
}

xmlXPathObjectPtr selectedAt(Call &call)
{
    const double index = call.number(1);
    const QStringList codes = codesOf(call.text(0));
    const bool isThere = index >= 0 && index < double(codes.size());
    return toXPath(isThere ? codes.at(qsizetype(index)) : QString());
}

xmlXPathObjectPtr countSelected(Call &call)
{
    return toXPath(double(codesOf(call.texts(0).join(u' ')).size()));
}

// ODK: the whole text must match, not a part of it.
xmlXPathObjectPtr regex(Call &call)
{
    // The limit keeps a pattern that tries everything from taking a day.
    const QRegularExpression pattern(
        u"(*LIMIT_MATCH=100000)"_s + QRegularExpression::anchoredPattern(call.text(1)),
        QRegularExpression::UseUnicodePropertiesOption);
    return toXPath(pattern.match(call.text(0)).hasMatch());
}

// From 0, the end not included; below 0 counts from the end.
xmlXPathObjectPtr substr(Call &call)
{
    const QString text = call.text(0);
    const double length = double(text.size());
    const auto place = [&](double index) {
        return std::isnan(index) ? 0.0 : qBound(0.0, index < 0 ? index + length : index, length);
    };
    const double start = place(call.number(1));
    const double end = call.count() > 2 ? place(call.number(2)) : length;
    return toXPath(text.mid(qsizetype(start), qsizetype(qMax(0.0, end - start))));
}

xmlXPathObjectPtr concat(Call &call)
{
    QString joined;
    for (size_t i = 0; i < call.count(); ++i)
        joined += call.texts(i).join(QString());
    return toXPath(joined);
}

xmlXPathObjectPtr join(Call &call)
{
    QStringList words;
    for (size_t i = 1; i < call.count(); ++i)
        words += call.texts(i);
    return toXPath(words.join(call.text(0)));
}

xmlXPathObjectPtr endsWith(Call &call)
{
    return toXPath(call.text(0).endsWith(call.text(1)));
}

constexpr std::array functions{
    KnownFunction{QLatin1StringView("concat"), 1, anyNumber, concat},
    KnownFunction{QLatin1StringView("contains"), 2, 2, nullptr},
    KnownFunction{QLatin1StringView("count-selected"), 1, 1, countSelected},
    KnownFunction{QLatin1StringView("ends-with"), 2, 2, endsWith},
    KnownFunction{QLatin1StringView("join"), 2, anyNumber, join},
    KnownFunction{QLatin1StringView("normalize-space"), 1, 1, nullptr},
    KnownFunction{QLatin1StringView("regex"), 2, 2, regex},
    KnownFunction{QLatin1StringView("selected"), 2, 2, selected},
    KnownFunction{QLatin1StringView("selected-at"), 2, 2, selectedAt},
    KnownFunction{QLatin1StringView("starts-with"), 2, 2, nullptr},
    KnownFunction{QLatin1StringView("string"), 1, 1, nullptr},
    KnownFunction{QLatin1StringView("string-length"), 1, 1, nullptr},
    KnownFunction{QLatin1StringView("substr"), 2, 3, substr},
    KnownFunction{QLatin1StringView("substring-after"), 2, 2, nullptr},
    KnownFunction{QLatin1StringView("substring-before"), 2, 2, nullptr},
    KnownFunction{QLatin1StringView("translate"), 3, 3, nullptr},
};

} // namespace

std::span<const KnownFunction> textFunctions()
{
    return functions;
}

} // namespace forms
