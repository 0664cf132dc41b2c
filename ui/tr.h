// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ui {

/// One translation context for all of ui, so that a class can be renamed and keep its words.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ui)
};

} // namespace ui
