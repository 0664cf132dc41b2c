// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdio>
#include <cstdlib>

/// The value of a Result that must hold one; a measurement of something that failed is none, so
/// the program ends.
template <typename T>
T needed(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name(result.error().code)),
            qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
