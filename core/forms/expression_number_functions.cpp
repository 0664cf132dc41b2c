// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression_functions.h"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

xmlXPathObjectPtr whole(Call &call)
{
    return toXPath(std::trunc(call.number(0)));
}

// ODK: with a number of decimals; the half goes up, as people count.
xmlXPathObjectPtr roundTo(Call &call)
{
    const double digits = call.count() > 1 ? call.number(1) : 0;
    const double scale = std::pow(10.0, std::trunc(digits));
    // 2.345 is a little less than it looks; to fifteen digits it is what was written.
    const QString written = QString::number(call.number(0) * scale, 'g', 15);
    return toXPath(std::floor(numberOf(written) + 0.5) / scale);
}

xmlXPathObjectPtr power(Call &call)
{
    return toXPath(std::pow(call.number(0), call.number(1)));
}

// A line without a number adds nothing; the engine's sum() would be no number at all.
xmlXPathObjectPtr sum(Call &call)
{
    const auto numbers = call.numbers();
    return toXPath(std::accumulate(numbers.begin(), numbers.end(), 0.0));
}

xmlXPathObjectPtr smallest(Call &call)
{
    const auto numbers = call.numbers();
    const auto found = std::min_element(numbers.begin(), numbers.end());
    return toXPath(found == numbers.end() ? none : *found);
}

xmlXPathObjectPtr largest(Call &call)
{
    const auto numbers = call.numbers();
    const auto found = std::max_element(numbers.begin(), numbers.end());
    return toXPath(found == numbers.end() ? none : *found);
}

xmlXPathObjectPtr absolute(Call &call)
{
    return toXPath(std::abs(call.number(0)));
}

constexpr std::array functions{
    KnownFunction{QLatin1StringView("abs"), 1, 1, absolute},
    KnownFunction{QLatin1StringView("int"), 1, 1, whole},
    KnownFunction{QLatin1StringView("max"), 1, anyNumber, largest},
    KnownFunction{QLatin1StringView("min"), 1, anyNumber, smallest},
    KnownFunction{QLatin1StringView("number"), 1, 1, nullptr},
    KnownFunction{QLatin1StringView("pow"), 2, 2, power},
    KnownFunction{QLatin1StringView("round"), 1, 2, roundTo},
    KnownFunction{QLatin1StringView("sum"), 1, 1, sum},
};

} // namespace

std::span<const KnownFunction> numberFunctions()
{
    return functions;
}

} // namespace forms
