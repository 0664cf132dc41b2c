// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/environment.h"

#include <QString>

namespace ui {

class LanguageChoice;
class RegisterThread;

/// What a page may use. Made once by the application and outlives every page.
struct Context {
    RegisterThread &registerThread;
    LanguageChoice &languages;
    casework::Environment environment; ///< The clock and the forms.
};

} // namespace ui
