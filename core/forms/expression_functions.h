// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression_call.h"

#include <QLatin1StringView>

#include <span>

namespace forms {

/// A function that an expression may call.
struct KnownFunction {
    QLatin1StringView name;
    int fewest; ///< arguments
    int most;
    xmlXPathObjectPtr (*run)(Call &); ///< Null: the engine's own.
};

/// Null if there is no such function. The set is a part of the ODK specification's.
const KnownFunction *knownFunction(QStringView name);

/// The table in parts, each beside its functions.
std::span<const KnownFunction> logicFunctions();
std::span<const KnownFunction> textFunctions();
std::span<const KnownFunction> numberFunctions();
std::span<const KnownFunction> dateFunctions();

inline constexpr int anyNumber = 1000; ///< Of arguments.

} // namespace forms
