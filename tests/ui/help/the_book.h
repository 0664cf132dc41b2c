// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printing.h"
#include "ui/help/book.h"

/// The manual that travels with the program.
inline const ui::HelpBook &book()
{
    static const ui::HelpBook shipped = must(ui::HelpBook::shipped());
    return shipped;
}
